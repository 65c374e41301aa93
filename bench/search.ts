import { defaultRanking, type Ranking } from '../src/domain/knowledge/search/ranking';
import type { Measurement } from './measurement';
import { readCollections, type Collection } from './search/collection';
import { lunrEngine, miniSearch, ours, type Engine } from './search/engines';
import { measureRelevance, type Relevance } from './search/relevance';
import { measureCost, type Cost, type Spread } from './search/timing';
import { growTo, workloadOf } from './search/workload';
import { formatTable, judge } from './table';

const engines: readonly Engine[] = [ours(), miniSearch, lunrEngine];

/** nDCG@10 of Lucene's English analyzer, where it is known. */
const luceneNdcg: Readonly<Record<string, number>> = { cranfield: 0.423, cisi: 0.385 };

const GROWN = [10_000, 50_000];
const JUDGED = 10_000;
const QUESTIONS = 20;
const QUESTIONS_OF_LARGE = 8;
const UPDATE_MS = 5;

function round(figure: number, digits: number): string {
  return figure.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function relevanceOf(engine: Engine, collection: Collection): Relevance {
  const index = engine.build(collection.documents);
  return measureRelevance(collection, (question) => index.search(question));
}

function judgeRelevance(collection: Collection): boolean {
  const figures = engines.map((engine) => ({ name: engine.name, ...relevanceOf(engine, collection) }));
  console.log(
    `\n${collection.name}: ${collection.documents.length} documents, ${collection.queries.length} judged questions`
  );
  console.log(
    'nDCG@10: gain = grade, discount log2(place + 1), ideal over all judged. MAP: any grade, all places, over all relevant.'
  );
  console.log(
    formatTable(
      ['engine', 'nDCG@10', 'MAP'],
      figures.map(({ name, ndcg, map }) => [name, round(ndcg, 4), round(map, 4)])
    )
  );
  const own = Number(figures[0]?.ndcg.toFixed(4));
  const peer = Number(figures.find(({ name }) => name === lunrEngine.name)?.ndcg.toFixed(4));
  const lucene = luceneNdcg[collection.name];
  return [
    lucene === undefined || judge(`${collection.name}: nDCG@10 beside Lucene's`, own, lucene, '', 'at least'),
    judge(`${collection.name}: nDCG@10 beside lunr's in this run`, own, peer, '', 'at least')
  ].every(Boolean);
}

/** One number moved at a time: an order that hangs on one exact value is a coincidence. */
function showSensitivity(collection: Collection): void {
  const { fields } = defaultRanking;
  const moved: readonly (readonly [string, Ranking])[] = [
    ['as used: k1 2, b 0.75, title 3', defaultRanking],
    ...[1.2, 1.6, 2.4].map((saturation) => [`k1 ${saturation}`, { ...defaultRanking, saturation }] as const),
    ...[0.6, 0.9].map((lengthNorm) => [`b ${lengthNorm}`, { ...defaultRanking, lengthNorm }] as const),
    ...[1, 2, 5].map((title) => [`title ${title}`, { ...defaultRanking, fields: { ...fields, title } }] as const),
    ...[0, 1].map((synonym) => [`synonym ${synonym}`, { ...defaultRanking, synonym }] as const)
  ];
  const rows = moved.map(([what, ranking]) => [what, relevanceOf(ours(ranking), collection)] as const);
  console.log(
    formatTable(
      ['ours with', 'nDCG@10', 'MAP'],
      rows.map(([what, { ndcg, map }]) => [what, round(ndcg, 4), round(map, 4)])
    )
  );
}

function showSpread({ p50, p95 }: Spread): string {
  return `${round(p50, 2)} / ${round(p95, 2)}`;
}

function showCosts(size: number, costs: ReadonlyMap<Engine, Cost>): void {
  console.log(
    `\n${size.toLocaleString('en-US')} documents; milliseconds, p50 / p95 of each question's fastest of three; load and update up to the next answer`
  );
  const headings = ['engine', 'build', 'gzip KB', 'load', 'question', 'three words', 'as typed', 'one update'];
  const rows = [...costs].map(([{ name }, cost]) => [
    name,
    round(cost.buildMs, 0),
    round(cost.gzipBytes / 1024, 0),
    round(cost.loadMs, 1),
    ...[cost.questions, cost.threeWords, cost.typed].map(showSpread),
    cost.update ? showSpread(cost.update) : 'never'
  ]);
  console.log(formatTable(headings, rows));
}

function judgeCosts(name: string, costs: ReadonlyMap<Engine, Cost>): boolean {
  const [own, mini] = [costs.get(engines[0] as Engine), costs.get(miniSearch)];
  if (!own?.update || !mini) throw new Error('ours and MiniSearch were not both measured');
  const size = JUDGED.toLocaleString('en-US');
  return [
    judge(
      `${name}, ${size}: as typed p95, share of MiniSearch's`,
      Number((own.typed.p95 / mini.typed.p95).toFixed(3)),
      0.1,
      ''
    ),
    judge(`${name}, ${size}: load, share of MiniSearch's`, Number((own.loadMs / mini.loadMs).toFixed(3)), 0.5, ''),
    judge(`${name}, ${size}: one update, p95`, Number(own.update.p95.toFixed(2)), UPDATE_MS, 'ms')
  ].every(Boolean);
}

function measureCosts(collection: Collection): boolean {
  let holds = true;
  for (const size of [collection.documents.length, ...GROWN.filter((grown) => grown > collection.documents.length)]) {
    const documents = growTo(collection.documents, size);
    const workload = workloadOf(collection, size > JUDGED ? QUESTIONS_OF_LARGE : QUESTIONS);
    const costs = new Map(engines.map((engine) => [engine, measureCost(engine, documents, workload)]));
    showCosts(size, costs);
    if (size === JUDGED) holds = judgeCosts(collection.name, costs);
  }
  return holds;
}

/** How well and how fast the knowledge search finds, beside MiniSearch with its defaults and lunr, on collections of `--data DIR`. */
export const measureSearch: Measurement = async (options) => {
  const folder = options.get('data');
  if (!folder)
    throw new Error('--data DIR: a folder with docs.jsonl, queries.jsonl and qrels.tsv, or with such folders in it');
  const only = options.get('only');
  const collections = readCollections(folder).filter(({ name }) => only === undefined || name === only);
  const results = collections.flatMap((collection) => {
    const isRelevant = judgeRelevance(collection);
    showSensitivity(collection);
    return [isRelevant, measureCosts(collection)];
  });
  return results.every(Boolean);
};

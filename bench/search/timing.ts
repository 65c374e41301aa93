import { gzipSync } from 'node:zlib';
import type { BenchDocument } from './collection';
import type { Engine, Index } from './engines';
import { median, percentile, timed } from '../measure';
import type { Workload } from './workload';

export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Milliseconds and bytes of one engine over one set of documents. */
export interface Cost {
  readonly buildMs: number;
  readonly gzipBytes: number;
  /** From the text of the index to the first answer. */
  readonly loadMs: number;
  readonly questions: Spread;
  readonly threeWords: Spread;
  readonly typed: Spread;
  /** From a changed document to the first answer that knows of it; absent for an index that cannot change. */
  readonly update: Spread | undefined;
}

const LOADS = 5;
const ROUNDS = 3;
const UPDATES = 200;

const millisecondsOf = (act: () => void): number => timed(act).clock;

function spreadOf(times: readonly number[]): Spread {
  return { p50: median(times), p95: percentile(times, 0.95) };
}

/** The fastest of three rounds counts for each text: what the machine did meanwhile is no one's merit. */
function timeEach(texts: readonly string[], search: (text: string) => unknown): Spread {
  const rounds = Array.from({ length: ROUNDS }, () => texts.map((text) => millisecondsOf(() => search(text))));
  return spreadOf(texts.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? Infinity))));
}

function timeUpdates(index: Index, documents: readonly BenchDocument[]): Spread | undefined {
  const replace = index.replace?.bind(index);
  if (!replace) return undefined;
  const step = Math.max(1, Math.floor(documents.length / UPDATES));
  const chosen = documents.filter((_, at) => at % step === 0).slice(0, UPDATES);
  return spreadOf(
    chosen.map(({ id, text }, at) =>
      millisecondsOf(() => {
        replace({ id, title: `Freshly written ${at}x`, text });
        index.searchAsTyped(`${at}x`);
      })
    )
  );
}

/** Runs everything with one engine; updates last, since they change the index. */
export function measureCost(engine: Engine, documents: readonly BenchDocument[], workload: Workload): Cost {
  let index = engine.load(engine.build(documents.slice(0, 2)).serialize());
  const buildMs = millisecondsOf(() => {
    index = engine.build(documents);
  });
  const serialized = index.serialize();
  const first = workload.threeWords[0] ?? '';
  const loads = Array.from({ length: LOADS }, () => millisecondsOf(() => engine.load(serialized).searchAsTyped(first)));
  return {
    buildMs,
    gzipBytes: gzipSync(serialized).length,
    loadMs: spreadOf(loads).p50,
    questions: timeEach(workload.questions, (text) => index.search(text)),
    threeWords: timeEach(workload.threeWords, (text) => index.search(text)),
    typed: timeEach(workload.typed, (text) => index.searchAsTyped(text)),
    update: timeUpdates(index, documents)
  };
}

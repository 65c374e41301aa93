import fs from 'node:fs/promises';
import path from 'node:path';
import search from 'approx-string-match';
import { alignTexts } from '../src/domain/contracts/placement/align-texts';
import { reanchorByAlignment } from '../src/domain/contracts/placement/reanchor-by-alignment';
import { reanchorByQuote } from '../src/domain/contracts/placement/reanchor-by-quote';
import { prepareText } from '../src/domain/contracts/placement/quote-finder';
import { generateAgreementPair } from './generate-agreement';
import { median, percentile, timed } from './measure';
import type { Measurement } from './measurement';
import { formatTable, judge } from './table';

const truths = ['unchanged', 'modified', 'moved', 'gone'] as const;
type Truth = (typeof truths)[number];

/** A quote from one version of a document, and what became of it in another. */
interface LabeledQuote {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly truth: Truth;
  readonly target: readonly [start: number, end: number] | null;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Method {
  /** What is done once for a pair of versions. */
  readonly prepare?: (older: string, newer: string) => void;
  /** Where a quote of `older` is in `newer`; `null` when it has no place there. */
  readonly place: (quote: LabeledQuote, older: string, newer: string) => Range | null;
}

type Verdict = 'right' | 'wrong place' | 'orphaned';

interface Outcome {
  readonly truth: Truth;
  readonly verdict: Verdict;
  readonly milliseconds: number;
  /** For the first quote of a pair of versions. */
  readonly preparing?: number;
}

const found = (placement: ReturnType<typeof reanchorByQuote>): Range | null =>
  placement.kind === 'orphaned' ? null : placement;

/** What is prepared once for a document, or for a pair of versions, as the page does. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function ourMethods(): Readonly<Record<string, Method>> {
  const alignmentsOf = remember((older: string) => remember((newer: string) => alignTexts(older, newer)));
  const searched = remember(prepareText);
  return {
    'ours, both texts': {
      prepare: (older, newer) => {
        alignmentsOf(older)(newer);
      },
      place: (quote, older, newer) => found(reanchorByAlignment(quote, alignmentsOf(older)(newer)))
    },
    'ours, new text only': {
      prepare: (_older, newer) => {
        searched(newer);
      },
      place: ({ exact, prefix, suffix, start }, _older, newer) =>
        found(reanchorByQuote({ quote: exact, prefix, suffix, start }, searched(newer)))
    }
  };
}

const exactOnly: Method['place'] = ({ exact }, _older, newer) => {
  const start = newer.indexOf(exact);
  return start < 0 ? null : { start, end: start + exact.length };
};

/** Most errors of an approximate search, and the weights of quote, prefix, suffix and position in a candidate's score. */
const MOST_ERRORS = 256;
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

interface ScoredRange extends Range {
  readonly score: number;
}

/** How much of a text is, with as few errors as possible, in another; 0 to 1. */
function resemblance(text: string, within: string): number {
  if (text === '') return 1;
  const best = Math.min(...search(within, text, text.length).map(({ errors }) => errors));
  return Number.isFinite(best) ? 1 - best / text.length : 0;
}

/** All candidates of an approximate search, best first. */
function searchApproximately(
  { exact, prefix, suffix, start: hint }: LabeledQuote,
  newer: string
): readonly ScoredRange[] {
  const candidates = search(newer, exact, Math.min(MOST_ERRORS, exact.length / 2)).map(({ start, end, errors }) => {
    const score =
      weights.quote * (1 - errors / exact.length) +
      weights.prefix * resemblance(prefix, newer.slice(Math.max(0, start - prefix.length), start)) +
      weights.suffix * resemblance(suffix, newer.slice(end, end + suffix.length)) +
      weights.position * (1 - Math.abs(start - hint) / newer.length);
    return { start, end, score: score / (weights.quote + weights.prefix + weights.suffix + weights.position) };
  });
  return candidates.sort((left, right) => right.score - left.score);
}

const bestCandidate: Method['place'] = (quote, _older, newer) => searchApproximately(quote, newer)[0] ?? null;

const STRICT_SCORE = 0.75;
const STRICT_LEAD = 0.05;

const strictCandidate: Method['place'] = (quote, _older, newer) => {
  const [best, ...others] = searchApproximately(quote, newer);
  const rival = others.find(({ start, end }) => best !== undefined && (start >= best.end || end <= best.start));
  return best && best.score >= STRICT_SCORE && (!rival || best.score - rival.score >= STRICT_LEAD) ? best : null;
};

const withoutBlanks = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Right: more than half of the target is covered; without a target, the very words; for what is gone, only no place at all. */
function judgePlace({ truth, target, exact }: LabeledQuote, range: Range | null, newer: string): Verdict {
  if (truth === 'gone') return range === null ? 'right' : 'wrong place';
  if (range === null) return 'orphaned';
  if (target === null)
    return withoutBlanks(newer.slice(range.start, range.end)) === withoutBlanks(exact) ? 'right' : 'wrong place';
  const [start, end] = target;
  return Math.min(range.end, end) - Math.max(range.start, start) > (end - start) / 2 ? 'right' : 'wrong place';
}

function measure({ prepare, place }: Method, cases: readonly LabeledCase[]): readonly Outcome[] {
  const prepared = new Set<string>();
  return cases.map(({ quote, older, newer }) => {
    const pair = `${older.length}:${quote.from}:${quote.to}`;
    const preparing = prepared.has(pair) ? undefined : timed(() => prepare?.(older, newer)).processor;
    prepared.add(pair);
    const { value: range, processor: milliseconds } = timed(() => place(quote, older, newer));
    return { truth: quote.truth, verdict: judgePlace(quote, range, newer), milliseconds, preparing };
  });
}

interface LabeledCase {
  readonly quote: LabeledQuote;
  readonly older: string;
  readonly newer: string;
}

/** All quotes below a folder: every `quotes.jsonl` in it or in the folders below it, with the revisions beside it. */
async function readCases(folder: string): Promise<readonly LabeledCase[]> {
  const cases: LabeledCase[] = [];
  for (const entry of await fs.readdir(folder, { recursive: true })) {
    if (path.basename(entry) !== 'quotes.jsonl') continue;
    const place = path.dirname(path.join(folder, entry));
    const lines = (await fs.readFile(path.join(folder, entry), 'utf8'))
      .split('\n')
      .filter((line) => line.trim() !== '');
    const files = new Map<string, string>();
    const textOf = async (name: string): Promise<string> => {
      const text = files.get(name) ?? (await fs.readFile(path.join(place, name), 'utf8'));
      files.set(name, text);
      return text;
    };
    for (const line of lines) {
      const quote = JSON.parse(line) as LabeledQuote;
      cases.push({ quote, older: await textOf(quote.from), newer: await textOf(quote.to) });
    }
  }
  return cases;
}

const percent = (count: number, of: number): number => Number(((100 * count) / Math.max(1, of)).toFixed(2));

function rowsFor(name: string, outcomes: readonly Outcome[]): readonly (readonly (string | number)[])[] {
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  const preparing = outcomes.flatMap((outcome) => outcome.preparing ?? []);
  return truths.flatMap((truth, index) => {
    const ofTruth = outcomes.filter((outcome) => outcome.truth === truth);
    if (ofTruth.length === 0) return [];
    const share = (verdict: Verdict): string => {
      const count = ofTruth.filter((outcome) => outcome.verdict === verdict).length;
      return `${count} (${percent(count, ofTruth.length)} %)`;
    };
    const timings =
      index === 0
        ? [median(times), percentile(times, 0.95), median(preparing)].map((time) => time.toFixed(2))
        : ['', '', ''];
    return [
      [
        index === 0 ? name : '',
        truth,
        ofTruth.length,
        share('right'),
        share('wrong place'),
        share('orphaned'),
        ...timings
      ]
    ];
  });
}

const countOf = (outcomes: readonly Outcome[], truth: Truth, verdict?: Verdict): number =>
  outcomes.filter((outcome) => outcome.truth === truth && (verdict === undefined || outcome.verdict === verdict))
    .length;

function judgeOurs(
  name: string,
  outcomes: readonly Outcome[],
  bars: { readonly modified: number; readonly kept: boolean }
): boolean {
  const share = (truth: Truth, verdict: Verdict): number =>
    percent(countOf(outcomes, truth, verdict), countOf(outcomes, truth));
  const has = (truth: Truth): boolean => countOf(outcomes, truth) > 0;
  const slowest = percentile(
    outcomes.map(({ milliseconds }) => milliseconds),
    0.95
  );
  return [
    !bars.kept ||
      !has('unchanged') ||
      judge(`${name}: unchanged, right`, share('unchanged', 'right'), 100, '%', 'at least'),
    !bars.kept || !has('moved') || judge(`${name}: moved, right`, share('moved', 'right'), 100, '%', 'at least'),
    !has('modified') || judge(`${name}: modified, right`, share('modified', 'right'), bars.modified, '%', 'at least'),
    !has('modified') ||
      judge(`${name}: modified, in a wrong place`, countOf(outcomes, 'modified', 'wrong place'), 0, 'quotes'),
    !has('gone') || judge(`${name}: gone, placed all the same`, share('gone', 'wrong place'), 1, '%'),
    judge(`${name}: 95 of 100 quotes take`, Number(slowest.toFixed(2)), 10, 'ms')
  ].every(Boolean);
}

const MANY = 500;

/** The whole of what a page does with 500 quotes of one agreement of about 200 pages, preparation included. */
function judgeMany(): boolean {
  const { older, newer, ranges } = generateAgreementPair(MANY);
  const { processor: withBoth } = timed(() => {
    const alignment = alignTexts(older, newer);
    for (const range of ranges) reanchorByAlignment(range, alignment);
  });
  const { processor: withOne } = timed(() => {
    const text = prepareText(newer);
    for (const { start, end } of ranges) {
      reanchorByQuote(
        {
          quote: older.slice(start, end),
          prefix: older.slice(Math.max(0, start - 32), start),
          suffix: older.slice(end, end + 32),
          start
        },
        text
      );
    }
  });
  const size = `${MANY} quotes, ${Math.round(older.split(/\s+/).length / 1000)},000 words`;
  return [
    judge(`${size}, both texts`, Math.round(withBoth), 1000, 'ms'),
    judge(`${size}, new text only`, Math.round(withOne), 1000, 'ms')
  ].every(Boolean);
}

/**
 * How well and how fast quotes are found again in a later version of a document, beside other methods in the same run.
 *
 * Options: `--data DIR` with folders of revisions and a `quotes.jsonl` each: `from`, `to`, `start`, `end`, `exact`, `prefix`, `suffix`,
 * `truth` (unchanged, modified, moved, gone) and `target` (`[start, end]` or null), one quote a line. Times are those of one quote; what is
 * done once for a pair of versions has a column of its own (median).
 */
export const measureAnchoring: Measurement = async (options) => {
  const folder = options.get('data');
  if (!folder) {
    console.error(
      'npm run bench -- anchoring --data DIR, where DIR has revisions of documents and the truth about quotes in quotes.jsonl.'
    );
    return false;
  }
  const cases = await readCases(folder);
  if (cases.length === 0) {
    console.error(`No quotes.jsonl in ${folder} or below it.`);
    return false;
  }
  const peers = {
    'exact (indexOf)': { place: exactOnly },
    'approximate, best': { place: bestCandidate },
    'approximate, strict': { place: strictCandidate }
  };
  const outcomes = new Map(
    Object.entries({ ...ourMethods(), ...peers }).map(([name, method]) => [name, measure(method, cases)])
  );
  console.log(
    formatTable(
      ['method', 'truth', 'quotes', 'right', 'wrong place', 'orphaned', 'p50 ms', 'p95 ms', 'prepare ms'],
      [...outcomes].flatMap(([name, results]) => rowsFor(name, results))
    )
  );
  return [
    judgeOurs('both texts', outcomes.get('ours, both texts') ?? [], { modified: 97, kept: true }),
    judgeOurs('new text only', outcomes.get('ours, new text only') ?? [], { modified: 90, kept: false }),
    judgeMany()
  ].every(Boolean);
};

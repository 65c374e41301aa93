import { DiscussionFold, foldDiscussion } from '../src/domain/contracts/thread/discussion-fold';
import type { Entry } from '../src/domain/contracts/thread/entry';
import { median, timed } from './measure';
import type { Measurement } from './measurement';
import { formatTable, judge } from './table';

const FOLD_BAR_MS = 50;
/**
 * How much dearer one more entry may be in a log ten times as long. What grows is the list of threads, which is copied so that earlier
 * discussions stay what they were, and the time memory takes; folding the log again would make it ten times as dear.
 */
const GROWTH_BAR = 2;
const TURNS = 60;
const ADDS_A_TURN = 25;
const ENTRIES_A_THREAD = 5;
const PEOPLE = 120;

/** What happens in a thread after its comment, in turn. */
const acts = ['reply', 'agreement', 'agreement', 'answer'] as const;

function entryAt(index: number, kind: string, parentKey: string): Entry {
  return {
    log: kind === 'answer' ? 'decisions' : 'entries',
    id: index + 1,
    key: `key-${index}`,
    kind,
    contractId: 1,
    parentKey,
    body: `Words ${index} about a clause of this agreement`,
    anchor: null,
    version: '3',
    author: { id: index % PEOPLE, name: `Person ${index % PEOPLE}` },
    createdAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000)
  };
}

/** A log of many short threads; entries of one thread are far apart, as in life. */
function buildLog(size: number): readonly Entry[] {
  const threads = Math.ceil(size / ENTRIES_A_THREAD);
  return Array.from({ length: size }, (_, index) =>
    index < threads
      ? entryAt(index, 'comment', '')
      : entryAt(index, acts[Math.floor(index / threads) - 1] ?? 'reply', `key-${index % threads}`)
  );
}

/** A log of one comment and what was said about it. */
function buildLongThread(size: number): readonly Entry[] {
  return Array.from({ length: size }, (_, index) =>
    index === 0 ? entryAt(0, 'comment', '') : entryAt(index, acts[index % acts.length] ?? 'reply', 'key-0')
  );
}

interface Run {
  readonly fold: DiscussionFold;
  readonly threads: number;
  readonly times: number[];
}

function startRun(log: readonly Entry[]): Run {
  const fold = new DiscussionFold();
  fold.add(log);
  return { fold, threads: fold.discussion.threads.length, times: [] };
}

/** Adds one reply, takes the discussion, and takes the reply out again, which is not counted. */
function addOne({ fold, threads, times }: Run, round: number): void {
  const entry = { ...entryAt(round, 'reply', `key-${(round * 7_919) % threads}`), key: 'one-more', id: undefined };
  const { clock } = timed(() => {
    fold.add([entry]);
    if (fold.discussion.threads.length !== threads) throw new Error('A reply made a thread.');
  });
  times.push(clock);
  fold.expect([entry]);
  fold.expect([]);
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Prints how long folding a log takes, and what one more entry costs in logs and threads of different lengths. */
export const measureThread: Measurement = async () => {
  const wholes = [1_000, 10_000].map((size) => ({
    size,
    log: buildLog(size),
    times: [] as number[],
    work: [] as number[]
  }));
  const logs = [1_000, 10_000, 50_000].map((size) => ({
    name: `log of ${size.toLocaleString('en-US')}`,
    run: startRun(buildLog(size))
  }));
  const lengths = [5, 50, 500].map((size) => ({
    name: `thread of ${size}`,
    run: startRun(buildLongThread(size))
  }));
  // In turns, so that whatever else the machine does disturbs all of them alike.
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const { log, times, work } of wholes) {
      const { clock, processor } = timed(() => foldDiscussion(log));
      times.push(clock);
      work.push(processor);
    }
    for (const { run } of [...logs, ...lengths])
      for (let add = 0; add < ADDS_A_TURN; add += 1) addOne(run, turn * ADDS_A_TURN + add);
  }
  const folded = wholes.map(({ size, times, work }) => ({
    size,
    ms: round(median(times), 2),
    work: round(median(work), 2),
    best: round(Math.min(...times), 2)
  }));
  const [short = Number.NaN, long = Number.NaN] = logs.map(({ run }) => median(run.times));
  const rows = [...logs, ...lengths].map(({ name, run: { times } }) => [
    name,
    round(median(times) * 1_000, 1),
    round(median(times) / short, 2)
  ]);
  console.log(
    formatTable(
      ['a log folded at once', 'ms of the processor', 'ms by the clock', 'at best'],
      folded.map(({ size, ms, work, best }) => [`${size.toLocaleString('en-US')} entries`, work, ms, best])
    )
  );
  console.log(
    `\n${formatTable(['one more entry, and the discussion with it', 'µs', 'times the log of 1,000'], rows)}\n`
  );
  const isFast = judge(
    '10,000 entries folded at once',
    folded.at(-1)?.work ?? Number.NaN,
    FOLD_BAR_MS,
    'ms of the processor'
  );
  return (
    judge('one more entry in a log 10 times as long', round(long / short, 2), GROWTH_BAR, 'times the cost') && isFast
  );
};

import type { Reading } from '../reading';

/** A program that reads documents in the browser. */
export interface Reader {
  /** What is measured. */
  read(name: string, bytes: ArrayBuffer): Promise<unknown>;
  /** What it made, in the words of the measurement; not measured. */
  show(made: Promise<unknown>): Promise<Pick<Reading, 'blocks' | 'outline' | 'gaps'>>;
}

/** The longest task since the observer was asked last; the browser reports those of 50 ms and more. */
function watchTasks(): () => number {
  const durations: number[] = [];
  const observer = new PerformanceObserver((list) =>
    durations.push(...list.getEntries().map(({ duration }) => duration))
  );
  observer.observe({ type: 'longtask' });
  return () => {
    durations.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    return Math.max(0, ...durations);
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Reads one file with one program. */
export async function runReader(reader: Reader, name: string, address: string): Promise<Reading> {
  const bytes = await (await fetch(address)).arrayBuffer();
  await settled();
  const longest = watchTasks();
  const start = performance.now();
  const made = reader.read(name, bytes);
  let failure = '';
  await made.catch((error: unknown) => (failure = String(error)));
  const milliseconds = performance.now() - start;
  await settled();
  const cost = { milliseconds, longestTask: longest(), failure };
  return failure ? { blocks: [], outline: [], gaps: [], ...cost } : { ...(await reader.show(made)), ...cost };
}

/** How far a piece of work of equal steps has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly startedAt: Date;
}

/**
 * How long the rest of the work takes if it goes on as it went so far, in milliseconds; `undefined` before the second step is done,
 * because one alone says little.
 */
export function estimateTimeLeft({ done, total, startedAt }: Progress, now: Date): number | undefined {
  const spent = now.getTime() - startedAt.getTime();
  return done < 2 || spent < 0 ? undefined : (spent / done) * Math.max(0, total - done);
}

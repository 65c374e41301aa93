/** What one run took. */
export interface Cost {
  /** Milliseconds by the clock, which other programs of the machine lengthen. */
  readonly clock: number;
  /** Milliseconds of the processor, all threads and the collection of garbage included; other programs do not lengthen them. */
  readonly processor: number;
}

/** Runs something once, with what it took. */
export function timed<Value>(run: () => Value): Cost & { readonly value: Value } {
  const before = process.cpuUsage();
  const start = performance.now();
  const value = run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { value, clock, processor: (user + system) / 1000 };
}

/**
 * The figure below which this share of all lies.
 *
 * @param share 0 for the least, 0.5 for the median.
 * @returns `NaN` of no figures.
 */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(figures: readonly number[]): number {
  return percentile(figures, 0.5);
}

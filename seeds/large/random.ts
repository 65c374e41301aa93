/** A reproducible source of choices: the same seed gives the same sequence. */
export type Random = {
  /** An integer from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  /** One of the values. @throws RangeError when there are none. */
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
};

/** The generator known as mulberry32: small, fast, and good enough to spread test data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('There is nothing to choose from.');
      return value;
    }
  };
}

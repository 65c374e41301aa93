/** Tells the present moment. Rules receive a moment instead; a clock is for what waits, ticks and records. */
export interface Clock {
  now(): Date;
  /**
   * Calls back when the clock was set: what it says from now on does not follow from what it said before.
   * @returns how to stop listening
   */
  subscribe(listener: () => void): () => void;
}

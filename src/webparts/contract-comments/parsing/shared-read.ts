import type { ReadingProgress, ReadingWatch } from '../reading-watch';

/** One reading of a file for all who wait for it. It stops when the last of them has stopped waiting; those without a signal never do. */
export class SharedRead<Value> {
  public readonly result: Promise<Value>;
  private readonly stopping = new AbortController();
  private readonly watches = new Set<ReadingWatch>();

  public constructor(read: (watch: ReadingWatch) => Promise<Value>) {
    const onProgress = (progress: ReadingProgress): void =>
      this.watches.forEach((watch) => watch.onProgress?.(progress));
    this.result = read({ signal: this.stopping.signal, onProgress });
  }

  /** Whether no one waits any more; who asks now needs another reading. */
  public get isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  /** Waits with the others. */
  public join(watch: ReadingWatch): Promise<Value> {
    this.watches.add(watch);
    watch.signal?.addEventListener('abort', () => this.leave(watch), { once: true });
    if (watch.signal?.aborted) this.leave(watch);
    return this.result;
  }

  private leave(watch: ReadingWatch): void {
    this.watches.delete(watch);
    if (this.watches.size === 0) this.stopping.abort();
  }
}

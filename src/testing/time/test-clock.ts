import type { Clock } from '../../domain/time/clock';

/** A clock that shows what a test sets. */
export class TestClock implements Clock {
  private readonly listeners = new Set<() => void>();

  public constructor(private moment: Date) {}

  public readonly now = (): Date => this.moment;

  public readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sets the clock and notifies whoever listens. */
  public set(moment: Date): void {
    this.moment = moment;
    this.listeners.forEach((listener) => listener());
  }
}

/** This computer's clock; with fake timers it runs with them. */
export const computerClock: Clock = { now: () => new Date(Date.now()), subscribe: () => () => undefined };

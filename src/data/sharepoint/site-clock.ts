import type { Clock } from '../../domain/time/clock';

/** What an answer says about the time on the site. */
export interface AnsweredDate {
  /** The answer's `Date` header; whole seconds, rounded down. */
  readonly date: string | null;
  /** When the request left and when its answer came, by this computer's clock, in milliseconds since the epoch. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

/** The site's clock: it decides about comment periods and dates what is saved, whatever this computer's clock says. */
export interface SiteClock extends Clock {
  /** Corrects the clock by an answer of the site. */
  learn(answer: AnsweredDate): void;
}

const SECOND_MS = 1000;

/**
 * This computer's clock, in milliseconds since the epoch. It may be days off: only for what this computer compares with what it noted
 * itself.
 */
export function readComputerClock(): number {
  return Date.now();
}

/**
 * A clock that begins as this computer's and is corrected by every answer that contradicts it. The site wrote its date between the
 * sending and the receiving, so an answer only says between which two values the difference lies; a difference already within them
 * is left alone. A slow answer therefore changes nothing it cannot know, and a clock that is right is never touched.
 * @param readComputer This computer's clock, in milliseconds since the epoch.
 */
export function createSiteClock(readComputer: () => number = readComputerClock): SiteClock {
  const listeners = new Set<() => void>();
  let ahead = 0;
  return {
    now: () => new Date(readComputer() + ahead),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    learn({ date, sentAt, receivedAt }) {
      const written = Date.parse(date ?? '');
      const [least, most] = [written - receivedAt, written + SECOND_MS - sentAt];
      // No date, or this computer's clock was set back meanwhile: the next answer will show.
      if (!(least <= most) || (least <= ahead && ahead <= most)) return;
      ahead = Math.round((least + most) / 2);
      listeners.forEach((listener) => listener());
    }
  };
}

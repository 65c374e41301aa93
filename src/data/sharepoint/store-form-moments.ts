import { toWallClock } from '../../domain/time/wall-clock';
import type { Zone } from '../../domain/time/site-zone';

/** Moments by the names of their columns; no moment empties a column. */
export type Moments = Readonly<Record<string, Date | undefined>>;

const MINUTE_MS = 60_000;
/** Once where the site's zone is known; again where it is not, and again across a change of clocks. */
const MOST_ATTEMPTS = 3;

/** Clocks at a zone show this; its UTC parts are what the wall shows. */
function clockAt(moment: Date, zone: Zone): Date {
  return new Date(`${toWallClock(moment, zone)}Z`);
}

/**
 * Stores moments on a site whose forms take dates on its own clock, and makes sure that it understood them: what it stored is read back,
 * and where it is another moment, written again by as much earlier or later. Seconds are lost. Of a time that comes twice in the night
 * clocks are set back, a form cannot tell which is meant; it is left as the site takes it.
 * @param zone The zone the site keeps; `UTC` when it is not known.
 * @param attempt Writes clocks (their UTC parts are what is typed) and gives back what the site stored.
 */
export async function storeFormMoments(
  wanted: Moments,
  zone: Zone,
  attempt: (clocks: Moments) => Promise<Moments>
): Promise<void> {
  const names = Object.keys(wanted);
  const map = (change: (name: string, moment: Date) => Date): Moments =>
    Object.fromEntries(names.map((name) => [name, wanted[name] && change(name, wanted[name])]));
  const shifts = new Map(names.map((name) => [name, 0]));
  for (let attempts = 0; attempts < MOST_ATTEMPTS; attempts += 1) {
    const stored = await attempt(
      map((name, moment) => new Date(clockAt(moment, zone).getTime() + (shifts.get(name) ?? 0)))
    );
    let isUnderstood = true;
    for (const name of names) {
      const [moment, there] = [wanted[name], stored[name]];
      const off = moment && there ? Math.floor(moment.getTime() / MINUTE_MS) * MINUTE_MS - there.getTime() : 0;
      shifts.set(name, (shifts.get(name) ?? 0) + off);
      if (off !== 0) isUnderstood = false;
    }
    if (isUnderstood) return;
  }
}

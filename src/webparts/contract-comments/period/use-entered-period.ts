import type { CommentPeriod } from '../../../domain/contracts/period/comment-period';
import { readWallClock, toWallClock } from '../../../domain/time/wall-clock';
import { useZone } from '../../../ui/time/zone-context';
import { useSeenForm, type SeenForm } from '../use-seen-form';

/** A period as its fields hold it, times on the clock of the site. */
export interface PeriodFields {
  readonly opens: string;
  readonly closes: string;
  readonly isFrozen: boolean;
  readonly takesLate: boolean;
}

export interface EnteredPeriod extends Omit<SeenForm<PeriodFields>, 'change'> {
  readonly entered: CommentPeriod;
  change(changes: Partial<PeriodFields>): void;
}

function isSame(one: PeriodFields, other: PeriodFields): boolean {
  return (['opens', 'closes', 'isFrozen', 'takesLate'] as const).every((name) => one[name] === other[name]);
}

/** What is being entered about a period. */
export function useEnteredPeriod(period: CommentPeriod): EnteredPeriod {
  const zone = useZone();
  const now: PeriodFields = {
    ...period,
    opens: toWallClock(period.opens, zone),
    closes: toWallClock(period.closes, zone)
  };
  const form = useSeenForm(now, isSame);
  const { value } = form;
  const entered: CommentPeriod = {
    ...value,
    opens: readWallClock(value.opens, zone, period.opens)?.moment,
    closes: readWallClock(value.closes, zone, period.closes)?.moment
  };
  return { ...form, entered, change: (changes) => form.change({ ...value, ...changes }) };
}

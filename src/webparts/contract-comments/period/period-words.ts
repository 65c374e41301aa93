import * as strings from 'ContractCommentsStrings';
import { countdownTo, periodStatus, type CommentPeriod } from '../../../domain/contracts/period/comment-period';
import { formatDate } from '../../../ui/format/dates';
import { fill, fillCount } from '../../../ui/format/text';

/** Days from which a moment is told by its date and no longer by how far off it is. */
const COUNTED_DAYS = 14;

/** How long until a moment, in the largest unit that tells enough: days, hours or minutes. */
function timeLeft(moment: Date, now: Date, locale: string): string {
  const { days, hours, minutes } = countdownTo(moment, now);
  if (days > 0) return fillCount({ one: strings.OneDay, other: strings.ManyDays }, days, locale);
  if (hours > 0) return fillCount({ one: strings.OneHour, other: strings.ManyHours }, hours, locale);
  return fillCount({ one: strings.OneMinute, other: strings.ManyMinutes }, minutes, locale);
}

/** "Fri, 14 Mar, 23:59", on the reader's own clock. */
export function exactMoment(moment: Date, locale: string): string {
  return moment.toLocaleString(locale, { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' });
}

/** The state of a comment period in one sentence, with the countdown to the next change. */
export function periodSentence(period: CommentPeriod, now: Date, locale: string): string {
  const { state, nextChange } = periodStatus(period, now);
  switch (state) {
    case 'notScheduled':
      return strings.PeriodNotScheduled;
    case 'frozen':
      return strings.PeriodFrozen;
    case 'closed':
      return period.closes ? fill(strings.PeriodClosed, formatDate(period.closes, now, locale)) : strings.PeriodNotScheduled;
    case 'upcoming':
      return nextChange ? fill(strings.PeriodUpcoming, timeLeft(nextChange, now, locale), exactMoment(nextChange, locale)) : strings.PeriodNotScheduled;
    case 'open': {
      if (!nextChange) return strings.PeriodOpen;
      const isFar = countdownTo(nextChange, now).days > COUNTED_DAYS;
      return isFar
        ? fill(strings.PeriodClosesOn, formatDate(nextChange, now, locale))
        : fill(strings.PeriodCloses, timeLeft(nextChange, now, locale), exactMoment(nextChange, locale));
    }
  }
}

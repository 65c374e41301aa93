import * as strings from 'ContractCommentsStrings';
import { countdownTo, periodStatus, type CommentPeriod } from '../../domain/contracts/period/comment-period';
import { periodActs, type PeriodAct } from '../../domain/contracts/period/period-acts';
import { isRecorded, type PeriodChange } from '../../domain/contracts/period/period-changes';
import { exactMoment, formatDate, type TimeFormat } from '../../ui/format/dates';
import { fill, fillCount } from '../../ui/format/text';

/** Days from which a moment is written as its date and no longer as how far off it is. */
const COUNTED_DAYS = 14;

/** How long until a moment, in the largest unit that says enough: days, hours or minutes. */
function timeLeft(moment: Date, { now, locale, zone }: TimeFormat): string {
  const { days, hours, minutes } = countdownTo(moment, now, zone);
  if (days > 0) return fillCount({ one: strings.OneDay, other: strings.ManyDays }, days, locale);
  if (hours > 0) return fillCount({ one: strings.OneHour, other: strings.ManyHours }, hours, locale);
  return fillCount({ one: strings.OneMinute, other: strings.ManyMinutes }, minutes, locale);
}

/** The state of a comment period in one sentence, with the countdown to the next change. */
export function periodSentence(period: CommentPeriod, format: TimeFormat): string {
  const { state, nextChange } = periodStatus(period, format.now);
  switch (state) {
    case 'notScheduled':
      return strings.PeriodNotScheduled;
    case 'frozen':
      return strings.PeriodFrozen;
    case 'late':
    case 'closed': {
      const sentence = state === 'late' ? strings.PeriodLate : strings.PeriodClosed;
      return period.closes ? fill(sentence, formatDate(period.closes, format)) : strings.PeriodNotScheduled;
    }
    case 'upcoming':
      return nextChange
        ? fill(strings.PeriodUpcoming, timeLeft(nextChange, format), exactMoment(nextChange, format))
        : strings.PeriodNotScheduled;
    case 'open': {
      if (!nextChange) return strings.PeriodOpen;
      const isFar = countdownTo(nextChange, format.now, format.zone).days > COUNTED_DAYS;
      return isFar
        ? fill(strings.PeriodClosesOn, formatDate(nextChange, format))
        : fill(strings.PeriodCloses, timeLeft(nextChange, format), exactMoment(nextChange, format));
    }
  }
}

function nameOfAct(act: PeriodAct): string {
  return {
    scheduled: strings.ActScheduled,
    opened: strings.ActOpened,
    extended: strings.ActExtended,
    shortened: strings.ActShortened,
    closed: strings.ActClosed,
    reopened: strings.ActReopened,
    canceled: strings.ActCanceled,
    frozen: strings.ActFrozen,
    unfrozen: strings.ActUnfrozen,
    lateAccepted: strings.ActLateAccepted,
    lateRefused: strings.ActLateRefused
  }[act];
}

/** Names of acts, as the log has them, in words; what a later version of the suite can do keeps the name it has there. */
export function actWords(acts: readonly string[]): string {
  const names = acts.map((act) => {
    const known = periodActs.find((name) => name === act);
    return known ? nameOfAct(known) : act;
  });
  return names.join(', ') || strings.ActUnknown;
}

/** The whole of a period in words: its times, and what holds beside them. */
export function periodWords({ opens, closes, isFrozen, takesLate }: CommentPeriod, format: TimeFormat): string {
  const words = [
    opens && `${strings.PeriodOpensLabel}: ${exactMoment(opens, format)}`,
    closes && `${strings.PeriodClosesLabel}: ${exactMoment(closes, format)}`,
    isFrozen && strings.PeriodFrozen,
    takesLate && strings.ActLateAccepted
  ].filter(Boolean);
  return words.length === 0 ? strings.PeriodNotScheduled : words.join('; ');
}

function whoSentence(change: PeriodChange, format: TimeFormat): string {
  const acts = actWords(change.acts);
  if (isRecorded(change)) return fill(strings.PeriodChange, acts, change.by.name, exactMoment(change.at, format));
  const { lastSave } = change;
  if (!lastSave) return fill(strings.PeriodUnrecorded, acts);
  return fill(strings.PeriodUnrecordedBy, acts, lastSave.by.name, exactMoment(lastSave.at, format));
}

/** What someone did to a period, and how it moved the end. */
export function changeSentence(change: PeriodChange, format: TimeFormat): string {
  const { before, after } = change;
  const changed = isRecorded(change) ? change.changed : undefined;
  const sentence = [
    whoSentence(change, format),
    ...(changed ? [`${fill(strings.ChangedInList, changed.by.name, exactMoment(changed.at, format))}.`] : [])
  ].join(' ');
  const isMoved = before.closes && after.closes && before.closes.getTime() !== after.closes.getTime();
  return isMoved
    ? `${sentence} ${fill(strings.PeriodEndMoved, exactMoment(before.closes, format), exactMoment(after.closes, format))}`
    : sentence;
}

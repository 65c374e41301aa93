import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { Liaison } from '../../../domain/directory/directory';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { calendarOf } from '../../../domain/people/location-calendar';
import { dayInZone } from '../../../domain/time/site-zone';
import { workingHoursAt } from '../../../domain/time/working-calendar';
import { exactMoment, formatTime } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { dayInWords } from '../day-words';
import { PhoneNumber } from '../PhoneNumber';
import { useDayReading } from '../site-days';
import styles from './YourLiaison.module.scss';

export interface ReachProps {
  readonly index: DirectoryIndex;
  readonly liaison: Liaison;
  /** Whom to call when there is no answer; the first one is shown. */
  readonly next: readonly Liaison[];
}

/** Until when IT is in at the liaison's location, or when it opens again, by the clock there. */
function HoursToday({ index, liaison }: Pick<ReachProps, 'index' | 'liaison'>): React.ReactElement | null {
  const { now, locale, zone: siteZone } = useTimeFormat();
  const location = liaison.locationId === undefined ? undefined : index.locationById.get(liaison.locationId);
  if (!location) return null;
  const calendar = calendarOf(location, siteZone);
  const hours = workingHoursAt(calendar, now);
  if (!hours) return null;
  const format = { locale, zone: calendar.zone };
  if ('until' in hours)
    return <p className={styles.now}>{fill(strings.InUntil, location.name, formatTime(hours.until, format))}</p>;
  const isToday = dayInZone(hours.opens, calendar.zone) === dayInZone(now, calendar.zone);
  const opens = isToday ? formatTime(hours.opens, format) : exactMoment(hours.opens, format);
  return <p className={styles.now}>{fill(strings.ClosedUntil, location.name, opens)}</p>;
}

/** An absence that is still to come, and who is asked then. */
function NextAbsence({ index, liaison }: Pick<ReachProps, 'index' | 'liaison'>): React.ReactElement | null {
  const reading = useDayReading();
  const from = liaison.absence?.from;
  if (from === undefined || from <= reading.today) return null;
  const backup = liaison.backupId === undefined ? undefined : index.liaisonById.get(liaison.backupId);
  const words = backup
    ? fill(strings.AwayThenBackup, dayInWords(from, reading), backup.name)
    : fill(strings.AwayFromOn, dayInWords(from, reading));
  return <p>{words}</p>;
}

/** How to reach a liaison: the number in clear, until when someone is there, and whom to call next. */
export function Reach({ index, liaison, next }: ReachProps): React.ReactElement {
  const [second] = next;
  return (
    <div className={styles.reach}>
      {liaison.phone && <PhoneNumber phone={liaison.phone} className={styles.number} />}
      <HoursToday index={index} liaison={liaison} />
      <NextAbsence index={index} liaison={liaison} />
      {second && (
        <p>
          {fill(strings.IfNoAnswer, second.name)}{' '}
          {second.phone && <PhoneNumber phone={second.phone} className={styles.nextNumber} />}
        </p>
      )}
    </div>
  );
}

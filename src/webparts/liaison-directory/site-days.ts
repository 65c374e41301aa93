import type { CalendarDay } from '../../domain/time/calendar-day';
import type { Zone } from '../../domain/time/site-zone';
import { useToday } from '../../ui/time/use-today';
import { useZone } from '../../ui/time/zone-context';
import { useLocale } from '../../ui/format/locale';

/** What sentences about days depend on. */
export interface DayReading {
  readonly locale: string;
  /** The zone days are those of. */
  readonly zone: Zone;
  readonly today: CalendarDay;
}

/** Today at the site, and how its days are written; the browser's day where the site's zone is not known. */
export function useDayReading(): DayReading {
  const locale = useLocale();
  const zone = useZone();
  return { locale, zone, today: useToday(zone) };
}

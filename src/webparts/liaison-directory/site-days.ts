import * as React from 'react';
import type { CalendarDay } from '../../domain/time/calendar-day';
import type { Zone } from '../../domain/time/site-zone';
import { ownZone } from '../../ui/time/shown-zone';
import { useToday } from '../../ui/time/use-today';
import { useServices } from './services';

/** What sentences about days depend on. */
export interface DayReading {
  readonly locale: string;
  /** The zone days are those of. */
  readonly zone: Zone;
  readonly today: CalendarDay;
}

const ZoneContext = React.createContext<Zone | undefined>(undefined);

/** Names the site's zone to all who show days. */
export const ZoneProvider = ZoneContext.Provider;

/** Today at the site, and how its days are written; the browser's day where the site's zone is not known. */
export function useDayReading(): DayReading {
  const { locale } = useServices();
  const zone = React.useContext(ZoneContext) ?? ownZone();
  return { locale, zone, today: useToday(zone) };
}

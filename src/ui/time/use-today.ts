import * as React from 'react';
import type { CalendarDay } from '../../domain/time/calendar-day';
import { dayInZone, type Zone } from '../../domain/time/site-zone';
import { useClock, useTicking } from './clock-context';

/** The day it is in a zone; it changes at midnight there. */
export function useToday(zone: Zone): CalendarDay {
  return useTicking((now) => dayInZone(now, zone));
}

/** A moment of the present day, renewed only when another day begins in one of the zones: for what is judged by days and costs time. */
export function useMomentOfDay(zones: readonly Zone[]): Date {
  const clock = useClock();
  const days = useTicking((now) => [...new Set(zones)].map((zone) => dayInZone(now, zone)).join());
  const moment = React.useRef<{ readonly days: string; readonly at: Date }>();
  if (moment.current?.days !== days) moment.current = { days, at: clock.now() };
  return moment.current.at;
}

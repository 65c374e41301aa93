import type { Location } from '../people/location';
import { foldName } from '../text/fold-text';
import { isCalendarDay } from '../time/calendar-day';
import { isZone } from '../time/site-zone';
import { readWorkingWeek } from '../time/working-week';
import { readLines } from './department-draft';
import { LONGEST_LINE, phonePattern } from './liaison-draft';

/** A location as a form holds it. */
export interface LocationDraft {
  readonly name: string;
  readonly shortName: string;
  readonly address: string;
  readonly phone: string;
  readonly zone: string;
  readonly workingHours: string;
  /** Days as `2027-01-01`, one to a line. */
  readonly holidays: string;
}

export type LocationProblem =
  | 'nameMissing'
  | 'locationTaken'
  /** A retired location has the name; it can be brought back instead. */
  | 'locationRetired'
  | 'phoneUnreadable'
  | 'zoneUnknown'
  | 'hoursUnreadable'
  | 'holidayUnreadable'
  | 'tooLong';
export type LocationProblems = Partial<Record<keyof LocationDraft, LocationProblem>>;

/** A location as a form shows it. */
export function draftLocation(location: Location): LocationDraft {
  const { name, shortName, address, phone, zone, workingHours, holidays } = location;
  return { name, shortName, address, phone, zone, workingHours, holidays: holidays.join('\n') };
}

/**
 * The form of a location that does not exist yet.
 * @param zone Time zone of the site, which most of its locations share; empty where it is not known.
 */
export function draftNewLocation(zone: string): LocationDraft {
  return { name: '', shortName: '', address: '', phone: '', zone, workingHours: '', holidays: '' };
}

const lines = ['name', 'shortName', 'address', 'phone', 'workingHours'] as const;

function checkName(name: string, others: readonly Pick<Location, 'name' | 'isRetired'>[]): LocationProblems {
  if (name.trim() === '') return { name: 'nameMissing' };
  // SharePoint compares the names of locations without regard to case and refuses a second one, retired or not.
  const taken = others.find((other) => foldName(other.name) === foldName(name));
  if (!taken) return {};
  return { name: taken.isRetired ? 'locationRetired' : 'locationTaken' };
}

/**
 * What keeps a location from being saved, by field; empty when nothing does.
 * @param id The location's identity; `undefined` for one that does not exist yet.
 * @param all All locations, retired ones included.
 */
export function findLocationProblems(
  draft: LocationDraft,
  id: number | undefined,
  all: readonly Pick<Location, 'id' | 'name' | 'isRetired'>[]
): LocationProblems {
  const others = all.filter((other) => other.id !== id);
  return {
    ...Object.fromEntries(lines.filter((name) => draft[name].length > LONGEST_LINE).map((name) => [name, 'tooLong'])),
    ...checkName(draft.name, others),
    ...(!phonePattern.test(draft.phone) && { phone: 'phoneUnreadable' }),
    ...(draft.zone.trim() !== '' && !isZone(draft.zone.trim()) && { zone: 'zoneUnknown' }),
    ...(draft.workingHours.trim() !== '' &&
      !readWorkingWeek(draft.workingHours) && { workingHours: 'hoursUnreadable' }),
    ...(!readLines(draft.holidays).every(isCalendarDay) && { holidays: 'holidayUnreadable' })
  };
}

import type { CalendarDay } from '../time/calendar-day';
import { isThereOn } from './absence';
import type { Department, Liaison } from './directory';
import type { DirectoryIndex } from './directory-index';
import { findCovering } from './find-covering';

/** Departments a liaison answers for on a day in someone else's place. */
export interface CoveredDepartments {
  readonly for: Liaison;
  /** At least one. */
  readonly departments: readonly Department[];
}

export interface ServedToday {
  /** Those the liaison is chosen for; none on a day away, when others answer for them. */
  readonly own: readonly Department[];
  readonly covered: readonly CoveredDepartments[];
}

/** The departments that lead to a liaison on a day. */
export function findServedToday(index: DirectoryIndex, liaison: Liaison, day: CalendarDay): ServedToday {
  const served = (id: number): readonly Department[] => index.departmentsByLiaison.get(id) ?? [];
  if (!isThereOn(liaison, day)) return { own: [], covered: [] };
  const covered = index.directory.liaisons
    .filter(
      (other) =>
        other.id !== liaison.id &&
        !isThereOn(other, day) &&
        findCovering(other, day, index.liaisonById).liaison?.id === liaison.id
    )
    .map((other) => ({ for: other, departments: served(other.id) }))
    .filter(({ departments }) => departments.length > 0);
  return { own: served(liaison.id), covered };
}

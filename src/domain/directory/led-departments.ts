import { isSameAccount } from '../people/accounts';
import type { CalendarDay } from '../time/calendar-day';
import type { Department, Liaison } from './directory';
import type { DirectoryIndex } from './directory-index';
import { findCovering } from './find-covering';

/** Departments someone leads that turn to one liaison. */
export interface LedGroup {
  /** Who answers that day; `undefined` where no one does. */
  readonly answering: Liaison | undefined;
  /** At least one. */
  readonly departments: readonly Department[];
}

/** The liaisons of every department the person with this login leads, wherever it is; each once, those without one last. */
export function findLed(index: DirectoryIndex, login: string, day: CalendarDay): readonly LedGroup[] {
  const led = index.directory.departments.filter(
    ({ executive }) => executive !== undefined && isSameAccount(executive.login, login)
  );
  const groups = new Map<number | undefined, { readonly answering: Liaison | undefined; departments: Department[] }>();
  for (const department of led) {
    const chosen = department.liaisonId === undefined ? undefined : index.liaisonById.get(department.liaisonId);
    const answering = chosen && findCovering(chosen, day, index.liaisonById).liaison;
    const group = groups.get(answering?.id);
    if (group) group.departments.push(department);
    else groups.set(answering?.id, { answering, departments: [department] });
  }
  return [...groups.values()].sort((a, b) => Number(!a.answering) - Number(!b.answering));
}

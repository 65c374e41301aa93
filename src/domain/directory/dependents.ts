import type { Department, Liaison } from './directory';
import type { DirectoryIndex } from './directory-index';

/** The cards and departments that name a liaison and lose by her removal. */
export function findDependents(
  index: DirectoryIndex,
  liaisonId: number
): { readonly departments: readonly Department[]; readonly backedUp: readonly Liaison[] } {
  return {
    departments: index.departmentsByLiaison.get(liaisonId) ?? [],
    backedUp: index.directory.liaisons.filter((liaison) => liaison.backupId === liaisonId)
  };
}

/** The departments in use and the cards that are at a location. */
export function findAtLocation(
  { directory: { departments, liaisons } }: DirectoryIndex,
  id: number
): { readonly departments: readonly Department[]; readonly liaisons: readonly Liaison[] } {
  return {
    departments: departments.filter(({ locationId }) => locationId === id),
    liaisons: liaisons.filter(({ locationId }) => locationId === id)
  };
}

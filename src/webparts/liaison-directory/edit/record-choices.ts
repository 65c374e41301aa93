import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import type { RecordChoice } from './RecordField';

type LocationPart = { readonly locationId?: number };

function locationName({ locationById }: DirectoryIndex, { locationId }: LocationPart): string {
  return locationId === undefined ? '' : (locationById.get(locationId)?.name ?? '');
}

function byName(a: RecordChoice, b: RecordChoice): number {
  return a.name.localeCompare(b.name);
}

/** Liaisons to choose from, who left not among them. */
export function liaisonChoices(index: DirectoryIndex, exceptId?: number): readonly RecordChoice[] {
  return index.directory.liaisons
    .filter(({ id, hasLeft }) => id !== exceptId && !hasLeft)
    .map((liaison) => ({ id: liaison.id, name: liaison.name, detail: locationName(index, liaison) }))
    .sort(byName);
}

/** Departments in use to choose from. */
export function departmentChoices(index: DirectoryIndex, exceptId?: number): readonly RecordChoice[] {
  return index.directory.departments
    .filter(({ id }) => id !== exceptId)
    .map((department) => ({
      id: department.id,
      name: department.name,
      detail: locationName(index, department)
    }))
    .sort(byName);
}

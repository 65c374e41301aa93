/**
 * Acts on several records of the directory at once, as data: what each record says before and after. Undone, an act is the same one with
 * the two exchanged; a record that says something else by then is left alone.
 */
import type { Location } from '../people/location';
import { draftDepartment, type DepartmentDraft } from './department-draft';
import { findAtLocation } from './dependents';
import type { Department } from './directory';
import type { DirectoryIndex } from './directory-index';
import type { LiaisonDraft } from './liaison-draft';
import type { LocationDraft } from './location-draft';
import { mergeDepartments } from './merge-departments';
import { changedFields } from './three-way';

/** Whether a record is no longer in use; no form has it, an act of its own changes it. */
export interface Retirable {
  readonly isRetired: boolean;
}

export interface RecordChange<Fields> {
  readonly id: number;
  readonly before: Partial<Fields>;
  /** Has the same fields as `before`. */
  readonly after: Partial<Fields>;
}

/** Changes by list, each list in the order they have to be written. */
export interface DirectoryChange {
  readonly departments: readonly RecordChange<DepartmentDraft & Retirable>[];
  readonly liaisons: readonly RecordChange<LiaisonDraft>[];
  readonly locations: readonly RecordChange<LocationDraft & Retirable>[];
}

const nothing: DirectoryChange = { departments: [], liaisons: [], locations: [] };

const retired = (id: number): RecordChange<Retirable> => ({
  id,
  before: { isRetired: false },
  after: { isRetired: true }
});

function turn<Fields>({ id, before, after }: RecordChange<Fields>): RecordChange<Fields> {
  return { id, before: after, after: before };
}

/** The way back. */
export function reverseChange({ departments, liaisons, locations }: DirectoryChange): DirectoryChange {
  // What was written last is undone first.
  return {
    departments: departments.map((change) => turn(change)).reverse(),
    liaisons: liaisons.map((change) => turn(change)).reverse(),
    locations: locations.map((change) => turn(change)).reverse()
  };
}

/** How many records an act changes. */
export function countChanges({ departments, liaisons, locations }: DirectoryChange): number {
  return departments.length + liaisons.length + locations.length;
}

export function retireDepartment({ id }: Pick<Department, 'id'>): DirectoryChange {
  return { ...nothing, departments: [retired(id)] };
}

export function restoreDepartment({ id }: Pick<Department, 'id'>): DirectoryChange {
  return reverseChange(retireDepartment({ id }));
}

export function restoreLocation({ id }: Pick<Location, 'id'>): DirectoryChange {
  return { ...nothing, locations: [turn(retired(id))] };
}

/** The kept department takes over what the other one is known by; then the other one is retired. */
export function mergeInto(kept: Department, merged: Department): DirectoryChange {
  const before = draftDepartment(kept);
  const after = mergeDepartments(kept, merged);
  const names = changedFields(before, after);
  const pick = (draft: DepartmentDraft): Partial<DepartmentDraft> =>
    Object.fromEntries(names.map((name) => [name, draft[name]]));
  const taken = names.length > 0 ? [{ id: kept.id, before: pick(before), after: pick(after) }] : [];
  return { ...nothing, departments: [...taken, retired(merged.id)] };
}

/**
 * Retires a location with what is there.
 * @param newLocationId Where its departments and liaisons move; left out, its departments are retired with it and its liaisons are
 * left without a location.
 */
export function retireLocation(index: DirectoryIndex, id: number, newLocationId?: number): DirectoryChange {
  const { departments, liaisons } = findAtLocation(index, id);
  const moved = (record: { readonly id: number }): RecordChange<{ readonly locationId?: number }> => ({
    id: record.id,
    before: { locationId: id },
    after: { locationId: newLocationId }
  });
  return {
    departments: departments.map((department) =>
      newLocationId === undefined ? retired(department.id) : moved(department)
    ),
    liaisons: newLocationId === undefined ? [] : liaisons.map(moved),
    locations: [retired(id)]
  };
}

/** Gives departments another liaison, or none. */
export function reassign(departments: readonly Department[], liaisonId: number | undefined): DirectoryChange {
  return {
    ...nothing,
    departments: departments
      .filter((department) => department.liaisonId !== liaisonId)
      .map(({ id, liaisonId: before }) => ({ id, before: { liaisonId: before }, after: { liaisonId } }))
  };
}

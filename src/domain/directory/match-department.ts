import { coreName, locationsNamedIn, splitLocation } from './department-names';
import { nameMatches, type DirectoryIndex, type NameMatch } from './directory-index';
import type { Department } from './directory';
import type { Location } from '../people/location';
import { foldName } from '../text/fold-text';

/** What is known of the person who asks. */
export interface Asker {
  /** The department as the person's profile spells it; empty when the profile has none. */
  readonly department: string;
  /** The office as the profile spells it ("North Campus, 4 West 412"); empty when the profile has none. */
  readonly office: string;
  /** Where the person is as far as is known otherwise, for example where what they report happened; asked when the office names no place. */
  readonly locationId?: number;
  /** A department the person picked; it wins over the profile as long as it exists. */
  readonly chosenDepartmentId?: number;
}

/** The departments a person may belong to and how that was found out. */
export interface DepartmentMatch {
  /** At least one, in order of identity. */
  readonly departments: readonly Department[];
  readonly by: 'chosen' | NameMatch;
  /** Whether the office decided between departments of the same name. */
  readonly isDecidedByOffice: boolean;
  /** Whether the office names a place where none of the departments is. */
  readonly isElsewhere: boolean;
}

interface Found {
  readonly department: Department;
  readonly by: NameMatch;
}

const keyFor: Readonly<Record<NameMatch, (name: string) => string>> = {
  title: foldName,
  titleCore: coreName,
  alias: foldName,
  aliasCore: coreName
};

/** Every department a name may mean, each once, by the surest way it was recognized. */
function findByName(index: DirectoryIndex, name: string): readonly Found[] {
  const found = new Map<number, Found>();
  for (const by of nameMatches) {
    for (const department of index.departmentsByName[by].get(keyFor[by](name)) ?? []) {
      if (!found.has(department.id)) found.set(department.id, { department, by });
    }
  }
  return [...found.values()];
}

/** As `findByName`, for a name that carries its place ("Pharmacy - Central Hospital"); only departments at that place count. */
function findByNameAndLocation(index: DirectoryIndex, name: string): readonly Found[] {
  return splitLocation(name, index.directory.locations).flatMap((reading) =>
    findByName(index, reading.name).filter(({ department }) => department.locationId === reading.location.id)
  );
}

function isAtOneOf(locations: readonly Location[], { department }: Found): boolean {
  return locations.some((location) => location.id === department.locationId);
}

function keepSurest(
  found: readonly Found[]
): { readonly by: NameMatch; readonly departments: readonly Department[] } | undefined {
  const by = nameMatches.find((candidate) => found.some((one) => one.by === candidate));
  if (by === undefined) return undefined;
  const departments = new Map(
    found.filter((one) => one.by === by).map(({ department }) => [department.id, department])
  );
  return { by, departments: [...departments.values()].sort((a, b) => a.id - b.id) };
}

/** Where a person is: what the office names, otherwise what is known. */
function locationsOf({ directory, locationById }: DirectoryIndex, { office, locationId }: Asker): readonly Location[] {
  const named = locationsNamedIn(office, directory.locations);
  const known = locationId === undefined ? undefined : locationById.get(locationId);
  return named.length === 0 && known ? [known] : named;
}

/**
 * The departments a person belongs to as far as is known; several when names repeat and the office does not decide.
 *
 * A department at the office's place wins over one of the same name elsewhere, even when it was recognized by an alias and the
 * other by its title; a name that exists at one place only counts wherever the person works. Nothing is guessed from likeness.
 * @returns `undefined` when the profile names no department or one the directory does not know.
 */
export function matchDepartment(index: DirectoryIndex, asker: Asker): DepartmentMatch | undefined {
  const chosen =
    asker.chosenDepartmentId === undefined ? undefined : index.departmentById.get(asker.chosenDepartmentId);
  if (chosen) return { departments: [chosen], by: 'chosen', isDecidedByOffice: false, isElsewhere: false };
  const asWritten = findByName(index, asker.department);
  const found = asWritten.length > 0 ? asWritten : findByNameAndLocation(index, asker.department);
  const locations = locationsOf(index, asker);
  const near = found.filter((one) => isAtOneOf(locations, one));
  const isDecidedByOffice = near.length > 0 && near.length < found.length;
  const surest = keepSurest(near.length > 0 ? near : found);
  return surest && { ...surest, isDecidedByOffice, isElsewhere: locations.length > 0 && near.length === 0 };
}

/** The one place a person belongs to: that of the department, otherwise that of the office; `undefined` when several come into question. */
export function locationOfAsker(index: DirectoryIndex, asker: Asker): Location | undefined {
  const match = matchDepartment(index, asker);
  const ids = new Set(
    match ? match.departments.map(({ locationId }) => locationId) : locationsOf(index, asker).map(({ id }) => id)
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? index.locationById.get(only) : undefined;
}

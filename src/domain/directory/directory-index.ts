import { coreName } from './department-names';
import type { Department, Directory, Liaison } from './directory';
import type { Location } from '../people/location';
import { foldName } from '../text/fold-text';

/** How a department's name was recognized, the surest first. */
export const nameMatches = ['title', 'titleCore', 'alias', 'aliasCore'] as const;
export type NameMatch = (typeof nameMatches)[number];

/** The directory with everything found by its key; built once for each state of the directory, not once for each question. */
export interface DirectoryIndex {
  readonly directory: Directory;
  readonly locationById: ReadonlyMap<number, Location>;
  readonly liaisonById: ReadonlyMap<number, Liaison>;
  readonly departmentById: ReadonlyMap<number, Department>;
  /** The departments a liaison is chosen for. */
  readonly departmentsByLiaison: ReadonlyMap<number, readonly Department[]>;
  /** For each way of recognizing, departments by the name as it is compared. */
  readonly departmentsByName: Readonly<Record<NameMatch, ReadonlyMap<string, readonly Department[]>>>;
}

function byId<Item extends { readonly id: number }>(items: readonly Item[]): ReadonlyMap<number, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Departments under every key they answer to; a department is under one key once. */
function groupDepartments<Key>(
  departments: readonly Department[],
  keysOf: (department: Department) => readonly Key[]
): ReadonlyMap<Key, readonly Department[]> {
  const groups = new Map<Key, Department[]>();
  for (const department of departments) {
    for (const key of new Set(keysOf(department))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(department);
      else groups.set(key, [department]);
    }
  }
  return groups;
}

/** Prepares a directory for questions. */
export function indexDirectory(directory: Directory): DirectoryIndex {
  const { locations, departments, liaisons } = directory;
  return {
    directory,
    locationById: byId(locations),
    liaisonById: byId(liaisons),
    departmentById: byId(departments),
    departmentsByLiaison: groupDepartments(departments, ({ liaisonId }) =>
      liaisonId === undefined ? [] : [liaisonId]
    ),
    departmentsByName: {
      title: groupDepartments(departments, ({ name }) => [foldName(name)]),
      titleCore: groupDepartments(departments, ({ name }) => [coreName(name)]),
      alias: groupDepartments(departments, ({ aliases }) => aliases.map(foldName)),
      aliasCore: groupDepartments(departments, ({ aliases }) => aliases.map(coreName))
    }
  };
}

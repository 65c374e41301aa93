import type { Approval } from './approvals';
import { coreName } from './department-names';
import type { Department, Directory, Liaison } from './directory';
import type { Location } from '../people/location';
import { foldName } from '../text/fold-text';

/** How a department's name was recognized, the surest first. */
export const nameMatches = ['title', 'titleCore', 'alias', 'aliasCore'] as const;
export type NameMatch = (typeof nameMatches)[number];

/** The directory with everything found by its key; built once for each state of the directory, not once for each question. */
export interface DirectoryIndex {
  /** What is in use. */
  readonly directory: Directory;
  /** What once was, and can be brought back. */
  readonly retired: Pick<Directory, 'locations' | 'departments'>;
  readonly locationById: ReadonlyMap<number, Location>;
  readonly liaisonById: ReadonlyMap<number, Liaison>;
  readonly departmentById: ReadonlyMap<number, Department>;
  /** The departments a liaison is chosen for. */
  readonly departmentsByLiaison: ReadonlyMap<number, readonly Department[]>;
  /** What was said about each card, by whomever. */
  readonly approvalsByLiaison: ReadonlyMap<number, readonly Approval[]>;
  /** For each way of recognizing, departments by the name as it is compared. */
  readonly departmentsByName: Readonly<Record<NameMatch, ReadonlyMap<string, readonly Department[]>>>;
}

function byId<Item extends { readonly id: number }>(items: readonly Item[]): ReadonlyMap<number, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Items under every key they answer to; an item is under one key once. */
function groupBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[]
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

interface Retirable {
  readonly isRetired?: boolean;
}

const isInUse = ({ isRetired }: Retirable): boolean => !isRetired;
const isRetired = (item: Retirable): boolean => !isInUse(item);

/** Prepares a directory for questions. Departments and locations that are retired answer none. */
export function indexDirectory(all: Directory): DirectoryIndex {
  const { liaisons, approvals } = all;
  const locations = all.locations.filter(isInUse);
  const departments = all.departments.filter(isInUse);
  return {
    directory: { locations, departments, liaisons, approvals },
    retired: { locations: all.locations.filter(isRetired), departments: all.departments.filter(isRetired) },
    locationById: byId(locations),
    liaisonById: byId(liaisons),
    departmentById: byId(departments),
    departmentsByLiaison: groupBy(departments, ({ liaisonId }) => (liaisonId === undefined ? [] : [liaisonId])),
    approvalsByLiaison: groupBy(approvals, ({ liaisonId }) => [liaisonId]),
    departmentsByName: {
      title: groupBy(departments, ({ name }) => [foldName(name)]),
      titleCore: groupBy(departments, ({ name }) => [coreName(name)]),
      alias: groupBy(departments, ({ aliases }) => aliases.map(foldName)),
      aliasCore: groupBy(departments, ({ aliases }) => aliases.map(coreName))
    }
  };
}

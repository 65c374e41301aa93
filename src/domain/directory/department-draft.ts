import { coreName } from './department-names';
import type { Department } from './directory';
import { LONGEST_LINE, personField, type PersonField } from './liaison-draft';

/** A department as a form holds it. */
export interface DepartmentDraft {
  readonly name: string;
  readonly locationId?: number;
  /** One to a line. */
  readonly aliases: string;
  readonly executive: PersonField;
  readonly executiveTitle: string;
  readonly executiveTier: string;
  readonly liaisonId?: number;
  /** One to a line. */
  readonly systems: string;
  readonly phone: string;
}

export type DepartmentProblem = 'nameMissing' | 'locationMissing' | 'nameTaken' | 'aliasTaken' | 'tooLong';
export type DepartmentProblems = Partial<Record<keyof DepartmentDraft, DepartmentProblem>>;

/** A department as a form shows it. */
export function draftDepartment(department: Department): DepartmentDraft {
  return {
    name: department.name,
    locationId: department.locationId,
    aliases: department.aliases.join('\n'),
    executive: personField(department.executive),
    executiveTitle: department.executiveTitle,
    executiveTier: department.executiveTier,
    liaisonId: department.liaisonId,
    systems: department.systems.join('\n'),
    phone: department.phone
  };
}

/** The form of a department that does not exist yet, with what is known of it from where it was asked for. */
export function draftNewDepartment(known: Pick<DepartmentDraft, 'locationId' | 'liaisonId'> = {}): DepartmentDraft {
  return {
    name: '',
    locationId: undefined,
    aliases: '',
    executive: '',
    executiveTitle: '',
    executiveTier: '',
    liaisonId: undefined,
    systems: '',
    phone: '',
    ...known
  };
}

/** The lines of a text that say something, trimmed, each once. */
export function readLines(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/** What distinguishes two departments. */
export type NamedDepartment = Pick<Department, 'id' | 'locationId' | 'name' | 'aliases'>;

const texts = ['name', 'executiveTitle', 'phone'] as const;

/**
 * What keeps a department from being saved, by field. Within one place no name or alias may mean two departments: people there
 * would be led to either.
 * @param id The department's identity; `undefined` for one that does not exist yet.
 */
export function findDepartmentProblems(
  draft: DepartmentDraft,
  id: number | undefined,
  others: readonly NamedDepartment[]
): DepartmentProblems {
  const neighbors = others.filter((other) => other.id !== id && other.locationId === draft.locationId);
  const taken = new Set(neighbors.flatMap((other) => [other.name, ...other.aliases]).map(coreName));
  return {
    ...Object.fromEntries(texts.filter((name) => draft[name].length > LONGEST_LINE).map((name) => [name, 'tooLong'])),
    ...(taken.has(coreName(draft.name)) && { name: 'nameTaken' }),
    ...(draft.name.trim() === '' && { name: 'nameMissing' }),
    ...(draft.locationId === undefined && { locationId: 'locationMissing' }),
    ...(readLines(draft.aliases).some((alias) => taken.has(coreName(alias))) && { aliases: 'aliasTaken' })
  };
}

import type { FieldProblem, ImportFormat, PlannedRecord } from '../../csv/import-plan';
import { draftDepartment, findDepartmentProblems, readLines, type DepartmentDraft, type DepartmentProblem, type NamedDepartment } from '../department-draft';
import { coreName } from '../department-names';
import type { Directory } from '../directory';
import { asList } from './as-list';
import { choice, list, text, type CellProblem } from './cells';
import { columnsOf } from './columns-of';
import { accountsOf, type DirectoryFileOptions, type FileWording } from './file-options';
import { References } from './references';

export type DepartmentRowProblem = DepartmentProblem | CellProblem;

const blank: DepartmentDraft = { name: '', placeId: undefined, aliases: '', executive: '', executiveTitle: '', executiveTier: '', liaisonId: undefined, systems: '', phone: '' };

/** Existing records in the form an import compares with. */
export function departmentRecords({ departments }: Directory): readonly { readonly id: number; readonly draft: DepartmentDraft }[] {
  return departments.map((department) => ({ id: department.id, draft: draftDepartment(department) }));
}

const named = (id: number, { placeId, name, aliases }: DepartmentDraft): NamedDepartment => ({ id, placeId, name, aliases: readLines(aliases) });

/** The other departments of the same place that share a name with a department. */
function rivalsAmong(departments: readonly NamedDepartment[]): (department: NamedDepartment) => readonly NamedDepartment[] {
  const names = new Map(departments.map((department) => [department, [department.name, ...department.aliases].map((name) => `${department.placeId} ${coreName(name)}`)]));
  const byName = new Map<string, Set<NamedDepartment>>();
  for (const [department, own] of names) for (const name of own) byName.set(name, (byName.get(name) ?? new Set()).add(department));
  return (department) => [...new Set((names.get(department) ?? []).flatMap((name) => [...(byName.get(name) ?? [])]))].filter((other) => other !== department);
}

type Problems = ReadonlyMap<number, readonly FieldProblem<DepartmentDraft, DepartmentRowProblem>[]>;

/** What is wrong with departments of a file, beside all others as they will be once the whole file is in. */
function check(directory: Directory, planned: readonly PlannedRecord<DepartmentDraft>[]): Problems {
  const replaced = new Set(planned.map(({ id }) => id));
  // A row that adds a department has no identity yet; its line, taken negative, is nobody else's.
  const rows = planned.map(({ line, id, draft }) => ({ line, draft, department: named(id ?? -line, draft) }));
  const rivalsOf = rivalsAmong([...directory.departments.filter(({ id }) => !replaced.has(id)), ...rows.map(({ department }) => department)]);
  return new Map(
    rows.map(({ line, draft, department }) => [line, asList<DepartmentDraft, DepartmentRowProblem>(findDepartmentProblems(draft, department.id, rivalsOf(department)))])
  );
}

/**
 * The file of departments: one row each, with the site and the liaison by name, the executive by e-mail, and aliases and systems in one cell, semicolons
 * between. A row is about the department with its identity; without one, about that of the same name at the same site.
 */
export function departmentFormat(directory: Directory, wording: FileWording<DepartmentDraft>, { accounts, tiers }: Pick<DirectoryFileOptions, 'accounts' | 'tiers'>): ImportFormat<DepartmentDraft, DepartmentRowProblem> {
  const account = accountsOf(directory, accounts);
  return {
    idNames: wording.idNames,
    columns: columnsOf<DepartmentDraft, DepartmentRowProblem>(
      {
        name: text,
        placeId: new References(directory.places),
        aliases: list,
        executive: account,
        executiveTitle: text,
        executiveTier: choice(tiers, ''),
        liaisonId: new References(directory.liaisons),
        systems: list,
        phone: text
      },
      wording.headings
    ),
    requiredFields: ['name', 'placeId'],
    keyFields: ['name', 'placeId'],
    blank,
    keysOf: ({ name, placeId }) => (coreName(name) === '' ? [] : [`${placeId ?? ''} ${coreName(name)}`]),
    announce: () => undefined,
    check: (planned) => check(directory, planned)
  };
}

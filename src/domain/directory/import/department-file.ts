import type { FieldProblem, ImportFormat, PlannedRecord } from '../../csv/import-plan';
import {
  draftDepartment,
  draftNewDepartment,
  findDepartmentProblems,
  readLines,
  type DepartmentDraft,
  type DepartmentProblem,
  type NamedDepartment
} from '../department-draft';
import { coreName } from '../department-names';
import type { Directory } from '../directory';
import { asList } from './as-list';
import { choice, list, text, type CellProblem } from './cells';
import { columnsOf } from './columns-of';
import { accountsOf, type DirectoryFileOptions, type FileWording } from './file-options';
import { provisionalId } from './provisional-id';
import { References } from './references';

export type DepartmentRowProblem = DepartmentProblem | CellProblem;

/** Existing records in the form an import compares with. */
export function departmentRecords({
  departments
}: Directory): readonly { readonly id: number; readonly draft: DepartmentDraft }[] {
  return departments.map((department) => ({ id: department.id, draft: draftDepartment(department) }));
}

const named = (id: number, { locationId, name, aliases }: DepartmentDraft): NamedDepartment => ({
  id,
  locationId,
  name,
  aliases: readLines(aliases)
});

/** Notes departments by their names; each noting gives all that share a name at the same place, also those noted later. */
function createRegister(): (department: NamedDepartment) => readonly (readonly NamedDepartment[])[] {
  const byName = new Map<string, NamedDepartment[]>();
  return (department) => {
    const names = new Set(
      [department.name, ...department.aliases].map((name) => `${department.locationId} ${coreName(name)}`)
    );
    return Array.from(names, (name) => {
      const group = byName.get(name) ?? [];
      byName.set(name, group);
      group.push(department);
      return group;
    });
  };
}

type Problems = ReadonlyMap<number, readonly FieldProblem<DepartmentDraft, DepartmentRowProblem>[]>;

/** What is wrong with departments of a file, beside all others as they will be once the whole file is in. */
function check(directory: Directory, planned: readonly PlannedRecord<DepartmentDraft>[]): Problems {
  const replaced = new Set(planned.map(({ id }) => id));
  const note = createRegister();
  for (const department of directory.departments) if (!replaced.has(department.id)) note(department);
  const rows = planned.map(({ line, id = provisionalId(line), draft }) => ({
    line,
    id,
    draft,
    rivals: note(named(id, draft))
  }));
  return new Map(
    rows.map(({ line, id, draft, rivals }) => [
      line,
      asList(
        findDepartmentProblems(
          draft,
          id,
          [...new Set(rivals.flat())].filter((rival) => rival.id !== id)
        )
      )
    ])
  );
}

/**
 * The file of departments: one row each, with the site and the liaison by name, the executive by e-mail, and aliases and systems in one cell, semicolons
 * between. A row is about the department with its identity; without one, about that of the same name at the same site.
 */
export function departmentFormat(
  directory: Directory,
  wording: FileWording<DepartmentDraft>,
  { accounts, tiers }: Pick<DirectoryFileOptions, 'accounts' | 'tiers'>
): ImportFormat<DepartmentDraft, DepartmentRowProblem> {
  const account = accountsOf(directory, accounts);
  return {
    idNames: wording.idNames,
    columns: columnsOf<DepartmentDraft, DepartmentRowProblem>(
      {
        name: text,
        locationId: new References(directory.locations),
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
    requiredFields: ['name', 'locationId'],
    keyFields: ['name', 'locationId'],
    blank: draftNewDepartment(),
    keysOf: ({ name, locationId }) => (coreName(name) === '' ? [] : [`${locationId} ${coreName(name)}`]),
    announce: () => undefined,
    check: (planned) => check(directory, planned)
  };
}

import type { RecordWrite } from '../../../data/directory/record-writer';
import type { DirectoryWriter } from '../../../data/directory/writer';
import { exportRecords } from '../../../domain/csv/export-records';
import type { ImportFormat, ImportPlan } from '../../../domain/csv/import-plan';
import { mapColumns, recognizeColumns, type MappedColumn } from '../../../domain/csv/map-columns';
import { planImport } from '../../../domain/csv/plan-import';
import type { CsvTable } from '../../../domain/csv/read-csv';
import type { Directory } from '../../../domain/directory/directory';
import { departmentFormat, departmentRecords } from '../../../domain/directory/import/department-file';
import type { DirectoryFileOptions } from '../../../domain/directory/import/file-options';
import { writesOf, type ImportWrite } from '../../../domain/directory/import/import-writes';
import { liaisonFormat, liaisonRecords } from '../../../domain/directory/import/liaison-file';
import type { FieldRecord } from '../../../domain/directory/three-way';
import type { WriteOutcome } from '../../../data/directory/record-writer';
import { departmentLabels, liaisonLabels } from '../record-labels';
import { departmentWording, liaisonWording } from './file-wording';
import { describePlan, type DescribedPlan } from './describe-plan';

/** A field of a file, with what it is called. */
export interface FileColumn {
  readonly field: string;
  readonly label: string;
}

/** What one file would do to the directory as it is. */
export interface FilePlan {
  readonly preview: DescribedPlan;
  /** Accounts the file names that nothing is known of; the site may know them. */
  readonly unknownAccounts: readonly string[];
  readonly writeCount: number;
  /**
   * Writes a part of the plan.
   * @returns what became of each row, in order
   */
  write(
    writer: DirectoryWriter,
    from: number,
    count: number
  ): Promise<readonly { line: number; outcome: WriteOutcome }[]>;
}

/** Files of one kind of record, whatever its fields. */
export interface FileKind {
  readonly columns: readonly FileColumn[];
  recognize(header: readonly string[]): readonly (string | undefined)[];
  plan(
    table: CsvTable,
    chosen: readonly (string | undefined)[],
    directory: Directory,
    options: DirectoryFileOptions
  ): FilePlan;
  /** All records as rows, headings first. */
  export(directory: Directory, options: DirectoryFileOptions): readonly (readonly string[])[];
}

interface Kind<Draft, Problem extends string> {
  readonly labels: Readonly<Record<keyof Draft & string, string>>;
  readonly accounts: readonly (keyof Draft)[];
  format(directory: Directory, options: DirectoryFileOptions): ImportFormat<Draft, Problem>;
  records(directory: Directory): readonly { readonly id: number; readonly draft: Draft }[];
  etagOf(directory: Directory, id: number): string;
  writeAll(
    writer: DirectoryWriter,
    writes: readonly RecordWrite<Draft, Partial<Draft>>[]
  ): Promise<readonly WriteOutcome[]>;
}

function findUnknownAccounts<Draft, Problem>(
  { refused }: ImportPlan<Draft, Problem>,
  accounts: readonly (keyof Draft)[]
): readonly string[] {
  const texts = refused.flatMap(({ refusals }) =>
    refusals.flatMap((refusal) =>
      refusal.reason === 'field' && accounts.includes(refusal.field) && refusal.text !== '' ? [refusal.text] : []
    )
  );
  return [...new Set(texts)];
}

function createFileKind<Draft extends FieldRecord<Draft> & { readonly name: string }, Problem extends string>(
  kind: Kind<Draft, Problem>,
  empty: DirectoryFileOptions
): FileKind {
  const nowhere: Directory = { locations: [], departments: [], liaisons: [], approvals: [] };
  const shape = kind.format(nowhere, empty);
  const fields = new Map<string, MappedColumn<Draft>>([
    ['id', 'id'],
    ...shape.columns.map(({ field }) => [String(field), field] as const)
  ]);
  const toWrite = (write: ImportWrite<Draft>, directory: Directory): RecordWrite<Draft, Partial<Draft>> =>
    'draft' in write
      ? { draft: write.draft }
      : { id: write.id, etag: kind.etagOf(directory, write.id), changes: write.changes };
  return {
    columns: [
      { field: 'id', label: shape.idNames[0] },
      ...shape.columns.map(({ field, names }) => ({ field: String(field), label: names[0] }))
    ],
    recognize: (header) =>
      recognizeColumns(header, shape).map((field) => (field === undefined ? field : String(field))),
    export: (directory, options) => exportRecords(kind.format(directory, options), kind.records(directory)),
    plan: (table, chosen, directory, options) => {
      const format = kind.format(directory, options);
      const mapped = mapColumns(
        table,
        chosen.map((name) => (name === undefined ? name : fields.get(name))),
        format
      );
      const records = kind.records(directory);
      const plan = planImport(mapped, format, records);
      const writes = writesOf(plan);
      return {
        preview: describePlan(plan, kind.labels, new Map(records.map(({ id, draft }) => [id, draft]))),
        unknownAccounts: findUnknownAccounts(plan, kind.accounts),
        writeCount: writes.length,
        write: async (writer, from, count) => {
          const part = writes.slice(from, from + count);
          const outcomes = await kind.writeAll(
            writer,
            part.map((write) => toWrite(write, directory))
          );
          return part.map(({ line }, at) => ({ line, outcome: outcomes[at] }));
        }
      };
    }
  };
}

/** Both files of the directory. */
export function createFileKinds(empty: DirectoryFileOptions): Readonly<Record<'departments' | 'liaisons', FileKind>> {
  return {
    departments: createFileKind(
      {
        labels: departmentLabels,
        accounts: ['executive'],
        format: (directory, options) => departmentFormat(directory, departmentWording, options),
        records: departmentRecords,
        etagOf: ({ departments }, id) => departments.find((each) => each.id === id)?.etag ?? '',
        writeAll: (writer, writes) => writer.departments.writeAll(writes)
      },
      empty
    ),
    liaisons: createFileKind(
      {
        labels: liaisonLabels,
        accounts: ['person', 'reportsTo', 'dottedLineTo', 'approvingExecutive', 'approvingCio'],
        format: (directory, options) => liaisonFormat(directory, liaisonWording, options),
        records: liaisonRecords,
        etagOf: ({ liaisons }, id) => liaisons.find((each) => each.id === id)?.etag ?? '',
        writeAll: (writer, writes) => writer.liaisons.writeAll(writes)
      },
      empty
    )
  };
}

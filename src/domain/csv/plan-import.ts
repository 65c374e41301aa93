import { changedFields, type FieldRecord } from '../directory/three-way';
import type { CsvRow } from './csv';
import type {
  ExistingRecord,
  FieldChange,
  FieldProblem,
  ImportColumn,
  ImportFormat,
  ImportPlan,
  Refusal,
  RefusedRow
} from './import-plan';
import { matchHeaders, type NamedColumn } from './match-headers';
import type { CsvTable } from './read-csv';

type Table = Pick<CsvTable, 'rows' | 'brokenLine'>;

/**
 * What importing a file would do to the records there are: rows to add, to change (with old and new values), without change, and refused with every reason.
 *
 * Promises: each row that says anything is in exactly one of the four; a file exported and not edited changes nothing, whatever the records hold; the order of
 * rows and columns does not matter, but for which of two rows about one record counts as the duplicate. A column the file does not have is left as it is (for new
 * records, blank), and so is one a row ends before; an empty cell empties its field. A cell that says what an export would write is taken for unchanged and not checked again, so that an old
 * mistake does not keep a file from being read back.
 *
 * Non-goals: removing records the file does not name; carrying out the plan. Whether a plan with refused rows may be carried out in part is the caller's to decide.
 */
export function planImport<Draft extends FieldRecord<Draft>, Problem>(
  table: Table,
  format: ImportFormat<Draft, Problem>,
  existing: readonly ExistingRecord<Draft>[]
): ImportPlan<Draft, Problem> {
  const [header = { cells: [] }, ...rows] = table.rows;
  const names: readonly NamedColumn<Column<Draft, Problem>>[] = [
    { field: ID, names: format.idNames },
    ...format.columns.map((column) => ({ field: column, names: column.names }))
  ];
  const { positions, unknown, repeated } = matchHeaders(header.cells, names);
  const found = new Set([...positions.keys()].map((column) => (column === ID ? ID : column.field)));
  const missingColumns = found.has(ID) ? [] : format.requiredFields.filter((field) => !found.has(field));
  const isReadable = missingColumns.length === 0 && repeated.length === 0;
  const planned = isReadable
    ? new Planning(table, header.cells.length, positions, format, existing).plan(rows)
    : nothing;
  return { ...planned, unknownColumns: unknown, missingColumns, repeatedColumns: repeated };
}

const ID = 'id of the record';
type Column<Draft, Problem> = ImportColumn<Draft, Problem> | typeof ID;
type PlannedRows<Draft, Problem> = Pick<ImportPlan<Draft, Problem>, 'added' | 'changed' | 'unchanged' | 'refused'>;

const nothing = { added: [], changed: [], unchanged: [], refused: [] };

/** A row and the record it is about; without one it adds a record. */
interface Target<Draft> {
  readonly row: CsvRow;
  readonly record: ExistingRecord<Draft> | undefined;
}

interface ReadRow<Draft> extends Target<Draft> {
  readonly draft: Draft;
  readonly changes: readonly FieldChange<Draft>[];
}

function indexByKey<Draft>(
  records: readonly ExistingRecord<Draft>[],
  keysOf: (draft: Draft) => readonly string[]
): ReadonlyMap<string, readonly ExistingRecord<Draft>[]> {
  const index = new Map<string, ExistingRecord<Draft>[]>();
  for (const record of records)
    for (const key of keysOf(record.draft)) index.set(key, [...(index.get(key) ?? []), record]);
  return index;
}

class Planning<Draft extends FieldRecord<Draft>, Problem> {
  private readonly byId: ReadonlyMap<number, ExistingRecord<Draft>>;
  private byKey: ReadonlyMap<string, readonly ExistingRecord<Draft>[]> | undefined;
  /** Lines of the rows that came first, by what they are about. */
  private readonly claims = new Map<string | number, number>();
  private readonly refused: RefusedRow<Draft, Problem>[] = [];

  constructor(
    private readonly table: Table,
    private readonly width: number,
    private readonly positions: ReadonlyMap<Column<Draft, Problem>, number>,
    private readonly format: ImportFormat<Draft, Problem>,
    private readonly existing: readonly ExistingRecord<Draft>[]
  ) {
    this.byId = new Map(existing.map((record) => [record.id, record]));
  }

  plan(rows: readonly CsvRow[]): PlannedRows<Draft, Problem> {
    const targets = rows
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .flatMap((row) => this.aim(row));
    const read = targets.flatMap((target) => this.read(target));
    const unchanged = read.flatMap(({ row: { line }, record, changes }) =>
      record && changes.length === 0 ? [{ line, id: record.id }] : []
    );
    const planned = read.filter(({ record, changes }) => !record || changes.length > 0);
    const problems = this.format.check(
      planned.map(({ row: { line }, record, draft }) => ({ line, id: record?.id, draft }))
    );
    const accepted = planned.filter(({ row }) => !this.refuseChecked(row, problems.get(row.line) ?? []));
    return {
      added: accepted.flatMap(({ row: { line }, record, draft }) => (record ? [] : [{ line, draft }])),
      changed: accepted.flatMap(({ row: { line }, record, draft, changes }) =>
        record ? [{ line, id: record.id, draft, changes }] : []
      ),
      unchanged,
      refused: this.refused.sort((a, b) => a.line - b.line)
    };
  }

  private refuse({ line }: CsvRow, ...refusals: readonly Refusal<Draft, Problem>[]): readonly never[] {
    this.refused.push({ line, refusals });
    return [];
  }

  private textOf({ cells }: CsvRow, column: Column<Draft, Problem>): string | undefined {
    const position = this.positions.get(column);
    return position === undefined ? undefined : cells[position]?.trim();
  }

  /** Finds the record a row is about. */
  private aim(row: CsvRow): readonly Target<Draft>[] {
    const { brokenLine = Infinity } = this.table;
    if (row.line >= brokenLine) return this.refuse(row, { reason: 'brokenQuotes' });
    if (row.cells.slice(this.width).some((cell) => cell.trim() !== ''))
      return this.refuse(row, { reason: 'tooManyCells' });
    const id = this.textOf(row, ID) ?? '';
    if (id === '') return this.aimByKey(row);
    const record = this.byId.get(Number(id));
    return record ? this.claim(row, record, record.id) : this.refuse(row, { reason: 'unknownId', text: id });
  }

  private aimByKey(row: CsvRow): readonly Target<Draft>[] {
    const draft = this.format.columns
      .filter(({ field }) => this.format.keyFields.includes(field))
      .reduce((known, column) => {
        const reading = column.read(this.textOf(row, column) ?? '', known);
        return 'value' in reading ? reading.value : known;
      }, this.format.blank);
    const keys = this.format.keysOf(draft);
    this.byKey ??= indexByKey(this.existing, this.format.keysOf);
    const [record, ...others] = keys.map(this.byKey.get, this.byKey).find((records) => records !== undefined) ?? [];
    if (record && others.length > 0)
      return this.refuse(row, { reason: 'ambiguous', ids: [record, ...others].map(({ id }) => id) });
    const target = this.claim(row, record, record?.id ?? keys[0]);
    if (!record && target.length > 0) this.format.announce({ line: row.line, id: undefined, draft });
    return target;
  }

  /** @param name What distinguishes the record from others; `undefined` for one that names nothing, which nothing can duplicate. */
  private claim(
    row: CsvRow,
    record: ExistingRecord<Draft> | undefined,
    name: string | number | undefined
  ): readonly Target<Draft>[] {
    const firstLine = name === undefined ? undefined : this.claims.get(name);
    if (firstLine !== undefined) return this.refuse(row, { reason: 'duplicate', firstLine });
    if (name !== undefined) this.claims.set(name, row.line);
    return [{ row, record }];
  }

  private read({ row, record }: Target<Draft>): readonly ReadRow<Draft>[] {
    let draft = record?.draft ?? this.format.blank;
    const refusals: Refusal<Draft, Problem>[] = [];
    for (const column of this.format.columns) {
      const text = this.textOf(row, column);
      if (text === undefined || (record && text === column.write(record.draft).trim())) continue;
      const reading = column.read(text, draft);
      if ('problem' in reading) refusals.push({ reason: 'field', field: column.field, problem: reading.problem, text });
      else draft = reading.value;
    }
    if (refusals.length > 0) return this.refuse(row, ...refusals);
    return [{ row, record, draft, changes: record ? this.describeChanges(record.draft, draft) : [] }];
  }

  private describeChanges(before: Draft, after: Draft): readonly FieldChange<Draft>[] {
    const changed = new Set(changedFields(before, after));
    return this.format.columns
      .filter(({ field }) => changed.has(field))
      .map((column) => ({ field: column.field, before: column.write(before), after: column.write(after) }));
  }

  /** Whether the row was refused for what is wrong with its record as a whole. */
  private refuseChecked(row: CsvRow, problems: readonly FieldProblem<Draft, Problem>[]): boolean {
    if (problems.length === 0) return false;
    this.refuse(
      row,
      ...problems.map(({ field, problem }): Refusal<Draft, Problem> => {
        const column = this.format.columns.find((each) => each.field === field);
        return { reason: 'field', field, problem, text: (column && this.textOf(row, column)) ?? '' };
      })
    );
    return true;
  }
}

import type { ImportFormat } from './import-plan';
import { matchHeaders } from './match-headers';
import type { CsvTable } from './read-csv';

/** What a column of a file holds: a field of the record, its identity, or nothing that is taken. */
export type MappedColumn<Draft> = keyof Draft | 'id' | undefined;

/** What each heading of a file was recognized as, in the order of the file; a second heading for one field is none. */
export function recognizeColumns<Draft, Problem>(
  header: readonly string[],
  { idNames, columns }: Pick<ImportFormat<Draft, Problem>, 'idNames' | 'columns'>
): readonly MappedColumn<Draft>[] {
  const named = [
    { field: 'id' as MappedColumn<Draft>, names: idNames },
    ...columns.map(({ field, names }) => ({ field: field as MappedColumn<Draft>, names }))
  ];
  const { positions } = matchHeaders(header, named);
  const fieldAt = new Map([...positions].map(([field, position]) => [position, field]));
  return header.map((_, position) => fieldAt.get(position));
}

/** A table whose headings say what someone chose for each column; a column without a choice is passed over. */
export function mapColumns<Draft, Problem>(
  table: CsvTable,
  chosen: readonly MappedColumn<Draft>[],
  { idNames, columns }: Pick<ImportFormat<Draft, Problem>, 'idNames' | 'columns'>
): CsvTable {
  const [header, ...rows] = table.rows;
  if (!header) return table;
  const nameOf = (field: MappedColumn<Draft>): string =>
    field === 'id' ? idNames[0] : (columns.find((column) => column.field === field)?.names[0] ?? '');
  return { ...table, rows: [{ ...header, cells: header.cells.map((_, at) => nameOf(chosen[at])) }, ...rows] };
}

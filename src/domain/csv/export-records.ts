import type { ExistingRecord, ImportFormat } from './import-plan';

/** Records as the rows of a file, headings first: what `planImport` of the same format reads back without a change. */
export function exportRecords<Draft, Problem>(
  format: Pick<ImportFormat<Draft, Problem>, 'idNames' | 'columns'>,
  records: readonly ExistingRecord<Draft>[]
): readonly (readonly string[])[] {
  const headings = [format.idNames, ...format.columns.map(({ names }) => names)].map(([name]) => name);
  return [
    headings,
    ...records.map(({ id, draft }) => [String(id), ...format.columns.map((column) => column.write(draft))])
  ];
}

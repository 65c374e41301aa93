import type { ImportFormat } from './import-plan';
import { mapColumns, recognizeColumns } from './map-columns';
import { readCsv } from './read-csv';

interface Room {
  readonly name: string;
  readonly floor: string;
}

const column = (field: keyof Room, ...names: [string, ...string[]]): ImportFormat<Room, never>['columns'][number] => ({
  field,
  names,
  write: (room) => room[field],
  read: (text, room) => ({ value: { ...room, [field]: text } })
});
const format: Pick<ImportFormat<Room, never>, 'idNames' | 'columns'> = {
  idNames: ['ID'],
  columns: [column('name', 'Name', 'Nombre'), column('floor', 'Floor')]
};
const table = readCsv(new TextEncoder().encode('id,nombre,Story,Name\n1,Atrium,2,x'));

describe('the columns of a file', () => {
  it('are recognized by their headings, the first one of two alike', () => {
    expect(recognizeColumns(['id', 'nombre', 'Story', 'Name'], format)).toEqual(['id', 'name', undefined, undefined]);
  });

  it('are what someone chose for each, and passed over where nothing is chosen', () => {
    const { rows } = mapColumns(table, ['id', 'name', 'floor', undefined], format);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['ID', 'Name', 'Floor', ''],
      ['1', 'Atrium', '2', 'x']
    ]);
  });

  it('are none in a file without a line', () => {
    const empty = readCsv(new Uint8Array());
    expect(mapColumns(empty, [], format)).toBe(empty);
  });
});

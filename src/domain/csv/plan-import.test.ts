import fc from 'fast-check';
import { exportRecords } from './export-records';
import type { ExistingRecord, FieldProblem, ImportColumn, ImportFormat, PlannedRecord } from './import-plan';
import type { HeadingNames } from './match-headers';
import { planImport } from './plan-import';
import { readCsv } from './read-csv';
import { writeCsv } from './write-csv';

/** Rooms with a name, a floor that is a number, and a note: enough of a record to try every rule. */
interface Room {
  readonly name: string;
  readonly floor: number | undefined;
  readonly note: string;
}
type RoomProblem = 'noNumber' | 'nameMissing' | 'sameFloor';

const column = (field: 'name' | 'note', names: HeadingNames): ImportColumn<Room, RoomProblem> => ({
  field,
  names,
  write: (room) => room[field],
  read: (text, room) => ({ value: { ...room, [field]: text } })
});

const floor: ImportColumn<Room, RoomProblem> = {
  field: 'floor',
  names: ['Floor', 'Planta'],
  write: (room) => (room.floor === undefined ? '' : String(room.floor)),
  read: (text, room) => {
    if (text === '') return { value: { ...room, floor: undefined } };
    return Number.isInteger(Number(text)) ? { value: { ...room, floor: Number(text) } } : { problem: 'noNumber' };
  }
};

let announced: PlannedRecord<Room>[] = [];
const format: ImportFormat<Room, RoomProblem> = {
  idNames: ['ID', 'Identidad'],
  columns: [column('name', ['Name', 'Nombre']), floor, column('note', ['Note', 'Observación'])],
  requiredFields: ['name'],
  keyFields: ['name', 'floor'],
  blank: { name: '', floor: undefined, note: 'new' },
  keysOf: ({ name, floor: on }) => (name === '' ? [] : [`${name}@${on ?? ''}`, name]),
  announce: (added) => announced.push(added),
  check: (planned) =>
    new Map(
      planned.map(({ line, draft }): readonly [number, readonly FieldProblem<Room, RoomProblem>[]] => [
        line,
        [
          ...(draft.name === '' ? [{ field: 'name', problem: 'nameMissing' } as const] : []),
          ...(draft.note === 'alone' && planned.length > 1 ? [{ field: 'note', problem: 'sameFloor' } as const] : [])
        ]
      ])
    )
};

const atrium: ExistingRecord<Room> = { id: 1, draft: { name: 'Atrium', floor: 0, note: 'glass' } };
const chapel: ExistingRecord<Room> = { id: 2, draft: { name: 'Chapel', floor: 1, note: '' } };
const existing = [atrium, chapel];

const plan = (...lines: readonly string[]) =>
  planImport(readCsv(new TextEncoder().encode(lines.join('\n'))), format, existing);
const nothing = {
  added: [],
  changed: [],
  unchanged: [],
  refused: [],
  unknownColumns: [],
  missingColumns: [],
  repeatedColumns: []
};

beforeEach(() => {
  announced = [];
});

describe('a row', () => {
  test.each([
    [
      'that says what is there changes nothing',
      ['Name,Floor,Note', 'Atrium,0,glass'],
      { unchanged: [{ line: 2, id: 1 }] }
    ],
    [
      'is recognized by its identity, whatever else it says',
      ['ID,Name,Floor,Note', '2,Atrium,1,'],
      {
        changed: [
          {
            line: 2,
            id: 2,
            draft: { name: 'Atrium', floor: 1, note: '' },
            changes: [{ field: 'name', before: 'Chapel', after: 'Atrium' }]
          }
        ]
      }
    ],
    [
      'is recognized by its surest key',
      ['Name,Floor,Note', 'Chapel,1,quiet'],
      {
        changed: [
          {
            line: 2,
            id: 2,
            draft: { name: 'Chapel', floor: 1, note: 'quiet' },
            changes: [{ field: 'note', before: '', after: 'quiet' }]
          }
        ]
      }
    ],
    [
      'is recognized by a lesser key',
      ['Name,Floor', 'Chapel,3'],
      {
        changed: [
          {
            line: 2,
            id: 2,
            draft: { name: 'Chapel', floor: 3, note: '' },
            changes: [{ field: 'floor', before: '1', after: '3' }]
          }
        ]
      }
    ],
    [
      'that nothing is known of is added',
      ['Name,Floor,Note', 'Library,2,'],
      { added: [{ line: 2, draft: { name: 'Library', floor: 2, note: '' } }] }
    ],
    [
      'leaves alone what the file has no column for',
      ['Name', 'Atrium', 'Library'],
      {
        unchanged: [{ line: 2, id: 1 }],
        added: [{ line: 3, draft: { name: 'Library', floor: undefined, note: 'new' } }]
      }
    ],
    [
      'that is short says nothing of the fields it does not have',
      ['Name,Floor,Note', 'Atrium,0', 'Library'],
      {
        unchanged: [{ line: 2, id: 1 }],
        added: [{ line: 3, draft: { name: 'Library', floor: undefined, note: 'new' } }]
      }
    ],
    [
      'that is longer by empty cells is read',
      ['Name,Floor,Note', 'Atrium,0,glass,, '],
      { unchanged: [{ line: 2, id: 1 }] }
    ],
    [
      'with spaces around its cells is read without them',
      ['Name,Floor,Note', ' Atrium , 0 , glass '],
      { unchanged: [{ line: 2, id: 1 }] }
    ],
    [
      'of empty cells is passed over',
      ['Name,Floor,Note', ',, ', 'Atrium,0,glass'],
      { unchanged: [{ line: 3, id: 1 }] }
    ],
    [
      'with an identity of no one is refused',
      ['ID,Name', '7,Atrium', 'x,Chapel'],
      {
        refused: [
          { line: 2, refusals: [{ reason: 'unknownId', text: '7' }] },
          { line: 3, refusals: [{ reason: 'unknownId', text: 'x' }] }
        ]
      }
    ],
    [
      'with more cells than headings is refused',
      ['Name,Floor,Note', 'Atrium,0,glass, and steel'],
      { refused: [{ line: 2, refusals: [{ reason: 'tooManyCells' }] }] }
    ],
    [
      'about the record of an earlier row is refused',
      ['ID,Name,Floor', '1,Atrium,4', ',Atrium,0', ',Atrium,5'],
      {
        changed: [
          {
            line: 2,
            id: 1,
            draft: { name: 'Atrium', floor: 4, note: 'glass' },
            changes: [{ field: 'floor', before: '0', after: '4' }]
          }
        ],
        refused: [
          { line: 3, refusals: [{ reason: 'duplicate', firstLine: 2 }] },
          { line: 4, refusals: [{ reason: 'duplicate', firstLine: 2 }] }
        ]
      }
    ],
    [
      'that adds what an earlier row adds is refused',
      ['Name,Floor', 'Library,2', 'Library,2', 'Library,3'],
      {
        added: [
          { line: 2, draft: { name: 'Library', floor: 2, note: 'new' } },
          { line: 4, draft: { name: 'Library', floor: 3, note: 'new' } }
        ],
        refused: [{ line: 3, refusals: [{ reason: 'duplicate', firstLine: 2 }] }]
      }
    ],
    [
      'with cells that cannot be read is refused with each of them',
      ['Name,Floor,Note', 'Atrium,zero,glass', 'Library,two,'],
      {
        refused: [
          { line: 2, refusals: [{ reason: 'field', field: 'floor', problem: 'noNumber', text: 'zero' }] },
          { line: 3, refusals: [{ reason: 'field', field: 'floor', problem: 'noNumber', text: 'two' }] }
        ]
      }
    ],
    [
      'whose record could not be saved is refused',
      ['ID,Name,Floor', '1,,0', ',,5'],
      {
        refused: [
          { line: 2, refusals: [{ reason: 'field', field: 'name', problem: 'nameMissing', text: '' }] },
          { line: 3, refusals: [{ reason: 'field', field: 'name', problem: 'nameMissing', text: '' }] }
        ]
      }
    ],
    [
      'is checked together with the others',
      ['Name,Note', 'Library,alone', 'Laboratory,'],
      {
        added: [{ line: 3, draft: { name: 'Laboratory', floor: undefined, note: '' } }],
        refused: [{ line: 2, refusals: [{ reason: 'field', field: 'note', problem: 'sameFloor', text: 'alone' }] }]
      }
    ],
    [
      'that is refused is in the order of the file, whatever it is refused for',
      ['ID,Name,Floor', '1,,0', '2,Chapel,x', '9,Library,2', '2,Chapel,1'],
      {
        refused: [
          { line: 2, refusals: [{ reason: 'field', field: 'name', problem: 'nameMissing', text: '' }] },
          { line: 3, refusals: [{ reason: 'field', field: 'floor', problem: 'noNumber', text: 'x' }] },
          { line: 4, refusals: [{ reason: 'unknownId', text: '9' }] },
          { line: 5, refusals: [{ reason: 'duplicate', firstLine: 3 }] }
        ]
      }
    ],
    [
      'in and after a cell that never ends is refused',
      ['Name,Floor,Note', 'Atrium,0,glass', 'Chapel,1,"quiet', 'Library,2,'],
      {
        unchanged: [{ line: 2, id: 1 }],
        refused: [{ line: 3, refusals: [{ reason: 'brokenQuotes' }] }]
      }
    ]
  ])('%s', (_, lines, expected) => {
    expect(plan(...lines)).toEqual({ ...nothing, ...expected });
  });

  it('that several records go by is refused with their identities', () => {
    const twin = { id: 3, draft: { ...chapel.draft, floor: 5 } };
    const { refused } = planImport(readCsv(new TextEncoder().encode('Name,Floor\nChapel,9')), format, [chapel, twin]);
    expect(refused).toEqual([{ line: 2, refusals: [{ reason: 'ambiguous', ids: [2, 3] }] }]);
  });

  it('that is refused when its record is checked has the text of its cell, empty where the file has no such column', () => {
    expect(plan('ID,Name', '1,Atrium ', '2,').refused).toEqual([
      { line: 3, refusals: [{ reason: 'field', field: 'name', problem: 'nameMissing', text: '' }] }
    ]);
    const strict = {
      ...format,
      check: (planned: readonly PlannedRecord<Room>[]) =>
        new Map(planned.map(({ line }) => [line, [{ field: 'note', problem: 'sameFloor' } as const]]))
    };
    expect(planImport(readCsv(new TextEncoder().encode('Name\nLibrary')), strict, []).refused).toEqual([
      { line: 2, refusals: [{ reason: 'field', field: 'note', problem: 'sameFloor', text: '' }] }
    ]);
  });

  it('that the check has nothing to say about is taken', () => {
    const lenient = { ...format, check: () => new Map() };
    expect(
      planImport(readCsv(new TextEncoder().encode('Name\n""\nLibrary')), lenient, []).added.map(({ line }) => line)
    ).toEqual([3]);
  });

  it('that will add a record is announced before other cells are read', () => {
    plan('Name,Floor,Note', 'Atrium,0,glass', 'Library,2,old', 'Library,2,again');
    expect(announced).toEqual([{ line: 3, id: undefined, draft: { name: 'Library', floor: 2, note: 'new' } }]);
  });
});

describe('headings', () => {
  it('are recognized in any order, language, case and accent', () => {
    expect(plan('OBSERVACION;planta;Nombre', 'glass;0;Atrium')).toEqual({
      ...nothing,
      unchanged: [{ line: 2, id: 1 }]
    });
  });

  it('that name no column are reported, and those without a name passed over', () => {
    expect(plan('Name,Beds,,Floor,Note', 'Atrium,4,x,0,glass')).toEqual({
      ...nothing,
      unchanged: [{ line: 2, id: 1 }],
      unknownColumns: [{ name: 'Beds', position: 1 }]
    });
  });

  it('that are needed and missing keep every row from being planned', () => {
    expect(plan('Floor,Note', '0,glass')).toEqual({ ...nothing, missingColumns: ['name'] });
    expect(plan('')).toEqual({ ...nothing, missingColumns: ['name'] });
    expect(plan('ID,Note', '1,steel').missingColumns).toEqual([]);
  });

  it('that name one column twice keep every row from being planned', () => {
    expect(plan('Name,Note,Nombre', 'Atrium,glass,Atrium')).toEqual({
      ...nothing,
      repeatedColumns: [{ name: 'Nombre', position: 2 }]
    });
  });
});

const room = fc.record<Room>({
  name: fc.oneof(fc.constantFrom('Atrium', '', ' =SUM(A1)', '-'), fc.string()),
  floor: fc.oneof(fc.constant(undefined), fc.integer()),
  note: fc.oneof(fc.string(), fc.constantFrom(' x ', "'+1", 'a\r\nb'))
});
const rooms = fc.array(room).map((drafts) => drafts.map((draft, index) => ({ id: index + 1, draft })));

test('an export that no one edited changes nothing, whatever the records hold', () => {
  fc.assert(
    fc.property(rooms, fc.constantFrom(',' as const, ';' as const, '\t' as const), (records, separator) => {
      const bytes = new TextEncoder().encode(writeCsv(exportRecords(format, records), separator));
      const { unchanged, ...rest } = planImport(readCsv(bytes), format, records);
      expect(unchanged.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      expect(rest).toEqual({
        added: [],
        changed: [],
        refused: [],
        unknownColumns: [],
        missingColumns: [],
        repeatedColumns: []
      });
    })
  );
});

test('each row that says something is planned or refused exactly once', () => {
  const cells = fc.tuple(
    fc.constantFrom('', '1', '2', '9'),
    fc.constantFrom('Atrium', 'Chapel', 'Library', ''),
    fc.constantFrom('0', '1', 'x', ''),
    fc.constantFrom('', 'alone')
  );
  fc.assert(
    fc.property(fc.array(cells), (rows) => {
      const bytes = new TextEncoder().encode(writeCsv([['ID', 'Name', 'Floor', 'Note'], ...rows]));
      const { added, changed, unchanged, refused } = planImport(readCsv(bytes), format, existing);
      const lines = [...added, ...changed, ...unchanged, ...refused].map(({ line }) => line).sort((a, b) => a - b);
      expect(lines).toEqual(rows.flatMap((row, index) => (row.some((cell) => cell !== '') ? [index + 2] : [])));
    })
  );
});

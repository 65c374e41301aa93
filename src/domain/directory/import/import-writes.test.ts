import { writesOf } from './import-writes';

interface Card {
  readonly name: string;
  readonly backupId?: number;
}

describe('what a plan writes', () => {
  it('is all that is added and changed, references to rows of the same file left for later', () => {
    const writes = writesOf<Card, never>({
      added: [
        { line: 2, draft: { name: 'Ana', backupId: -3 } },
        { line: 3, draft: { name: 'Ben', backupId: 7 } }
      ],
      changed: [
        {
          line: 4,
          id: 9,
          draft: { name: 'Cleo', backupId: -2 },
          changes: [
            { field: 'name', before: 'Cle', after: 'Cleo' },
            { field: 'backupId', before: '', after: 'Ana' }
          ]
        },
        {
          line: 5,
          id: 10,
          draft: { name: 'Dov', backupId: -2 },
          changes: [{ field: 'backupId', before: '', after: 'Ana' }]
        }
      ]
    });
    expect(writes).toEqual([
      { line: 2, draft: { name: 'Ana', backupId: undefined } },
      { line: 3, draft: { name: 'Ben', backupId: 7 } },
      { line: 4, id: 9, changes: { name: 'Cleo' } }
    ]);
  });
});

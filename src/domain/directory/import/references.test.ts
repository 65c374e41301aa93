import { References } from './references';

const people = [
  { id: 1, name: 'Ana Ruíz' },
  { id: 2, name: ' Ben Cole ', shortName: 'Ben' },
  { id: 3, name: 'ana ruiz' },
  { id: 4, name: '' },
  { id: 5, name: 'Ward #2', shortName: 'B' },
  { id: 6, name: '***' },
  { id: 7, name: 'Bea', shortName: 'B' },
  { id: 8, name: '+++' }
];
const references = new References(people);

test.each([
  ['nobody', undefined, ''],
  ['a name only one has', 2, 'Ben Cole'],
  ['a name two have', 1, 'Ana Ruíz #1'],
  ['a record without a name', 4, '#4'],
  ['a record that is gone', 99, '#99'],
  ['a name that ends like an identity', 5, 'Ward #2'],
  ['a name of marks', 6, '***']
])('%s is written as a cell', (_, id, cell) => {
  expect(references.write(id)).toBe(cell);
});

test.each([
  ['', { value: undefined }],
  ['BEN  cole', { value: 2 }],
  ['ben', { value: 2 }],
  ['Ana Ruiz', { problem: 'severalFound' }],
  ['Ana Ruiz #3', { value: 3 }],
  ['#4', { value: 4 }],
  ['Ward #2', { value: 5 }],
  ['b', { problem: 'severalFound' }],
  ['***', { value: 6 }],
  ['+++', { value: 8 }],
  ['#99', { problem: 'notFound' }],
  ['# 4', { problem: 'notFound' }],
  ['#4 or so', { problem: 'notFound' }],
  ['Cleo', { problem: 'notFound' }]
])('%j is read as %j', (cell, expected) => {
  expect(references.read(cell)).toEqual(expected);
});

test('a name is preferred to a short name', () => {
  expect(
    new References([
      { id: 1, name: 'Central Hospital', shortName: 'North' },
      { id: 2, name: 'North' }
    ]).read('north')
  ).toEqual({ value: 2 });
});

test('a record added later can be named, and changes nothing that is written', () => {
  const growing = new References([{ id: 1, name: 'Ana' }]);
  growing.add({ id: -3, name: 'Ana' });
  growing.add({ id: -4, name: 'Dan', shortName: 'D' });
  expect([growing.write(1), growing.read('ana'), growing.read('D'), growing.read('#-3')]).toEqual([
    'Ana',
    { problem: 'severalFound' },
    { value: -4 },
    { value: -3 }
  ]);
});

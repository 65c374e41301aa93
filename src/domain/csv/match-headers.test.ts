import { matchHeaders } from './match-headers';

const columns = [
  { field: 'name', names: ['Name', 'Nombre'] },
  { field: 'phone', names: ['Phone number', 'Teléfono'] }
] as const;

test('words that are separate in a name are separate in a heading', () => {
  expect(matchHeaders<string>(['Phonenumber', 'Phone number'], columns)).toMatchObject({
    unknown: [{ name: 'Phonenumber', position: 0 }],
    repeated: []
  });
});

test('columns are found in any order, whatever case, accents and punctuation', () => {
  const { positions, unknown, repeated } = matchHeaders<string>(
    ['telefono', ' ', 'NOMBRE:', 'Fax', 'Phone-Number', 'Fax'],
    columns
  );
  expect([...positions]).toEqual([
    ['phone', 0],
    ['name', 2]
  ]);
  expect(unknown).toEqual([
    { name: 'Fax', position: 3 },
    { name: 'Fax', position: 5 }
  ]);
  expect(repeated).toEqual([{ name: 'Phone-Number', position: 4 }]);
});

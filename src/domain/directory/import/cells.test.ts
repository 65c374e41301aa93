import fc from 'fast-check';
import { AccountsByEmail } from './accounts-by-email';
import { choice, choices, list } from './cells';

test.each([
  ['', ''],
  ['a; b', 'a\nb'],
  ['a\nb;c', 'a\nb\nc'],
  ['a;;b; c', 'a;b\nc'],
  ['a; ; a ;', 'a'],
  [';;', ';'],
  ['a;;;b', 'a;\nb']
])('the list %j reads as the lines %j', (cell, lines) => {
  expect(list.read(cell)).toEqual({ value: lines });
});

test('a list comes back as it was written', () => {
  const part = fc
    .string({ unit: fc.constantFrom('a', ';', ' ', 'é'), minLength: 1, maxLength: 5 })
    .map((text) => `x${text}`.trim());
  fc.assert(
    fc.property(fc.uniqueArray(part), (parts) =>
      expect(list.read(list.write(parts.join('\n')))).toEqual({ value: parts.join('\n') })
    )
  );
});

test('a list is written without empty lines and repetitions', () => {
  expect(list.write('a\n\n b \na')).toBe('a; b');
});

describe('a choice', () => {
  const tier = choice<string>(
    [
      { value: 'VP', names: ['VP', 'Vice president', 'Vicepresidencia'] },
      { value: 'CXO', names: [] }
    ],
    ''
  );
  it('is written by its first name, as it is when it has none or is none of them', () => {
    expect(['VP', 'CXO', 'King', ''].map((value) => tier.write(value))).toEqual(['VP', 'CXO', 'King', '']);
  });
  it('is read by any of its names', () => {
    expect(['vice-president', 'VICEPRESIDENCIA', '', 'King'].map((cell) => tier.read(cell))).toEqual([
      { value: 'VP' },
      { value: 'VP' },
      { value: '' },
      { problem: 'choiceUnknown' }
    ]);
  });
});

test('several choices are read in the order of the list, and refused with one unknown', () => {
  const cell = choices([
    { value: 'T', names: ['Technology'] },
    { value: 'D', names: ['Domain; expertise'] }
  ]);
  expect(cell.write(['D', 'T', 'Other'])).toBe('Domain;; expertise; Technology; Other');
  expect(['Domain;; expertise; technology', '', 'technology; Other'].map((text) => cell.read(text))).toEqual([
    { value: ['T', 'D'] },
    { value: [] },
    { problem: 'choiceUnknown' }
  ]);
});

describe('accounts', () => {
  const account = (login: string, email: string) => ({ name: login.toUpperCase(), email, login });
  const accounts = new AccountsByEmail([
    account('ana', 'old@x.example'),
    account('ana', ' ana@x.example '),
    account('ben', ''),
    account('cleo', 'team@x.example'),
    account('dan', 'TEAM@x.example'),
    account('eve@x.example', 'Eve@x.example')
  ]);

  test.each([
    ['', ''],
    ['ANA\nana', 'ana@x.example'],
    ['BEN\nben', 'ben'],
    ['CLEO\ncleo', 'cleo'],
    ['EVE\neve@x.example', 'Eve@x.example'],
    ['Gone\ngone', 'gone'],
    ['Only a name', '']
  ])('%j is written %j', (field, cell) => {
    expect(accounts.write(field)).toBe(cell);
  });

  test.each([
    ['', { value: '' }],
    ['ANA@X.example', { value: 'ANA\nana' }],
    ['BEN', { value: 'BEN\nben' }],
    ['eve@x.example', { value: 'EVE@X.EXAMPLE\neve@x.example' }],
    ['team@x.example', { problem: 'severalFound' }],
    ['old@x.example', { problem: 'notFound' }]
  ])('%j is read', (cell, expected) => {
    expect(accounts.read(cell)).toEqual(expected);
  });
});

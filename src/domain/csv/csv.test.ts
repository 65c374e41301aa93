import fc from 'fast-check';
import { readCsv } from './read-csv';
import { writeCsv } from './write-csv';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '€': 0x80, '’': 0x92 })[letter] ?? letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).flatMap((code) =>
      isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
    )
  );
const cellsOf = (text: string) => readCsv(utf8(text)).rows.map(({ cells }) => cells);

describe('a file', () => {
  const text = 'Sección,Piso\r\nRadiología,2’ €\r\n';
  test.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['UTF-16, little end first', utf16(text, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(text, false), 'utf-16be'],
    ['Windows-1252', latin(text), 'windows-1252']
  ])('in %s is read', (_, bytes, encoding) => {
    expect(readCsv(bytes)).toEqual({
      encoding,
      separator: ',',
      rows: [
        { line: 1, cells: ['Sección', 'Piso'] },
        { line: 2, cells: ['Radiología', '2’ €'] }
      ],
      brokenLine: undefined
    });
  });

  it('that begins with a letter which is part of a mark elsewhere is not taken for marked', () => {
    expect(readCsv(latin('ïve,ÿ'))).toMatchObject({
      encoding: 'windows-1252',
      rows: [{ line: 1, cells: ['ïve', 'ÿ'] }]
    });
    expect(readCsv(latin('ÿa,b'))).toMatchObject({ encoding: 'windows-1252', rows: [{ line: 1, cells: ['ÿa', 'b'] }] });
  });

  test.each([
    ['commas', 'a,b\nc,d', ','],
    ['semicolons', 'a;b\nc;d', ';'],
    ['tabs', 'a\tb\nc\td', '\t'],
    ['a declared separator', 'sep=;\na;b\nc;d', ';'],
    ['a declared separator in quotes', '"sep=;"\na;b\nc;d', ';'],
    ['a declared separator that occurs less', 'SEP=\t\r\na\tb\r\nc\td', '\t']
  ])('with %s is read', (_, text, separator) => {
    const table = readCsv(utf8(text));
    expect(table.separator).toBe(separator);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'd']
    ]);
  });

  test.each([
    [
      'that separators in quotes do not decide',
      '"a,b,c";d\n1;2',
      [
        ['a,b,c', 'd'],
        ['1', '2']
      ]
    ],
    [
      'that separators in later lines do not decide',
      'a;b\n1,2,3,4;5',
      [
        ['a', 'b'],
        ['1,2,3,4', '5']
      ]
    ],
    ['whose first line is empty', '\n\na;b', [['a', 'b']]],
    ['of one column', 'a\nb', [['a'], ['b']]],
    ['that is empty', '', []],
    ['with quotes in quotes', '"say ""yes""",b', [['say "yes"', 'b']]],
    ['with a quote inside a cell', '5" pipe,b', [['5" pipe', 'b']]],
    [
      'with a break inside a cell, which stays what it is',
      '"a\r\nb","c\nd"\r\ne,f',
      [
        ['a\r\nb', 'c\nd'],
        ['e', 'f']
      ]
    ],
    [
      'whose lines end in every way there is',
      'a,b\r\nc,"d"\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h']
      ]
    ],
    [
      'with a row of empty cells, which is kept',
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', '']
      ]
    ],
    ['with spaces, which stay', ' a , b', [[' a ', ' b']]],
    ['with neutralized formulas', "'=1,'text'", [['=1', "'text'"]]]
  ])('%s is read', (_, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('has rows that know their line, breaks in cells and empty lines counted', () => {
    const { rows } = readCsv(utf8('sep=,\r\na,b\r\n\r\n"1\r\n2\n3",x\r\nc,d'));
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 7]);
  });

  test.each([
    ['never ends', 'a,b\nc,"d\ne,f', 2],
    ['ends and goes on', 'a,b\nc,"d"e\nf,g', 2],
    ['never ends, after one that goes on', 'a,"b"c\nd,"e', 1],
    ['goes on, and another that does', 'a,"b"c","x"\n1,"y"z', 1]
  ])('with a quoted cell that %s says on which line', (_, text, line) => {
    expect(readCsv(utf8(text)).brokenLine).toBe(line);
  });
});

describe('an export', () => {
  it('quotes every cell, ends lines as spreadsheets do and begins with a mark', () => {
    expect(
      writeCsv([
        ['Name', 'Phone'],
        ['Ana "A" Ruiz', '+1 555']
      ])
    ).toBe('\ufeff"Name","Phone"\r\n"Ana ""A"" Ruiz","\'+1 555"');
  });

  it('is written with the separator asked for', () => {
    expect(writeCsv([['a', 'b']], ';')).toBe('\ufeff"a";"b"');
  });

  it('comes back exactly, whatever the cells hold', () => {
    const tricky = fc.string({
      unit: fc.constantFrom("'", '"', '=', '+', '-', '@', '\t', '\r', '\n', ' ', ',', ';', 'é', 'x'),
      maxLength: 8
    });
    const cell = fc.oneof(tricky, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })),
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (rows, separator) => {
          const table = readCsv(utf8(writeCsv(rows, separator)));
          expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
          expect([table.separator, table.brokenLine]).toEqual([rows.length > 0 ? separator : ',', undefined]);
        }
      )
    );
  });
});

import { citedNumber, formatNumber, levelOfNumber, readTypedNumber } from './clause-number';

describe('formatNumber', () => {
  it.each([
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [14, 'decimalZero', '14'],
    [4, 'upperRoman', 'IV'],
    [1994, 'lowerRoman', 'mcmxciv'],
    [1, 'lowerLetter', 'a'],
    [26, 'upperLetter', 'Z'],
    [28, 'lowerLetter', 'bb'],
    [10, 'decimalZero', '10'],
    [1, 'ordinal', '1st'],
    [2, 'ordinal', '2nd'],
    [23, 'ordinal', '23rd'],
    [4, 'ordinal', '4th'],
    [11, 'ordinal', '11th'],
    [0, 'upperRoman', '0'],
    [3, 'bullet', ''],
    [3, 'none', ''],
    [3, 'chineseCounting', '3']
  ])('prints %d as %s "%s"', (value, format, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });
});

describe('readTypedNumber', () => {
  it.each([
    ['4.2 Call coverage.', '4.2'],
    ['4.2.1. Weekends', '4.2.1.'],
    ['4. Duties', '4.'],
    ['A.1 Base salary', 'A.1'],
    ['ARTICLE IV', 'ARTICLE IV'],
    ['Exhibit B: Compensation', 'Exhibit B'],
    ['(a) Late records', '(a)'],
    ['(iv) the physician', '(iv)']
  ])('finds the number of "%s"', (text, number) => {
    expect(readTypedNumber(text)?.number).toBe(number);
  });

  it('says how much of the text the number takes', () => {
    expect('Exhibit B: Compensation'.slice(readTypedNumber('Exhibit B: Compensation')?.length)).toBe('Compensation');
  });

  it.each([
    '4 weekends a year',
    '1,200 hours',
    'Exhibition space',
    'Section',
    '(see Exhibit A)',
    '2027 is the year',
    ''
  ])('takes the beginning of "%s" for words', (text) => {
    expect(readTypedNumber(text)).toBeNull();
  });
});

describe('levelOfNumber', () => {
  it.each([
    ['4.', 1],
    ['ARTICLE IV', 1],
    ['Exhibit B', 1],
    ['4.2', 2],
    ['A.1', 2],
    ['4.2.1.', 3],
    ['(a)', 3],
    ['a.', 3],
    ['(12)', 3],
    ['(aa)', 3],
    ['Annex a', 1],
    ['(iv)', 4]
  ])('puts "%s" on level %d', (printed, level) => {
    expect(levelOfNumber(printed)).toBe(level);
  });

  it('takes (i) for a letter after (h) and for a roman number otherwise', () => {
    expect([
      levelOfNumber('(i)', '(a)'),
      levelOfNumber('(i)', '(h)'),
      levelOfNumber('(v)', '(u)'),
      levelOfNumber('(i)')
    ]).toEqual([4, 3, 3, 4]);
    expect([levelOfNumber('(ii)', '(h)'), levelOfNumber('(xa)')]).toEqual([4, 3]);
  });
});

describe('citedNumber', () => {
  it.each([
    ['4.', '4'],
    [' 4.:', '4'],
    ['4.2.', '4.2'],
    ['(a)', '(a)'],
    ['Exhibit B:', 'Exhibit B']
  ])('cites "%s" as "%s"', (printed, cited) => {
    expect(citedNumber(printed)).toBe(cited);
  });
});

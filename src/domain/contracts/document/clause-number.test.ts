import { citedNumber, isNamedPart, levelOfNumber, readTypedNumber } from './clause-number';

describe('readTypedNumber', () => {
  it.each([
    ['4.2 Call coverage.', '4.2'],
    ['4.2.1. Weekends', '4.2.1.'],
    ['4. Duties', '4.'],
    ['A.1 Base salary', 'A.1'],
    ['ARTICLE IV', 'ARTICLE IV'],
    ['Exhibit B: Compensation', 'Exhibit B'],
    ['(a) Late records', '(a)'],
    ['(iv) the physician', '(iv)'],
    ['(xxviii) the last', '(xxviii)'],
    ['(1)(a) Joint number.', '(1)(a)'],
    ['Section 3.05 Organization', 'Section 3.05'],
    ['Sec. 3.05(b) Organization', 'Sec. 3.05(b)'],
    ['Exhibit 10.1', 'Exhibit 10.1'],
    ['Schedule A-1 Rates', 'Schedule A-1'],
    ['Exhibit C – Rates', 'Exhibit C'],
    ['Attachment 2 (Form of notice)', 'Attachment 2'],
    ['PART II Special terms', 'PART II'],
    ['Article Twenty-one', 'Article Twenty-one'],
    ['Clause 7. Insurance', 'Clause 7'],
    ['Art. 5 Term', 'Art. 5'],
    ['§ 4 Confidentiality', '§ 4'],
    ['§4.2(a) Late records', '§4.2(a)'],
    ['4.2(a) Late records', '4.2(a)'],
    ['4(b) Late records', '4(b)'],
    ['1.1.Coverage without a blank', '1.1.'],
    ['1) Paid leave', '1)'],
    ['a) Two days', 'a)'],
    ['iv) Two days', 'iv)'],
    ['a. Weekend call', 'a.'],
    ['A. Credentials', 'A.'],
    ['IV. Compensation', 'IV.'],
    ['Cláusula primera. Objeto', 'Cláusula primera'],
    ['Artículo 3 Plazo', 'Artículo 3'],
    ['SEGUNDA.- Plazo del contrato', 'SEGUNDA'],
    ['1. ¿Qué se paga?', '1.']
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
    'Section 4.2 of the staffing plan shall control',
    'Article 12 of the bylaws applies',
    'Exhibit B is attached',
    'Exhibit B, which is attached, governs',
    'Sections 4 and 5 apply',
    'PART OF THE AGREEMENT',
    'Part of the pay',
    'Sección quinientos',
    'J. Ramos, M.D., signs',
    'a weekend in four',
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
    ['Section 3.05', 2],
    ['Section 3', 1],
    ['§ 4.2', 2],
    ['Exhibit 10.1', 1],
    ['1)', 3],
    ['a)', 3],
    ['IV.', 1],
    ['A.', 1],
    ['4.2(a)', 3],
    ['(bb)', 3],
    ['(xxvii)', 4],
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

describe('isNamedPart', () => {
  it.each([
    ['Article IV', true],
    ['Sec. 4', true],
    ['§ 4', true],
    ['Cláusula primera', true],
    ['IV.', false],
    ['4.2', false],
    ['(iv)', false],
    ['a)', false]
  ])('takes "%s" for one: %s', (printed, named) => {
    expect(isNamedPart(printed)).toBe(named);
  });
});

import { clause, items, section } from './clause-tree';
import { revise } from './edits';
import { numberClauses } from './numbering';
import { plainText } from './plain-text';
import type { Agreement } from './clause-tree';

const agreement: Agreement = {
  title: 'Agreement',
  runningTitle: 'Agreement',
  preamble: ['Between two parties.'],
  sections: [
    section('pay', 'Pay', [
      clause('pay.base', 'Base', 'Ten dollars, see Section {leave.days}.', items('pay.base', 'weekly;', 'in "cash".'))
    ]),
    section('leave', 'Leave', [clause('leave.days', 'Days', 'Twenty days.'), clause('leave.other', 'Other', 'None.')])
  ],
  exhibits: [
    {
      id: 'exhibit.table',
      title: 'Table',
      intro: [],
      clauses: [clause('exhibit.table.one', 'One', 'One.', items('exhibit.table.one', 'first.'))]
    }
  ],
  thirdLevel: 'letters',
  headings: 'own line'
};

const numberOf = (version: Agreement, id: string): string | undefined => numberClauses(version).get(id)?.number;

test('clauses are numbered as they are cited', () => {
  expect(numberOf(agreement, 'pay.base.2')).toBe('1.1(b)');
  expect(numberOf({ ...agreement, thirdLevel: 'decimals' }, 'pay.base.2')).toBe('1.1.2');
  expect(numberOf({ ...agreement, thirdLevel: 'decimals' }, 'exhibit.table.one.1')).toBe('A.1(a)');
});

test('the path of a clause has the number printed at each level', () => {
  expect(numberClauses(agreement).get('pay.base.2')?.path).toEqual([
    { number: '1', title: 'Pay' },
    { number: '1.1', title: 'Base' },
    { number: '(b)', title: '' }
  ]);
});

test('a reference follows its clause when another is put before it', () => {
  const next = revise(agreement, [{ kind: 'move', id: 'leave.days', after: 'leave.other' }]);
  expect(plainText(agreement).text).toContain('see Section 2.1.');
  expect(plainText(next).text).toContain('see Section 2.2.');
});

test('a reference to a clause that was removed is refused', () => {
  expect(() => plainText(revise(agreement, [{ kind: 'remove', id: 'leave.days' }]))).toThrow('no clause "leave.days"');
});

test('an edit of words that are not there is refused', () => {
  expect(() => revise(agreement, [{ kind: 'reword', id: 'leave.days', from: 'Thirty', to: 'Forty' }])).toThrow(
    'does not say "Thirty"'
  );
  expect(() => revise(agreement, [{ kind: 'remove', id: 'nothing' }])).toThrow('occurs 0 times');
  expect(() => revise(agreement, [{ kind: 'cell', id: 'pay.base', row: 'x', from: 'a', to: 'b' }])).toThrow(
    'no row "x"'
  );
});

test('two clauses with one id are refused', () => {
  expect(() => numberClauses({ ...agreement, sections: [...agreement.sections, section('pay', 'Again', [])] })).toThrow(
    'have the id "pay"'
  );
});

test('quotes are set as a word processor sets them', () => {
  expect(plainText(agreement).text).toContain('in \u201ccash\u201d.');
});

test('offsets of paragraphs are those of the whole text', () => {
  const { text, paragraphs } = plainText(agreement);
  for (const paragraph of paragraphs)
    expect(text.slice(paragraph.start, paragraph.start + paragraph.text.length)).toBe(paragraph.text);
});

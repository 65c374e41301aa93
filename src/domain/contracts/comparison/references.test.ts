import { onlyReferencesDiffer, readRenumbering } from './references';

const pair = (left: string, right: string) => ({ left: { number: left }, right: { number: right } });
const renumbering = readRenumbering([
  pair('5.2', '5.3'),
  pair('5.3', '5.4'),
  pair('7', '8'),
  pair('Exhibit B', 'Exhibit C'),
  pair('9', '9'),
  pair('A.1', 'B.1')
]);
const follows = (left: string, right: string) => onlyReferencesDiffer(left, right, renumbering);

test('numbers that changed are followed, those that several clauses have are not', () => {
  expect([...renumbering]).toEqual([
    ['5.2', '5.3'],
    ['5.3', '5.4'],
    ['7', '8'],
    ['B', 'C'],
    ['A.1', 'B.1']
  ]);
  expect([
    ...readRenumbering([pair('(a)', '(b)'), pair('(a)', '(c)'), pair('(a)', '(b)'), pair('4', '5'), pair('4', '5')])
  ]).toEqual([['4', '5']]);
  expect([...readRenumbering([pair('(a)', '(b)'), pair('(a)', '(a)'), pair('(a)', '(b)')])]).toEqual([]);
});

test.each([
  ['as set out in Section 5.2.', 'as set out in Section 5.3.'],
  ['under Sections 5.2 and 5.3, together', 'under Sections 5.3 and 5.4, together'],
  ['see Section 4.1, 4.6(b) or 5.2 above', 'see Section 4.1, 4.6(b) or 5.3 above'],
  ['Clause 7 applies', 'Clause 8 applies'],
  ['in Exhibit B.', 'in Exhibit C.'],
  ['in Exhibit A.1', 'in Exhibit B.1'],
  ['conforme a la cláusula 5.2 y 5.3', 'conforme a la cláusula 5.3 y 5.4'],
  ['según la sección 7', 'según la sección 8'],
  ['§5.2', '§5.3'],
  ['Section 5.2 first, then pay; Section 7 last', 'Section 5.3 first, then pay; Section 8 last']
])('%j becomes %j by following alone', (left, right) => {
  expect(follows(left, right)).toBe(true);
});

test.each([
  ['that is no change', 'in Section 5.2', 'in Section 5.2'],
  ['of a quantity', 'a ratio of 5.2 to one', 'a ratio of 5.3 to one'],
  ['of a number behind another word', 'Section on pay of 7 days', 'Section on pay of 8 days'],
  ['to another clause', 'in Section 5.2', 'in Section 5.4'],
  ['of a clause that kept its number', 'in Section 9', 'in Section 10'],
  ['of words beside a reference', 'Section 5.2 shall apply', 'Section 5.3 may apply'],
  ['of words before a reference', 'The Section 5.2', 'A Section 5.3'],
  ['of a word that only ends like one that cites', 'intersection 7', 'intersection 8'],
  ['of a quantity behind a reference', 'Section 9 and 7 days', 'Section 9 and 8 days'],
  ['where one reference was left behind', 'Section 5.2 or Section 7', 'Section 5.3 or Section 7'],
  ['of a letter that is a word', 'Sections B', 'Sections D']
])('a change %s is not following', (_, left, right) => {
  expect(follows(left, right)).toBe(false);
});

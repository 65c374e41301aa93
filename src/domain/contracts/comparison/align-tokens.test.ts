import { alignTokens } from './align-tokens';

const letters = (text: string) => Array.from(text);
const numbered = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index));

test.each([
  ['nothing', '', '', []],
  ['all of equal sequences, as one run', 'abc', 'abc', [{ left: 0, right: 0, length: 3 }]],
  [
    'beginnings and ends',
    'abxcd',
    'abyycd',
    [
      { left: 0, right: 0, length: 2 },
      { left: 3, right: 4, length: 2 }
    ]
  ],
  ['what is in the middle', 'xabcy', 'zzabcww', [{ left: 1, right: 2, length: 3 }]],
  ['a beginning that is also an end, once', 'aa', 'aaa', [{ left: 0, right: 0, length: 2 }]],
  ['nothing of short sequences that have too little in common', 'abcdefgh', 'ijklmnoa', []],
  [
    'what three in ten have in common',
    'abcdefghij',
    'axbxcxdxxx',
    [
      { left: 0, right: 0, length: 1 },
      { left: 1, right: 2, length: 1 },
      { left: 2, right: 4, length: 1 },
      { left: 3, right: 6, length: 1 }
    ]
  ]
])('it shares %s', (_, left, right, runs) => {
  expect(alignTokens(letters(left), letters(right))).toEqual(runs);
});

test('long sequences are held together by what occurs once in both, and compared between', () => {
  const left = [...numbered(30, () => 'the'), 'anchor', ...numbered(30, () => 'of')];
  const right = [...numbered(10, () => 'of'), 'anchor', ...numbered(10, () => 'the')];
  expect(alignTokens(left, right)).toEqual([{ left: 30, right: 10, length: 1 }]);
});

test('what recurs is compared before, between and behind what occurs once in both', () => {
  const the = numbered(20, () => 'the');
  const left = ['l', ...the, 'first', 'of', 'the', 'of', 'second', ...the, 'l'];
  const right = ['r', ...the, 'r', 'first', 'of', 'the', 'of', 'r', 'second', 'r', ...the, 'r'];
  expect(alignTokens(left, right)).toEqual([
    { left: 1, right: 1, length: 20 },
    { left: 21, right: 22, length: 4 },
    { left: 25, right: 27, length: 1 },
    { left: 26, right: 29, length: 20 }
  ]);
});

test('of the shorter side, three in ten have to occur in the other, however long that is', () => {
  expect(alignTokens(letters('abc'), letters('xxxxxxxxxxbxxxxxxxxxx'))).toEqual([{ left: 1, right: 10, length: 1 }]);
  expect(alignTokens(letters('xxxxxxxxxxbxxxxxxxxxx'), letters('abc'))).toEqual([{ left: 10, right: 1, length: 1 }]);
});

test('neighbouring anchors make one run', () => {
  const left = [...numbered(30, () => 'the'), 'these', 'words', 'stay', ...numbered(30, () => 'of')];
  const right = [...numbered(10, () => 'of'), 'these', 'words', 'stay', ...numbered(10, () => 'the')];
  expect(alignTokens(left, right)).toEqual([{ left: 30, right: 10, length: 3 }]);
});

test('runs that follow on in one sequence only stay two', () => {
  const left = [...numbered(40, () => 'the'), 'one', 'two', ...numbered(40, () => 'of')];
  const right = ['one', 'x', 'two', 'y'];
  expect(alignTokens(left, right)).toEqual([
    { left: 40, right: 0, length: 1 },
    { left: 41, right: 2, length: 1 }
  ]);
  expect(alignTokens(right, left)).toEqual([
    { left: 0, right: 40, length: 1 },
    { left: 2, right: 41, length: 1 }
  ]);
});

test('what occurs once in one sequence and several times in the other holds nothing together', () => {
  const left = ['start', 'twice', 'start', ...numbered(40, (index) => `l${index}`)];
  const right = [...numbered(40, (index) => `r${index}`), 'twice', 'x', 'twice'];
  expect(alignTokens(left, right)).toEqual([]);
});

test('of anchors that cross, those are kept that most agree with', () => {
  const left = ['a', ...numbered(20, () => 'x'), 'b', ...numbered(20, () => 'x'), 'c'];
  const right = ['y', 'c', ...numbered(20, () => 'z'), 'a', ...numbered(20, () => 'z'), 'b', 'y'];
  expect(alignTokens(left, right)).toEqual([
    { left: 0, right: 22, length: 1 },
    { left: 21, right: 43, length: 1 }
  ]);
});

test('a stretch without anchors is not searched past so many edits', () => {
  const repeat = (count: number, ...members: readonly string[]) =>
    numbered(count, (index) => members[index % members.length] ?? '');
  const mixed = (left: number) =>
    alignTokens(['l', ...repeat(left, 'a', 'b', 'c'), 'l'], ['r', ...repeat(left, 'c', 'b', 'a'), 'r']);
  expect(mixed(90).length).toBeGreaterThan(0);
  expect(mixed(900)).toEqual([]);
});

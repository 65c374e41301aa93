import { NOWHERE } from '../../text/align-words';
import { readWords, rangeOfWords } from '../../text/word-sequence';
import type { TextAlignment } from './align-texts';
import { hadCopy, wasElsewhere, withoutStrays } from './line-owners';

/** Two texts whose words are matched as given: for every word of the older one its place among the words of the newer one, `-` for none. */
function align(olderLines: readonly string[], newerLines: readonly string[], matches: string): TextAlignment {
  const vocabulary = new Map<string, number>();
  const [older, newer] = [olderLines, newerLines].map((lines) => readWords(lines.join('\n'), vocabulary)) as [
    TextAlignment['older'],
    TextAlignment['newer']
  ];
  const toNewer = Int32Array.from(matches.split(' '), (place) => (place === '-' ? NOWHERE : Number(place)));
  const toOlder = new Int32Array(newer.ids.length).fill(NOWHERE);
  toNewer.forEach((place, at) => {
    if (place !== NOWHERE) toOlder[place] = at;
  });
  const isMoved = new Uint8Array(older.ids.length);
  return { older, newer, toNewer, toOlder, isMoved, lostLines: [], addedLines: [] };
}

describe('withoutStrays', () => {
  it.each<[string, readonly string[], string, readonly number[], readonly number[]]>([
    ['keeps words that came to one line', ['a b c d', 'x'], '0 1 2 3 - - -', [0, 1, 2, 3], [0, 1, 2, 3]],
    ['drops a word found alone in another line', ['a b c x', 'y y d y'], '0 1 2 6 - - -', [0, 1, 2, 3], [0, 1, 2]],
    ['keeps both parts of a line that was parted', ['a b c', 'd y'], '0 1 2 3 - - -', [0, 1, 2, 3], [0, 1, 2, 3]],
    ['drops the part in a line that is mostly new', ['a b c', 'd y y'], '0 1 2 3 - - -', [0, 1, 2, 3], [0, 1, 2]],
    ['follows every line by itself', ['a b c', 'e f d'], '0 1 2 5 3 4 -', [0, 1, 2, 3, 4, 5], [0, 1, 2, 4, 5]],
    ['keeps nothing of nothing', ['x'], '- - - - - - -', [], []]
  ])('%s', (_, newerLines, matches, kept, expected) => {
    expect(withoutStrays(kept, align(['a b c d', 'e f g'], newerLines, matches))).toEqual(expected);
  });
});

/** The words "pay monthly" of the first line, and a second line that had other words. */
const quoted = [0, 1];

describe('wasElsewhere', () => {
  it.each<[string, readonly string[], readonly string[], string, boolean, boolean]>([
    ['their own line', ['pay monthly', 'e f g'], ['pay monthly now', 'e f g'], '0 1 3 4 5', true, false],
    ['their own line, changed', ['pay monthly', 'e f g'], ['pay it monthly', 'e f g'], '0 2 3 4 5', false, false],
    [
      'a line of their own words and new ones',
      ['pay monthly', 'e f g'],
      ['x x x pay monthly'],
      '3 4 - - -',
      true,
      false
    ],
    [
      'a line of another clause, word for word and new there',
      ['pay monthly', 'e f g'],
      ['e f g pay monthly'],
      '3 4 0 1 2',
      true,
      false
    ],
    ['a line of another clause, changed', ['pay monthly', 'e f g'], ['e f g pay it monthly'], '3 5 0 1 2', false, true],
    [
      'a line of another clause that had them before',
      ['pay monthly', 'e pay monthly f g'],
      ['e pay monthly f g'],
      '1 2 0 - - 3 4',
      true,
      true
    ]
  ])('in %s', (_, olderLines, newerLines, matches, isWhole, expected) => {
    const alignment = align(olderLines, newerLines, matches);
    const [first, last] = quoted.map((at) => alignment.toNewer[at] as number) as [number, number];
    expect(wasElsewhere(quoted, rangeOfWords(alignment.newer, first, last + 1), isWhole, alignment)).toBe(expected);
  });
});

describe('hadCopy', () => {
  it.each<[string, readonly string[], readonly string[], string, number, boolean]>([
    [
      'of another clause that had all of the clause',
      ['pay monthly', 'e f pay monthly'],
      ['e f pay monthly'],
      '- - 0 1 2 3',
      2,
      true
    ],
    [
      'of another clause that had a part of it',
      ['pay monthly', 'e f monthly g'],
      ['e f monthly g'],
      '- - 0 1 2 3',
      2,
      false
    ],
    ['of its own clause', ['pay monthly', 'e f'], ['pay monthly', 'e f'], '0 1 2 3', 0, false],
    ['of no older clause', ['pay monthly', 'e f'], ['pay monthly'], '- - - -', 0, false]
  ])('in a line %s', (_, olderLines, newerLines, matches, found, expected) => {
    expect(hadCopy(0, found, align(olderLines, newerLines, matches))).toBe(expected);
  });
});

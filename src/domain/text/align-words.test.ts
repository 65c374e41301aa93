import fc from 'fast-check';
import { alignWords, NOWHERE } from './align-words';
import { readWords } from './word-sequence';

const align = (older: string, newer: string) => {
  const vocabulary = new Map<string, number>();
  return alignWords(readWords(older, vocabulary), readWords(newer, vocabulary));
};

const lineOf = fc
  .array(fc.constantFrom('the', 'physician', 'shall', 'notice', 'days', '30', 'of', 'employer', 'pay', '.'), {
    maxLength: 14
  })
  .map((words) => words.join(' '));
const textOf = fc.array(lineOf, { maxLength: 6 }).map((lines) => lines.join('\n'));

describe('alignWords', () => {
  it.each([
    ['an unchanged text', 'a b c', 'a b c', [0, 1, 2]],
    ['a word put in', 'a b c', 'a x b c', [0, 2, 3]],
    ['a word taken out', 'a b c', 'a c', [0, NOWHERE, 1]],
    ['a word exchanged', 'a b c', 'a x c', [0, NOWHERE, 2]],
    ['words of another case', 'Base Salary', 'base salary', [0, 1]],
    ['other quotation marks', '“Base” salary’s', '"Base" salary\'s', [0, 1, 2, 3, 4, 5]],
    ['nothing in common', 'a b', 'c d', [NOWHERE, NOWHERE]],
    ['an empty older text', '', 'a', []],
    ['an empty newer text', 'a', '', [NOWHERE]],
    ['words that repeat', 'a b a b a', 'a b a', [0, 1, 2, NOWHERE, NOWHERE]],
    ['lines broken elsewhere', 'a b\nc d e', 'a b c\nd e', [0, 1, 2, 3, 4]]
  ])('follows the words of %s', (_name, older, newer, expected) => {
    expect([...align(older, newer).toNewer]).toEqual(expected);
  });

  it('follows a passage of eight words or more that was carried elsewhere', () => {
    const passage = 'one two three four five six seven eight';
    const { toNewer, isMoved } = align(
      `${passage}\nalpha beta gamma delta epsilon zeta eta theta iota`,
      `alpha beta gamma delta epsilon zeta eta theta iota\n${passage}`
    );
    expect([...toNewer]).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...isMoved]).toEqual([...Array<number>(8).fill(1), ...Array<number>(9).fill(0)]);
  });

  it('follows several passages, each to its own place', () => {
    const passage = (letter: string, length: number): string =>
      Array.from({ length }, (_, index) => `${letter}${index}`).join(' ');
    const [stays, first, second] = [passage('s', 30), passage('f', 9), passage('g', 12)];
    const { toNewer, isMoved } = align([first, second, stays].join('\n'), [stays, second, first].join('\n'));
    expect([...toNewer.slice(0, 9)]).toEqual([...Array(9).keys()].map((at) => at + 42));
    expect([...toNewer.slice(9, 21)]).toEqual([...Array(12).keys()].map((at) => at + 30));
    expect([...isMoved.slice(0, 21)].every((flag) => flag === 1)).toBe(true);
  });

  it('leaves words with their neighbors when the whole of them also is elsewhere', () => {
    const [a, b] = ['a1 a2 a3 a4 a5 a6 a7 a8', 'b1 b2 b3 b4 b5 b6 b7 b8'];
    const { toNewer, isMoved } = align(
      `${a} w1 w2 w3 w4 w5 w6 w7 w8 ${b}`,
      `w1 w2 w3 w4 w5 w6 w7 w8\n${a} w1 w2 w3 w4 x w5 w6 w7 w8 ${b}`
    );
    expect([...toNewer]).toEqual(
      [...Array(12).keys()].map((at) => at + 8).concat([...Array(12).keys()].map((at) => at + 21))
    );
    expect([...isMoved].every((flag) => flag === 0)).toBe(true);
  });

  it('does not let the end of one clause reach into the next', () => {
    const older =
      'Notice is given in writing by the chair.\nPhysician shall take call on four weekends each quarter.\nPhysician shall take call on six weekends each quarter.';
    const newer = 'Notice is given in writing by the chair.\nPhysician shall take call on six weekends each quarter.';
    expect([...align(older, newer).toNewer].slice(9, 19)).toEqual(Array<number>(10).fill(NOWHERE));
  });

  it('finds short sequences in passages that are too long to be compared word by word', () => {
    const filled = (letter: string, middle: string): string =>
      Array.from({ length: 600 }, (_, index) => (index === 300 ? middle : `${letter}${index}`)).join(' ');
    const [before, after] = [filled('x', 'four words in common'), filled('y', 'four words in common')];
    const kept = [...align(before, after).toNewer].flatMap((there, word) => (there === NOWHERE ? [] : [[word, there]]));
    expect(kept).toEqual([300, 301, 302, 303].map((at) => [at, at]));
  });

  it('leaves long passages that have nothing telling in common', () => {
    const long = (word: string): string =>
      Array.from({ length: 601 }, (_, index) => (index % 2 ? 'of' : word)).join(' ');
    expect([...align(long('x'), long('y')).toNewer].every((place) => place === NOWHERE)).toBe(true);
  });

  it('follows nothing where less than three words in ten of the shorter side are on the other', () => {
    expect([...align('a b c d', 'w c x').toNewer]).toEqual([NOWHERE, NOWHERE, 1, NOWHERE]);
    expect([...align('a b a c', 'w x b y b').toNewer].every((place) => place === NOWHERE)).toBe(true);
  });

  it('follows the beginning and the end of passages whose words all repeat, however long they are', () => {
    const long = (middle: string): string =>
      [...Array(400).keys()].map((at) => (at === 300 ? middle : at % 2 ? 'the' : 'of')).join(' ');
    const { toNewer } = align(long('x x'), long('y y y'));
    expect([toNewer[299], toNewer[300], toNewer[302], toNewer[400]]).toEqual([299, NOWHERE, 303, 401]);
    expect([...align(long('x x'), long('x x')).toNewer]).toEqual([...Array(401).keys()]);
  });

  it('matches a word only with itself, and each at most once, the same from both sides', () => {
    fc.assert(
      fc.property(textOf, textOf, (older, newer) => {
        const vocabulary = new Map<string, number>();
        const [before, after] = [readWords(older, vocabulary), readWords(newer, vocabulary)];
        const { toNewer, toOlder } = alignWords(before, after);
        toNewer.forEach((there, word) => {
          if (there === NOWHERE) return;
          expect(after.ids[there]).toBe(before.ids[word]);
          expect(toOlder[there]).toBe(word);
        });
        expect(toOlder.filter((word) => word !== NOWHERE).length).toBe(
          toNewer.filter((word) => word !== NOWHERE).length
        );
      })
    );
  });

  it('keeps the order of all words that are not said to be moved', () => {
    fc.assert(
      fc.property(textOf, textOf, (older, newer) => {
        const { toNewer, isMoved } = align(older, newer);
        const kept = [...toNewer].filter((there, word) => there !== NOWHERE && isMoved[word] === 0);
        expect(kept).toEqual([...kept].sort((left, right) => left - right));
      })
    );
  });

  it('finds every word of a text in itself', () => {
    fc.assert(
      fc.property(textOf, (text) =>
        expect([...align(text, text).toNewer]).toEqual([...align(text, text).toNewer.keys()])
      )
    );
  });
});

import fc from 'fast-check';
import { createEditDistance, editsForgiven } from './edit-distance';

/** Optimal string alignment straight from its definition. */
function editsByDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const isSame = a.at(-1) === b.at(-1);
  const options = [
    editsByDefinition(a.slice(0, -1), b) + 1,
    editsByDefinition(a, b.slice(0, -1)) + 1,
    editsByDefinition(a.slice(0, -1), b.slice(0, -1)) + (isSame ? 0 : 1)
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    options.push(editsByDefinition(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...options);
}

const short = fc.stringMatching(/^[abc]{0,6}$/);
const limits = fc.integer({ min: 0, max: 3 });

describe('to', () => {
  it.each([
    ['badge', 'badge', 0],
    ['bagde', 'badge', 1],
    ['abdge', 'badge', 1],
    ['bade', 'badge', 1],
    ['baddge', 'badge', 1],
    ['badfe', 'badge', 1],
    ['badg', 'badge', 1],
    ['egdab', 'badge', 4],
    ['pasword', 'password', 1],
    ['paswrod', 'password', 2],
    ['abc', 'ca', 3],
    ['', 'ab', 2]
  ])('measures from "%s" to "%s" %d', (one, other, edits) => {
    expect(createEditDistance(one, 9).to(other)).toBe(edits);
    expect(createEditDistance(other, 9).to(one)).toBe(edits);
  });

  it.each([
    ['printer', 'scanner', 1],
    ['ab', 'abcdef', 2],
    ['abcdefgh', 'abcdefxy', 1],
    ['abcdef', 'abc', 2]
  ])('says of "%s" and "%s" only that they are further apart than %d', (typed, word, limit) => {
    expect(createEditDistance(typed, limit).to(word)).toBeUndefined();
  });

  it('measures what the definition does, up to the limit', () => {
    fc.assert(
      fc.property(short, short, limits, (typed, word, limit) => {
        const edits = editsByDefinition(typed, word);
        expect(createEditDistance(typed, limit).to(word)).toBe(edits <= limit ? edits : undefined);
      })
    );
  });
});

describe('toBeginningOf', () => {
  it.each([
    ['card', 'cardiology', 2, 0],
    ['cadr', 'cardiology', 2, 1],
    ['carxd', 'cardiology', 2, 1],
    ['crd', 'cardiology', 2, 1],
    ['', 'cardiology', 2, 0],
    ['cardiologyyy', 'cardiology', 2, 2],
    ['cardiologyyyy', 'cardiology', 2, undefined],
    ['xyzw', 'cardiology', 2, undefined]
  ])('measures "%s" against "%s" up to %d as %s', (typed, word, limit, slips) => {
    expect(createEditDistance(typed, limit).toBeginningOf(word)).toBe(slips);
  });

  it('measures the nearest beginning by the definition, up to the limit', () => {
    fc.assert(
      fc.property(short, short, limits, (typed, word, limit) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));
        const edits = Math.min(...beginnings.map((beginning) => editsByDefinition(typed, beginning)));
        expect(createEditDistance(typed, limit).toBeginningOf(word)).toBe(edits <= limit ? edits : undefined);
      })
    );
  });

  it('measures one word after another without trace of the one before', () => {
    const { toBeginningOf } = createEditDistance('cadr', 2);
    expect(['cardiology', 'xyzw', 'cardiology', 'ca', 'cadre'].map(toBeginningOf)).toEqual([1, undefined, 1, 2, 0]);
  });

  it('measures a word with one letter changed, dropped or added as at most one edit', () => {
    const letters = fc.array(fc.constantFrom(...'abcde'), { minLength: 4, maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('change', 'drop', 'add'), (word, at, slip) => {
        const position = at % word.length;
        const kept = slip === 'add' ? position : position + 1;
        const typed = word.slice(0, position) + (slip === 'drop' ? '' : 'z') + word.slice(kept);
        expect(createEditDistance(typed, 2).toBeginningOf(word)).toBeLessThanOrEqual(1);
      })
    );
  });
});

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [5, 1],
  [6, 2],
  [20, 2]
])('a word of %d letters is forgiven %d edits', (length, edits) => {
  expect(editsForgiven(length)).toBe(edits);
});

import fc from 'fast-check';
import { editDistance } from './edit-distance';

describe('countSlips', () => {
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
  ])('counts from "%s" to "%s" %d', (one, other, slips) => {
    expect(editDistance(one, other, 9)).toBe(slips);
    expect(editDistance(other, one, 9)).toBe(slips);
  });

  it('stops counting at one more than asked', () => {
    expect(editDistance('printer', 'scanner', 1)).toBe(2);
    expect(editDistance('ab', 'abcdef', 2)).toBe(3);
    expect(editDistance('abcdefgh', 'abcdefxy', 1)).toBe(2);
  });

  it('is 0 for the same word only, and never more than the longer word has letters', () => {
    const word = fc.stringMatching(/^[ab]{0,5}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = editDistance(one, other, 9);
        expect(slips === 0).toBe(one === other);
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(editDistance(one, other, 1)).toBe(Math.min(slips, 2));
      })
    );
  });
});

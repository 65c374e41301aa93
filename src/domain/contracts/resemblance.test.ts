import fc from 'fast-check';
import { findBestStretch, sharedWords } from './resemblance';

describe('findBestStretch', () => {
  it('finds a pattern that stands in the text without edits', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, pattern, after) => {
        const stretch = findBestStretch(before + pattern + after, pattern);
        expect(stretch?.edits).toBe(0);
        expect((before + pattern + after).slice(stretch?.start, stretch?.end)).toBe(pattern);
      })
    );
  });

  it('counts a replaced, a missing and an added letter as one edit each', () => {
    expect(findBestStretch('one in fivee weekends', 'one in five weekends')).toEqual({ start: 0, end: 21, edits: 1 });
    expect(findBestStretch('xx kat xx', 'cat')?.edits).toBe(1);
    expect(findBestStretch('xx ct xx', 'cat')?.edits).toBe(1);
  });

  it('never needs more edits than the pattern has letters', () => {
    fc.assert(fc.property(fc.string(), fc.string({ minLength: 1 }), (text, pattern) => (findBestStretch(text, pattern)?.edits ?? Infinity) <= pattern.length));
  });

  it('answers nothing for an empty pattern', () => {
    expect(findBestStretch('text', '')).toBeNull();
  });
});

describe('sharedWords', () => {
  it.each([
    ['Call coverage', 'coverage on CALL', 1],
    ['one in four weekends', 'one in five weekends', 0.75],
    ['...', 'anything', 0]
  ])('compares "%s" with "%s"', (text, other, share) => {
    expect(sharedWords(text, other)).toBe(share);
  });
});

import fc from 'fast-check';
import { cutSegments } from './highlight-segments';

const anyHighlights = fc
  .array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 })
  .map((ranges) => ranges.map(([start, length], index) => ({ key: `k${index}`, start, end: start + length })));

describe('cutSegments', () => {
  it('covers every character with exactly the threads that point to it', () => {
    fc.assert(
      fc.property(anyHighlights, (highlights) => {
        const segments = cutSegments(highlights);
        for (let at = 0; at < 90; at += 1) {
          const wanted = highlights.filter(({ start, end }) => start <= at && at < end).map(({ key }) => key);
          const found = segments.filter(({ start, end }) => start <= at && at < end);
          expect(found.length).toBe(wanted.length > 0 ? 1 : 0);
          expect(found[0]?.keys ?? []).toEqual(wanted);
        }
      })
    );
  });

  it('keeps the words found apart, inside and outside of highlights', () => {
    const found = [
      { start: 2, end: 4 },
      { start: 8, end: 12 }
    ];
    expect(cutSegments([{ key: 'a', start: 0, end: 10 }], found)).toEqual([
      { start: 0, end: 2, keys: ['a'] },
      { start: 2, end: 4, keys: ['a'], found: 0 },
      { start: 4, end: 8, keys: ['a'] },
      { start: 8, end: 10, keys: ['a'], found: 1 },
      { start: 10, end: 12, keys: [], found: 1 }
    ]);
  });

  it('cuts where highlights overlap', () => {
    expect(
      cutSegments([
        { key: 'a', start: 0, end: 10 },
        { key: 'b', start: 5, end: 15 }
      ])
    ).toEqual([
      { start: 0, end: 5, keys: ['a'] },
      { start: 5, end: 10, keys: ['a', 'b'] },
      { start: 10, end: 15, keys: ['b'] }
    ]);
  });
});

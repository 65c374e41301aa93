import fc from 'fast-check';
import { clampBody, LONGEST_BODY, MOST_LINES } from './entry-limits';

describe('clampBody', () => {
  it('leaves a text within the limits as it is', () => {
    expect(clampBody('One weekend in four\nis too often.')).toBe('One weekend in four\nis too often.');
    expect(clampBody('x'.repeat(LONGEST_BODY))).toHaveLength(LONGEST_BODY);
  });

  it('cuts what is longer, or has more lines, and says so', () => {
    expect(clampBody('x'.repeat(300_000))).toBe(`${'x'.repeat(LONGEST_BODY - 1)}…`);
    expect(clampBody('\n'.repeat(9_000)).split('\n')).toHaveLength(MOST_LINES);
  });

  it('never gives more than the limits, whatever it gets, and cuts nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.nat(30), (lines, repeated) => {
        const clamped = clampBody(Array(repeated).fill(lines.join('\n')).join('\n'));
        expect(clamped.length).toBeLessThanOrEqual(LONGEST_BODY);
        expect(clamped.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
        expect(clampBody(clamped)).toBe(clamped);
      })
    );
  });
});

import fc from 'fast-check';
import { buildEntry } from '../../../testing/contracts/build-entry';
import type { Entry } from './entry';
import { compareEntries, positionIn } from './order-entries';

const at = (second: number): Date => new Date(Date.UTC(2026, 2, 10, 9, 0, second));
const entry = (key: string, id: number | undefined, second = 0): Entry =>
  buildEntry({ key, id, createdAt: at(second) });

describe('compareEntries', () => {
  it('goes by when the site took an entry, in one second by its log and number, then puts what is on its way last', () => {
    const inOrder = [
      entry('z', 7, 0),
      { ...entry('y', 2, 4), log: 'decisions' as const },
      entry('w', 2, 4),
      entry('v', 3, 4),
      entry('x', undefined, 1),
      entry('a', undefined, 5),
      entry('b', undefined, 5)
    ];
    expect([...inOrder].reverse().sort(compareEntries)).toEqual(inOrder);
    expect([4, 2, 6, 0, 3, 1, 5].map((index) => inOrder[index]!).sort(compareEntries)).toEqual(inOrder);
  });

  it('is the same from both sides', () => {
    const [first, second] = [entry('a', undefined), entry('b', undefined)];
    expect([compareEntries(first, second), compareEntries(second, first)]).toEqual([-1, 1]);
  });

  it('tells the same entry sent twice from another', () => {
    expect(compareEntries(entry('a', undefined, 3), entry('a', undefined, 3))).toBe(0);
    expect(compareEntries(entry('a', 4), entry('a', 4))).toBe(0);
    expect(compareEntries(entry('a', undefined, 4), entry('a', undefined, 3))).toBeGreaterThan(0);
  });
});

describe('positionIn', () => {
  const byValue = (left: number, right: number): number => left - right;

  it('finds where an item is or would have to be', () => {
    const number = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(number), number, (values, item) => {
        const list = [...values].sort(byValue);
        expect(positionIn(list, item, byValue)).toBe(list.filter((value) => value < item).length);
      })
    );
  });

  it('looks at few items of a long list', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => index);
    let looks = 0;
    const counting = (left: number, right: number): number => {
      looks += 1;
      return left - right;
    };
    expect(positionIn(list, 70_000, counting)).toBe(70_000);
    expect(looks).toBeLessThan(20);
  });
});

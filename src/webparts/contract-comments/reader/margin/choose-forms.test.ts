import fc from 'fast-check';
import { chooseForms, type CardGroupSize } from './choose-forms';

const limits = { gap: 8, line: 36, farthest: 120 };
const group = (wanted: number, cards = 1, height = cards * 110): CardGroupSize => ({ wanted, cards, height });

describe('chooseForms', () => {
  it('draws cards where there is room for them', () => {
    expect(chooseForms([group(0), group(200), group(400, 2)], limits)).toEqual(['cards', 'cards', 'cards']);
  });

  it('lets two neighbors stay cards before a gap, and draws lines where clause follows clause', () => {
    expect(chooseForms([group(0), group(48)], limits)).toEqual(['cards', 'cards']);
    expect(
      chooseForms(
        [0, 48, 96, 144, 192].map((wanted) => group(wanted)),
        limits
      )
    ).toEqual(['cards', 'lines', 'lines', 'lines', 'cards']);
  });

  it('counts the cards of a clause that has too many for its place', () => {
    expect(chooseForms([group(0, 9), group(60), group(120)], limits)[0]).toBe('count');
  });

  it('pushes no cards farther than allowed, but where a line for each clause is too much already', () => {
    const anyGroups = fc
      .array(fc.record({ step: fc.integer({ min: 44, max: 300 }), cards: fc.integer({ min: 1, max: 6 }) }), {
        minLength: 1,
        maxLength: 40
      })
      .map((given) => {
        let wanted = 0;
        return given.map(({ step, cards }) => group((wanted += step), cards));
      });
    fc.assert(
      fc.property(anyGroups, (groups) => {
        let free = 0;
        chooseForms(groups, limits).forEach((form, index) => {
          const { wanted, cards, height } = groups[index]!;
          expect(free - wanted).toBeLessThanOrEqual(limits.farthest);
          free = Math.max(wanted, free) + { cards: height, lines: cards * 36, count: 36 }[form] + limits.gap;
        });
      })
    );
  });
});

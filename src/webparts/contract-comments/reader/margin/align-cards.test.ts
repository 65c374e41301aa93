import fc from 'fast-check';
import { alignCards, type CardPlace } from './align-cards';

const GAP = 8;
const anyCards = fc
  .array(fc.record({ wanted: fc.nat(2000), height: fc.integer({ min: 20, max: 300 }) }), {
    minLength: 1,
    maxLength: 20
  })
  .map((cards): CardPlace[] =>
    cards.sort((left, right) => left.wanted - right.wanted).map((card, index) => ({ ...card, key: `k${index}` }))
  );

const topsOf = (cards: readonly CardPlace[], focused?: string): number[] => {
  const tops = alignCards(cards, focused, GAP);
  return cards.map(({ key }) => tops.get(key)!);
};

describe('alignCards', () => {
  it('keeps the order and never lets cards overlap, whichever has the focus', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(25), (cards, focused) => {
        const tops = topsOf(cards, `k${focused}`);
        cards.forEach((card, index) => {
          const next = tops[index + 1];
          if (next !== undefined) expect(next).toBeGreaterThanOrEqual(tops[index]! + card.height + GAP);
        });
        expect(tops[0]).toBeGreaterThanOrEqual(0);
      })
    );
  });

  it('puts the focused card exactly beside its text wherever those before it have room', () => {
    fc.assert(
      fc.property(anyCards, fc.nat(25), (cards, choice) => {
        const focused = choice % cards.length;
        const needed = cards.slice(0, focused).reduce((sum, { height }) => sum + height + GAP, 0);
        const card = cards[focused]!;
        if (needed <= card.wanted) expect(topsOf(cards, card.key)[focused]).toBe(card.wanted);
      })
    );
  });

  it('leaves cards at their text when nothing is in the way', () => {
    expect(
      topsOf([
        { key: 'a', wanted: 10, height: 50 },
        { key: 'b', wanted: 200, height: 50 }
      ])
    ).toEqual([10, 200]);
  });

  it('moves earlier cards up for the focused one', () => {
    expect(
      topsOf(
        [
          { key: 'a', wanted: 100, height: 50 },
          { key: 'b', wanted: 110, height: 50 }
        ],
        'b'
      )
    ).toEqual([52, 110]);
  });
});

import fc from 'fast-check';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { ActKeys, ownKey, readKey } from './act-keys';
import type { Entry } from './entry';

const { author } = people;
const first = buildEntry({ id: 5, key: 'k', author });
const sentAgain = { ...first, id: 9, createdAt: new Date(first.createdAt.getTime() + 60_000) };
const otherWords = { ...first, id: 7, body: 'One weekend in three.' };

/** The acts there are after items came one after another. */
function actsAfter(...items: readonly Entry[]): readonly Pick<Entry, 'key' | 'id'>[] {
  const keys = new ActKeys();
  const acts = new Set<Entry>();
  for (const item of items) {
    const { gone, fresh } = keys.add([item]);
    gone.forEach((act) => acts.delete(act));
    fresh.forEach((act) => acts.add(act));
  }
  return [...acts].map(({ key, id }) => ({ key, id })).sort((one, other) => (one.id ?? 0) - (other.id ?? 0));
}

describe('ActKeys', () => {
  it('takes one author’s items of one key and content for one act, the first the site took', () => {
    expect(actsAfter(sentAgain, first)).toEqual([{ key: 'k', id: 5 }]);
  });

  it('takes other content under a known key for an act of its own', () => {
    expect(actsAfter(first, otherWords)).toEqual([
      { key: 'k', id: 5 },
      { key: '#entries-7', id: 7 }
    ]);
  });

  it('leaves a key to the first act that had it, whichever arrives first', () => {
    expect(actsAfter(otherWords, first)).toEqual(actsAfter(first, otherWords));
  });

  it('takes what is on its way and what arrived for one act', () => {
    const pending = { ...first, id: undefined };
    expect(actsAfter(pending, first)).toEqual([{ key: 'k', id: 5 }]);
    expect(actsAfter(first, pending)).toEqual([{ key: 'k', id: 5 }]);
  });

  it('gives the key to the next act when the first is removed', () => {
    const keys = new ActKeys();
    const { fresh } = keys.add([first, otherWords]);
    expect(keys.remove([first])).toEqual({ gone: fresh, fresh: [otherWords] });
  });

  it('reports nothing that came and went in one step', () => {
    const keys = new ActKeys();
    expect(keys.add([otherWords, first])).toEqual({ gone: [], fresh: [first, { ...otherWords, key: '#entries-7' }] });
  });

  it('says the same in whatever order items come, and gives every act a key of its own', () => {
    const item = fc.record({
      id: fc.integer({ min: 1, max: 30 }),
      key: fc.constantFrom('k', 'l'),
      body: fc.constantFrom('Yes', 'No')
    });
    const items = fc.uniqueArray(item, { selector: ({ id }) => id }).map((all) => all.map((one) => buildEntry(one)));
    fc.assert(
      fc.property(
        items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const acts = actsAfter(...shuffled);
          expect(acts).toEqual(actsAfter(...all));
          expect(new Set(acts.map(({ key }) => key)).size).toBe(acts.length);
        }
      )
    );
  });
});

describe('readKey', () => {
  const item = { log: 'decisions', id: 4, author } as const;

  it('keeps the key of the item’s author', () => {
    expect(readKey(ownKey(author.id, 'c0ffee'), item)).toBe('11.c0ffee');
  });

  it.each(['', '#5', 'c0ffee', '12.c0ffee', '112.c0ffee', '1'])(
    'gives an item with the key %p, which is not its author’s, one that no other has',
    (key) => {
      expect(readKey(key, item)).toBe('#decisions-4');
    }
  );
});

import fc from 'fast-check';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { addEntries, completeContract, emptyLog, entriesOf, isComplete, logOfNewest, WINDOW, windowsBetween } from './entry-log';

const entry = (id: number, contractId = 3) => buildEntry({ id, key: `k${id}`, contractId });

describe('windowsBetween', () => {
  it('covers every number once and looks at no more than SharePoint allows', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (from, to) => {
        const windows = windowsBetween(from, to);
        expect(windows.reduce((sum, window) => sum + window.to - window.from, 0)).toBe(Math.max(0, to - from));
        windows.forEach((window, index) => {
          expect(window.to - window.from).toBeLessThanOrEqual(WINDOW);
          expect(window.from).toBe(index === 0 ? from : windows[index - 1]?.to);
        });
      })
    );
  });
});

describe('addEntries', () => {
  it('keeps the order of the site and each entry once, however they arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 })), fc.array(fc.integer({ min: 1, max: 60 })), (first, second) => {
        const log = addEntries(addEntries(emptyLog, first.map((id) => entry(id))), second.map((id) => entry(id)));
        const ids = log.entries.map(({ id }) => id ?? 0);
        expect(ids).toEqual([...new Set([...first, ...second])].sort((left, right) => left - right));
        expect(log.lastId).toBe(Math.max(0, ...first, ...second));
      })
    );
  });

  it('remembers how far was looked when nothing new was there', () => {
    expect(addEntries(emptyLog, [], 90).lastId).toBe(90);
  });
});

describe('logOfNewest', () => {
  it('knows everything when nothing was left below', () => {
    expect(isComplete(logOfNewest([entry(8), entry(7)], { highestId: 8, lowestId: 6, isAll: true }), 3)).toBe(true);
  });

  it('knows a contract completely only after its older entries were read', () => {
    const newest = logOfNewest([entry(9), entry(8, 4)], { highestId: 9, lowestId: 8, isAll: false });
    expect(newest.floor).toBe(7);
    expect([isComplete(newest, 3), isComplete(completeContract(newest, 3, [entry(2)]), 3), isComplete(completeContract(newest, 3, []), 4)]).toEqual([
      false, true, false
    ]);
    expect(entriesOf(completeContract(newest, 3, [entry(2)]), 3).map(({ id }) => id)).toEqual([2, 9]);
  });
});

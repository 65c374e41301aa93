import fc from 'fast-check';
import { buildEntry } from '../../../testing/contracts/build-entry';
import {
  addEntries,
  completeContract,
  emptyLog,
  differenceBetween,
  forgetContracts,
  isComplete,
  logOfNewest,
  replaceEntries
} from './entry-log';

const entry = (id: number, contractId = 3) => buildEntry({ id, key: `k${id}`, contractId });

describe('forgetContracts', () => {
  it('leaves nothing of a contract, and how far the log was looked at', () => {
    const log = completeContract(addEntries(emptyLog, [entry(1, 3), entry(2, 4), entry(3, 3)]), 3, []);
    const left = forgetContracts(log, (id) => id === 3);
    expect(left.entries.map(({ id }) => id)).toEqual([2]);
    expect(left).toMatchObject({ lastId: 3, complete: [] });
  });

  it('leaves a log as it is that knows nothing of the contract', () => {
    const log = addEntries(emptyLog, [entry(1, 4)]);
    expect(forgetContracts(log, (id) => id === 3)).toBe(log);
  });
});

describe('addEntries', () => {
  it('keeps the order of the site and each entry once, however they arrive', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 })),
        fc.array(fc.integer({ min: 1, max: 60 })),
        (first, second) => {
          const log = addEntries(
            addEntries(
              emptyLog,
              first.map((id) => entry(id))
            ),
            second.map((id) => entry(id))
          );
          const ids = log.entries.map(({ id }) => id ?? 0);
          expect(ids).toEqual([...new Set([...first, ...second])].sort((left, right) => left - right));
          expect(log.lastId).toBe(Math.max(0, ...first, ...second));
        }
      )
    );
  });

  it('keeps the entry known already, and none the site has no number for', () => {
    const known = entry(4);
    const log = addEntries(addEntries(emptyLog, [known]), [
      { ...known, body: 'Changed' },
      { ...entry(9), id: undefined }
    ]);
    expect(log).toEqual({ ...emptyLog, entries: [known], lastId: 4 });
    expect(log.entries[0]).toBe(known);
  });

  it('puts entries of numbers that were passed over in between', () => {
    const log = addEntries(addEntries(emptyLog, [entry(2)], 8), [entry(5)]);
    expect(addEntries(log, [entry(9), entry(1)]).entries.map(({ id }) => id)).toEqual([1, 2, 5, 9]);
    expect(addEntries(log, [entry(9)])).toMatchObject({ lastId: 9, floor: 0 });
  });

  it('leaves the list of entries alone when nothing is new', () => {
    const log = addEntries(emptyLog, [entry(4)]);
    expect(addEntries(log, []).entries).toBe(log.entries);
  });

  it('remembers how far was looked when nothing new was there', () => {
    expect(addEntries(emptyLog, [], 90).lastId).toBe(90);
  });
});

describe('completeContract', () => {
  it('remembers each contract that is known whole, once', () => {
    const newest = logOfNewest([entry(9)], { highestId: 9, floor: 7, changesSeen: '' });
    const log = [3, 4, 3].reduce((known, contractId) => completeContract(known, contractId, []), newest);
    expect(log.complete).toEqual([4, 3]);
    expect(emptyLog).toEqual({ entries: [], lastId: 0, floor: 0, complete: [], changesSeen: '' });
  });
});

describe('differenceBetween', () => {
  const [first, second, third] = [entry(1), entry(5), entry(9)];

  it('names what came, wherever in between', () => {
    expect(differenceBetween([first, second], [first, second, third])).toEqual({ added: [third], removed: [] });
    expect(differenceBetween([first, third], [first, second, third])).toEqual({ added: [second], removed: [] });
    expect(differenceBetween([], [])).toEqual({ added: [], removed: [] });
  });

  it('names what went, and what is another now', () => {
    const changed = { ...second, body: 'Changed' };
    expect(differenceBetween([first, second, third], [first, third])).toEqual({ added: [], removed: [second] });
    expect(differenceBetween([first, second, third], [first, changed, third])).toEqual({
      added: [changed],
      removed: [second]
    });
  });
});

describe('replaceEntries', () => {
  it('takes out what was removed, and puts what was changed in its place', () => {
    const log = addEntries(emptyLog, [entry(1), entry(5), entry(9)]);
    const changed = { ...entry(5), body: 'Changed' };
    expect(replaceEntries(log, new Set([1, 5, 70]), [changed]).entries).toEqual([changed, log.entries[2]]);
    expect(replaceEntries(log, new Set([70]), [])).toBe(log);
  });
});

describe('logOfNewest', () => {
  it('knows everything when nothing was left below', () => {
    expect(isComplete(logOfNewest([entry(8), entry(7)], { highestId: 8, floor: 0, changesSeen: '' }), 3)).toBe(true);
  });

  it('knows a contract completely only after its older entries were read', () => {
    const newest = logOfNewest([entry(9), entry(8, 4)], { highestId: 9, floor: 7, changesSeen: '' });
    expect(newest.floor).toBe(7);
    expect([
      isComplete(newest, 3),
      isComplete(completeContract(newest, 3, [entry(2)]), 3),
      isComplete(completeContract(newest, 3, []), 4)
    ]).toEqual([false, true, false]);
    expect(completeContract(newest, 3, [entry(2)]).entries.map(({ id }) => id)).toEqual([2, 8, 9]);
  });
});

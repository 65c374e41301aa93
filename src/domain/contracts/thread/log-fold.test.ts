import fc from 'fast-check';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { foldDiscussion } from './discussion-fold';
import { addToLogs, emptyLogs, entriesAbout } from './contract-logs';
import { logNames, type LogName } from './entry';
import { replaceEntries } from './entry-log';
import { LogFold } from './log-fold';

const comment = (id: number, contractId: number, log: LogName = 'entries') =>
  buildEntry({ log, id, key: `${log}-${id}`, contractId });

describe('LogFold', () => {
  it('keeps the discussions of contracts apart', () => {
    const fold = new LogFold();
    fold.take(addToLogs(emptyLogs, [comment(1, 3), comment(2, 4), comment(3, 3)]));
    expect([3, 4, 5].map((id) => fold.of(id).discussion.threads.map((thread) => thread.comment.key))).toEqual([
      ['entries-1', 'entries-3'],
      ['entries-2'],
      []
    ]);
  });

  it('leaves contracts alone nothing was said about', () => {
    const fold = new LogFold();
    const log = addToLogs(emptyLogs, [comment(1, 3), comment(2, 4)]);
    fold.take(log);
    const [third, fourth] = [fold.of(3).discussion, fold.of(4).discussion];
    fold.take(addToLogs(log, [comment(3, 4)]));
    expect(fold.of(3).discussion).toBe(third);
    expect(fold.of(4).discussion).not.toBe(fourth);
  });

  it('shows what is on its way, and forgets what is no longer', () => {
    const fold = new LogFold();
    const pending = { ...comment(0, 3), key: 'p', id: undefined };
    fold.take(emptyLogs, [pending]);
    expect(fold.of(3).discussion.threads.map((thread) => thread.comment.isPending)).toEqual([true]);
    fold.take(emptyLogs, [pending]);
    expect(fold.of(3).discussion.threads).toHaveLength(1);
    fold.take(emptyLogs);
    expect(fold.of(3).discussion.threads).toEqual([]);
  });

  it('forgets what was removed from a log, and shows what was changed in it as it is now', () => {
    const fold = new LogFold();
    const reply = buildEntry({ id: 9, kind: 'reply', parentKey: 'entries-1', contractId: 3 });
    const logs = addToLogs(emptyLogs, [comment(1, 3), comment(2, 3), reply]);
    fold.take(logs);
    const changed = { ...comment(2, 3), body: 'I fully agree' };
    fold.take({ ...logs, entries: replaceEntries(logs.entries, new Set([1, 2]), [changed]) });
    expect(fold.of(3).discussion).toMatchObject({
      threads: [{ comment: { key: 'entries-2', text: 'I fully agree' } }],
      orphans: [reply]
    });
  });

  it('says of a growing log what folding it at once says', () => {
    const entry = fc.record({
      id: fc.integer({ min: 1, max: 40 }),
      contractId: fc.constantFrom(3, 4),
      place: fc.constantFrom(...logNames)
    });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 8 }), { maxLength: 6 }), (pieces) => {
        const fold = new LogFold();
        let log = emptyLogs;
        for (const piece of pieces) {
          log = addToLogs(
            log,
            piece.map(({ id, contractId, place }) => comment(id, contractId, place))
          );
          fold.take(log);
          for (const contractId of [3, 4])
            expect(fold.of(contractId).discussion).toEqual(foldDiscussion(entriesAbout(log, contractId)));
        }
      })
    );
  });
});

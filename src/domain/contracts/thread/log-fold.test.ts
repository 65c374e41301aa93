import fc from 'fast-check';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { foldDiscussion } from './discussion-fold';
import { addEntries, emptyLog, entriesOf } from './entry-log';
import { LogFold } from './log-fold';

const comment = (id: number, contractId: number) => buildEntry({ id, key: `k${id}`, contractId });

describe('LogFold', () => {
  it('keeps the discussions of contracts apart', () => {
    const fold = new LogFold();
    fold.take({ entries: [comment(1, 3), comment(2, 4), comment(3, 3)] });
    expect([3, 4, 5].map((id) => fold.of(id).discussion.threads.map((thread) => thread.comment.key))).toEqual([
      ['k1', 'k3'],
      ['k2'],
      []
    ]);
  });

  it('leaves contracts alone nothing was said about', () => {
    const fold = new LogFold();
    const log = { entries: [comment(1, 3), comment(2, 4)] };
    fold.take(log);
    const [third, fourth] = [fold.of(3).discussion, fold.of(4).discussion];
    fold.take({ entries: [...log.entries, comment(3, 4)] });
    expect(fold.of(3).discussion).toBe(third);
    expect(fold.of(4).discussion).not.toBe(fourth);
  });

  it('shows what is on its way, and forgets what is no longer', () => {
    const fold = new LogFold();
    const pending = { ...comment(0, 3), key: 'p', id: undefined };
    fold.take(emptyLog, [pending]);
    expect(fold.of(3).discussion.threads.map((thread) => thread.comment.isPending)).toEqual([true]);
    fold.take(emptyLog, [pending]);
    expect(fold.of(3).discussion.threads).toHaveLength(1);
    fold.take(emptyLog);
    expect(fold.of(3).discussion.threads).toEqual([]);
  });

  it('asks its rule who speaks for the office', () => {
    const answer = buildEntry({ id: 2, kind: 'answer', parentKey: 'k1' });
    const replies = [true, false].map((speaksForOffice) => {
      const fold = new LogFold(() => speaksForOffice);
      fold.take({ entries: [comment(1, 3), answer] });
      return fold.of(3).discussion.threads[0]?.replies.map(({ kind }) => kind);
    });
    expect(replies).toEqual([['answer'], ['reply']]);
  });

  it('says of a growing log what folding it at once says', () => {
    const entry = fc.record({ id: fc.integer({ min: 1, max: 40 }), contractId: fc.constantFrom(3, 4) });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 8 }), { maxLength: 6 }), (pieces) => {
        const fold = new LogFold();
        let log = emptyLog;
        for (const piece of pieces) {
          log = addEntries(
            log,
            piece.map(({ id, contractId }) => comment(id, contractId))
          );
          fold.take(log);
          for (const contractId of [3, 4])
            expect(fold.of(contractId).discussion).toEqual(foldDiscussion(entriesOf(log, contractId)));
        }
      })
    );
  });
});

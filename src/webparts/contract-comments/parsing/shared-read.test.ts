import type { ReadingWatch } from '../reading-watch';
import { SharedRead } from './shared-read';

function startRead() {
  let given: ReadingWatch = {};
  const read = new SharedRead((watch) => {
    given = watch;
    return new Promise<string>(() => undefined);
  });
  return { read, given };
}

describe('a reading that is shared', () => {
  it('tells all who wait how far it is', () => {
    const { read, given } = startRead();
    const [first, second] = [jest.fn(), jest.fn()];
    void read.join({ onProgress: first });
    void read.join({ onProgress: second });
    given.onProgress?.({ page: 2, pages: 9 });
    for (const told of [first, second]) expect(told).toHaveBeenCalledWith({ page: 2, pages: 9 });
  });

  it('stops when the last one has stopped waiting', () => {
    const { read, given } = startRead();
    const [first, second] = [new AbortController(), new AbortController()];
    void read.join({ signal: first.signal });
    void read.join({ signal: second.signal });
    first.abort();
    expect([given.signal?.aborted, read.isStopped]).toEqual([false, false]);
    second.abort();
    expect([given.signal?.aborted, read.isStopped]).toEqual([true, true]);
  });

  it('goes on for someone who never stops waiting', () => {
    const { read } = startRead();
    const leaving = new AbortController();
    void read.join({});
    void read.join({ signal: leaving.signal });
    leaving.abort();
    expect(read.isStopped).toBe(false);
  });
});

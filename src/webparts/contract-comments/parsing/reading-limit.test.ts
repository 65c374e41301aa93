import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';
import { READING_LIMIT_MS, readWithinLimit } from './reading-limit';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('readWithinLimit', () => {
  it('gives what was read in time, and what went wrong in time', async () => {
    await expect(readWithinLimit({}, async () => 'text')).resolves.toBe('text');
    await expect(readWithinLimit({}, () => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends the wait for a file that never comes, and tells its reader to stop', async () => {
    let told: AbortSignal | undefined;
    const reading = readWithinLimit({}, (signal) => {
      told = signal;
      return new Promise<never>(() => undefined);
    });
    jest.advanceTimersByTime(READING_LIMIT_MS - 1);
    expect(told?.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    await expect(reading).rejects.toMatchObject({ name: 'UnreadableDocument', reason: 'tooSlow' });
    expect(told?.aborted).toBe(true);
  });

  it('ends when no one waits any more', async () => {
    const leaving = new AbortController();
    let told: AbortSignal | undefined;
    const reading = readWithinLimit({ signal: leaving.signal }, (signal) => {
      told = signal;
      return new Promise<never>(() => undefined);
    });
    leaving.abort();
    await expect(reading).rejects.toBeInstanceOf(UnreadableDocument);
    expect(told?.aborted).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });
});

import * as fc from 'fast-check';
import { createSiteClock } from './site-clock';

const DAY_MS = 86_400_000;
const siteTime = Date.parse('2026-03-10T12:00:00.400Z');
const header = (moment: number): string => new Date(moment).toUTCString();

/** A computer whose clock differs from the site's by so much. */
function computerAhead(ahead: number): { clock: ReturnType<typeof createSiteClock>; read: () => number } {
  const read = (): number => siteTime + ahead;
  return { read, clock: createSiteClock(read) };
}

describe('a site clock', () => {
  it('says what the computer says until the site has answered', () => {
    const { clock, read } = computerAhead(DAY_MS);
    expect(clock.now().getTime()).toBe(read());
  });

  it.each([
    ['five days ahead', 5 * DAY_MS],
    ['five days behind', -5 * DAY_MS],
    ['a minute ahead', 60_000]
  ])('corrects a computer that is %s, and says so', (_, ahead) => {
    const { clock, read } = computerAhead(ahead);
    const listener = jest.fn();
    clock.subscribe(listener);
    clock.learn({ date: header(siteTime), sentAt: read() - 100, receivedAt: read() });
    expect(Math.abs(clock.now().getTime() - siteTime)).toBeLessThanOrEqual(600);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a computer that is right', 0, 100],
    ['less than the second a header leaves open', 300, 100],
    ['less than an answer took', 20_000, 30_000],
    ['an answer without a date', 5 * DAY_MS, 100, null],
    ['an answer whose date cannot be read', 5 * DAY_MS, 100, 'soon'],
    ['a computer whose clock was set back while it waited', 5 * DAY_MS, -DAY_MS]
  ])('leaves alone %s', (_, ahead, took, date: string | null = header(siteTime)) => {
    const { clock, read } = computerAhead(ahead);
    const listener = jest.fn();
    clock.subscribe(listener);
    clock.learn({ date, sentAt: read() - took, receivedAt: read() });
    expect(clock.now().getTime()).toBe(read());
    expect(listener).not.toHaveBeenCalled();
  });

  it('stops telling who stopped listening', () => {
    const { clock, read } = computerAhead(DAY_MS);
    const listener = jest.fn();
    clock.subscribe(listener)();
    clock.learn({ date: header(siteTime), sentAt: read(), receivedAt: read() });
    expect(listener).not.toHaveBeenCalled();
  });

  it('is never further off than an answer took, plus the second a header leaves open', () => {
    const offsets = fc.integer({ min: -10 * DAY_MS, max: 10 * DAY_MS });
    const durations = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(offsets, fc.array(fc.tuple(durations, durations), { minLength: 1 }), (ahead, answers) => {
        let computer = siteTime + ahead;
        const clock = createSiteClock(() => computer);
        for (const [there, back] of answers) {
          const sentAt = computer;
          const date = header(computer + there - ahead);
          computer += there + back;
          clock.learn({ date, sentAt, receivedAt: computer });
          expect(Math.abs(clock.now().getTime() - (computer - ahead))).toBeLessThanOrEqual(there + back + 1000);
        }
      })
    );
  });
});

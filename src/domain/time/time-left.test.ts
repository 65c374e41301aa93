import { estimateTimeLeft } from './time-left';

const startedAt = new Date('2026-03-02T09:00:00Z');
const after = (seconds: number): Date => new Date(startedAt.getTime() + seconds * 1000);

describe('estimateTimeLeft', () => {
  it('goes on at the pace so far', () => {
    expect(estimateTimeLeft({ done: 4, total: 20, startedAt }, after(8))).toBe(32_000);
  });

  it('is nothing at the end, and past it', () => {
    expect(estimateTimeLeft({ done: 20, total: 20, startedAt }, after(8))).toBe(0);
    expect(estimateTimeLeft({ done: 21, total: 20, startedAt }, after(8))).toBe(0);
  });

  it('is not known before the second step, nor where the clock went back', () => {
    expect(estimateTimeLeft({ done: 1, total: 20, startedAt }, after(8))).toBeUndefined();
    expect(estimateTimeLeft({ done: 4, total: 20, startedAt }, after(-8))).toBeUndefined();
  });
});

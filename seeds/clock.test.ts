import { createClock } from './clock';

const clock = createClock(new Date('2026-11-21T18:30:00Z'));

test('a day of the seed is counted from the midnight of the base day', () => {
  expect(clock.inDays(0, '13:05')).toBe('2026-11-21T13:05:00.000Z');
  expect(clock.daysAgo(21, '23:59')).toBe('2026-10-31T23:59:00.000Z');
  expect(clock.dayInDays(10)).toBe('2026-12-01T00:00:00.000Z');
});

test('minutes are counted from the very instant', () => {
  expect(clock.minutesAgo(45)).toBe('2026-11-21T17:45:00.000Z');
});

test('contracts are for the year after the base day', () => {
  expect(clock.contractYear).toBe(2027);
  expect(createClock(new Date('2026-12-31T23:59:00Z')).contractYear).toBe(2027);
});

test('a moment of the base day itself is refused as a past one, since it might lie ahead', () => {
  expect(() => clock.daysAgo(0)).toThrow('might not be past');
});

test.each(['24:00', '7:30', '12:60', 'noon'])('%s is refused as a time of day', (time) => {
  expect(() => clock.inDays(1, time)).toThrow('is not a time of day');
});

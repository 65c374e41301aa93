import { toFormDate } from './form-date';

const american = { DateFormat: 0, DateSeparator: '/', TimeSeparator: ':', Time24: false, AM: 'AM', PM: 'PM' };
const at = (iso: string): Date => new Date(iso);

describe('toFormDate', () => {
  it.each([
    ['2026-03-14T05:09:00Z', american, '3/14/2026 5:09 AM'],
    ['2026-03-14T00:00:00Z', american, '3/14/2026 12:00 AM'],
    ['2026-03-14T12:30:00Z', american, '3/14/2026 12:30 PM'],
    ['2026-03-14T23:59:30Z', { ...american, DateFormat: 1, DateSeparator: '.', Time24: true }, '14.3.2026 23:59'],
    ['2026-03-14T05:09:00Z', { ...american, DateFormat: 2, DateSeparator: '-', Time24: true }, '2026-3-14 05:09']
  ])('writes %s the way the web takes it', (iso, settings, text) => {
    expect(toFormDate(at(iso), settings)).toBe(text);
  });
});

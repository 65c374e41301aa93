import fc from 'fast-check';
import { fromLocalInput, toLocalInput } from './local-input';

describe('toLocalInput', () => {
  it('writes what reads back as the same minute', () => {
    const minutes = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(minutes, (moment) => {
        const whole = new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
        expect(toLocalInput(fromLocalInput(toLocalInput(whole)))).toBe(toLocalInput(whole));
      })
    );
  });

  it('leaves an empty field empty', () => {
    expect(toLocalInput(undefined)).toBe('');
    expect(fromLocalInput('')).toBeUndefined();
    expect(fromLocalInput('2026-13')).toBeUndefined();
  });
});

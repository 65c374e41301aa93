import fc from 'fast-check';
import { readNumbers, writeNumbers } from './number-text';

describe('numbers as text', () => {
  it('are as short as they are small', () => {
    expect(writeNumbers([0, 15])).toBe(']l');
    expect(writeNumbers([16])).toBe('m^');
    expect(writeNumbers([])).toBe('');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => expect(readNumbers(writeNumbers(numbers))).toEqual(numbers))
    );
  });

  it('need no escaping in JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        const text = writeNumbers(numbers);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
      })
    );
  });
});

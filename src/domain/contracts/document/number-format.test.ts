import { formatNumber } from './number-format';

describe('formatNumber', () => {
  it.each([
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [14, 'decimalZero', '14'],
    [4, 'upperRoman', 'IV'],
    [1994, 'lowerRoman', 'mcmxciv'],
    [1, 'lowerLetter', 'a'],
    [26, 'upperLetter', 'Z'],
    [28, 'lowerLetter', 'bb'],
    [10, 'decimalZero', '10'],
    [1, 'ordinal', '1st'],
    [2, 'ordinal', '2nd'],
    [23, 'ordinal', '23rd'],
    [4, 'ordinal', '4th'],
    [11, 'ordinal', '11th'],
    [0, 'upperRoman', '0'],
    [27, 'lowerLetter', 'aa'],
    [53, 'upperLetter', 'AAA'],
    [29, 'lowerRoman', 'xxix'],
    [2_000_000_000, 'upperLetter', '2000000000'],
    [2_000_000_000, 'lowerRoman', '2000000000'],
    [2_000_000_000, 'cardinalText', '2000000000'],
    [7, 'custom:001, 002, 003, ...', '007'],
    [1, 'cardinalText', 'One'],
    [21, 'cardinalText', 'Twenty-one'],
    [1115, 'cardinalText', 'One thousand one hundred fifteen'],
    [2, 'ordinalText', 'Second'],
    [20, 'ordinalText', 'Twentieth'],
    [32, 'ordinalText', 'Thirty-second'],
    [3, 'numberInDash', '- 3 -'],
    [3, 'decimalEnclosedCircle', '③'],
    [3, 'russianLower', 'в'],
    [2, 'hebrew2', 'ב'],
    [3, 'bullet', ''],
    [3, 'none', ''],
    [3, 'chineseCounting', '3']
  ])('prints %d as %s "%s"', (value, format, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });
});

describe('formatNumber in Spanish', () => {
  it.each([
    [1, 'cardinalText', 'Uno'],
    [34, 'cardinalText', 'Treinta y cuatro'],
    [100, 'cardinalText', 'Cien'],
    [1101, 'cardinalText', 'Mil ciento uno'],
    [1, 'ordinalText', 'Primero'],
    [12, 'ordinalText', 'Décimo segundo']
  ])('prints %d as %s "%s"', (value, format, printed) => {
    expect(formatNumber(value, format, 'es-MX')).toBe(printed);
  });
});

import * as fc from 'fast-check';
import { markRanges } from '../text/mark-ranges';
import { findMarks } from './find-marks';

describe('findMarks', () => {
  const marks = { beginnings: ['card', 'ca'], words: new Set(['pharmacy']) };
  const shown = (text: string) =>
    markRanges(text, findMarks(text, marks))
      .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
      .join('');
  it.each([
    ['Cardiology', '[Card]iology'],
    ['North Campus', 'North [Ca]mpus'],
    ['The Pharmacy (main)', 'The [Pharmacy] (main)'],
    ['Cárdenas', '[Cárd]enas'],
    ['Emergency', 'Emergency'],
    ['', '']
  ])('marks "%s" as "%s"', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('marks the whole word where accents are written apart', () => {
    expect(shown('Ca\u0301rdenas')).toBe('[Ca\u0301rdenas]');
  });

  it('marks nothing without a search', () => {
    expect(findMarks('Cardiology', undefined)).toEqual([]);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          markRanges(text, findMarks(text, marks))
            .map((piece) => piece.text)
            .join('')
        ).toBe(text);
      })
    );
  });
});

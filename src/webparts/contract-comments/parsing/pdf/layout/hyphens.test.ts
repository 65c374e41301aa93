import { placeLines, placePage } from '../../../../../testing/contracts/place-words';
import { joinAtBreak, learnHyphens } from './hyphens';
import { gatherLines } from './lines';

const silent = learnHyphens([]);
const join = (before: string, after: string, keepsHyphen = silent): string => {
  const { cut, gap } = joinAtBreak(before, after, keepsHyphen);
  return before.slice(0, before.length - cut) + gap + after;
};

describe('words broken at the end of a line', () => {
  it.each([
    ['continuing educa-', 'tion', 'continuing education'],
    ['the agree-', 'ment', 'the agreement'],
    ['in-', 'surance', 'insurance'],
    ['the EMPLOY-', 'MENT', 'the EMPLOYMENT'],
    ['the hos\u00ad', 'pital', 'the hospital'],
    ['physi\u2010', 'cian', 'physician']
  ])('are whole again: "%s" "%s"', (before, after, joined) => {
    expect(join(before, after)).toBe(joined);
  });

  it.each([
    ['on-', 'call', 'on-call'],
    ['Self-', 'employed', 'Self-employed'],
    ['a non-', 'renewal', 'a non-renewal'],
    ['24-', 'hour', '24-hour'],
    ['full-', 'time', 'full-time'],
    ['Winston-', 'Salem', 'Winston-Salem'],
    ['and/', 'or', 'and/or']
  ])('keep a mark of their own: "%s" "%s"', (before, after, joined) => {
    expect(join(before, after)).toBe(joined);
  });

  it('follow the words of the document', () => {
    const lines = gatherLines(placePage(1, ...placeLines(['A fee-splitting rule and understanding of it'], 100)));
    const learned = learnHyphens(lines);
    expect(join('no fee-', 'splitting', learned)).toBe('no fee-splitting');
    expect(join('an under-', 'standing', learned)).toBe('an understanding');
  });

  it('are parted by a space where no word is broken', () => {
    expect(join('the first day', 'of the term')).toBe('the first day of the term');
    expect(join('the term -', 'one year')).toBe('the term - one year');
  });
});

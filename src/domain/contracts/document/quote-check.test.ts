import { checkQuote } from './quote-check';

const text = 'Call coverage.\nNo more than one weekend in four.';
const anchor = { quote: 'one weekend in four', prefix: '', suffix: '', start: 28, end: 47, clause: [], version: '2' };

describe('checkQuote', () => {
  it('finds the words where they are said to be, and elsewhere in a file that is read differently today', () => {
    expect(checkQuote(anchor, text)).toBe('said');
    expect(checkQuote({ ...anchor, start: 3, end: 9 }, text.replace('one weekend', 'one\nweekend'))).toBe('said');
  });

  it('tells words that the version never had', () => {
    expect(checkQuote({ ...anchor, quote: 'every weekend' }, text)).toBe('notSaid');
  });

  it('says nothing of a version whose text is not at hand', () => {
    expect(checkQuote(anchor, undefined)).toBe('unknown');
  });
});

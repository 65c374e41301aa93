import { alignTexts } from './align-texts';

describe('alignTexts', () => {
  it('names the lines that have no counterpart, on both sides', () => {
    const { lostLines, addedLines } = alignTexts(
      'first line of text\nstruck words stood here\nlast line of text',
      'quite new\nfirst line of text\nlast line of text\nnew too'
    );
    expect(lostLines).toEqual([1]);
    expect(addedLines).toEqual([0, 3]);
  });

  it('counts a line as having one when half of its words have', () => {
    expect(alignTexts('one two three four', 'one two five six')).toMatchObject({ lostLines: [], addedLines: [] });
    expect(alignTexts('one two three four five', 'one two six seven eight')).toMatchObject({
      lostLines: [0],
      addedLines: [0]
    });
  });

  it('names none where nothing changed', () => {
    expect(alignTexts('one two\nthree', 'one two\nthree')).toMatchObject({ lostLines: [], addedLines: [] });
  });
});

import { findResemblances, prepareText, readPassage } from './quote-finder';

const filler = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `other${from + index}`).join(' ');

/** Each place as the words of the text that were found, best first. */
function find(passage: string, text: string): readonly string[] {
  const searched = prepareText(text);
  const { starts, ends } = searched.words;
  return findResemblances(readPassage(passage, searched), searched).map(({ found }) =>
    [...found.values()].map((word) => text.slice(starts[word], ends[word])).join(' ')
  );
}

const passage = 'one two three four five six seven eight';

describe('places that resemble a passage', () => {
  it('are those with three of its words in a row, at the beginning, at the end or all of the text', () => {
    expect(find(passage, `one two three ${filler(0, 40)}`)).toEqual(['one two three']);
    expect(find(passage, `${filler(0, 40)} six seven eight`)).toEqual(['six seven eight']);
    expect(find('one two three', 'one two three')).toEqual(['one two three']);
    expect(find(passage, `one two ${filler(0, 40)} seven eight`)).toEqual([]);
    expect(find('one two', passage)).toEqual([]);
  });

  it('hold together over a few words put in, and not over many', () => {
    expect(find(passage, `one two three ${filler(0, 10)} four five six seven eight`)).toEqual([passage]);
    expect(find(passage, `one two three four ${filler(0, 60)} five six seven eight`)).toHaveLength(2);
  });

  it('do not spread over a text that the passage is made of pieces of', () => {
    const pieces = Array.from({ length: 30 }, (_, index) => `a${index} b${index} c${index}`);
    const scattered = pieces.map((piece, index) => `${piece} ${filler(index * 100, 14)}`).join(' ');
    for (const place of find(pieces.join(' '), scattered)) expect(place.split(' ').length).toBeLessThan(45);
  });

  it('are in the order of what they share, and of the text where they share as much', () => {
    const text = `five six seven ${filler(0, 60)} one two three four five six ${filler(100, 60)} two three four five`;
    expect(find(passage, text)).toEqual(['one two three four five six', 'two three four five']);
    expect(find(passage, `one two three ${filler(0, 60)} six seven eight`)).toEqual([
      'one two three',
      'six seven eight'
    ]);
  });

  it('are four at most', () => {
    expect(
      find(passage, Array.from({ length: 7 }, (_, index) => `${passage} ${filler(100 * index, 60)}`).join(' '))
    ).toHaveLength(4);
  });

  it('are none of sequences that occur nearly everywhere', () => {
    const times = (count: number): string =>
      Array.from({ length: count }, (_, index) => `one two three ${filler(100 * index, 60)}`).join(' ');
    expect(find(passage, times(40))).toHaveLength(4);
    expect(find(passage, times(41))).toEqual([]);
  });
});

import { readSearch } from './parse-query';

const typed = (text: string): readonly string[] => readSearch(text).map(({ typed: [phrase = []] }) => phrase.join(' '));
const last = (text: string): ReturnType<typeof readSearch>[number] | undefined => readSearch(text).at(-1);

describe('readSearch', () => {
  it.each([
    ['how do I reset the badge', ['reset', 'badge']],
    ['the of', ['the', 'of']],
    ['log in fails', ['log', 'fails']],
    ['', []],
    ['restart, restart', ['restart', 'restart']]
  ])('takes "%s" for %j', (text, concepts) => {
    expect(typed(text)).toEqual(concepts);
  });

  it('takes a compound whole and in parts', () => {
    expect(readSearch('step-up ')[0]?.typed).toEqual([['stepup'], ['step']]);
    expect(readSearch('wi-fi ')[0]?.typed).toEqual([['wifi'], ['wi', 'fi']]);
  });

  it('gives synonyms without words that mean nothing', () => {
    expect(readSearch('login ')[0]?.synonyms).toContainEqual(['sign']);
    expect(readSearch('trombone ')[0]?.synonyms).toEqual([]);
  });

  it.each([
    ['reset bad', 'bad'],
    ['reset bad ', undefined],
    ['reset bad?', undefined],
    ['b', undefined],
    ['ba', 'ba'],
    ['single sign-on', undefined],
    ['badge of the', undefined],
    ['0x80', '0x80']
  ])('takes the end of "%s" for the beginning %s', (text, beginning) => {
    expect(last(text)?.beginning).toBe(beginning);
  });

  it('takes no word but the last for a beginning', () => {
    expect(readSearch('res bad').map(({ beginning }) => beginning)).toEqual([undefined, 'bad']);
  });

  it.each([
    ['badge', { start: 0, end: 5 }],
    ['bad', undefined],
    ['err1045', undefined],
    ['remote access', undefined]
  ])('says of "%s" what may be corrected', (text, place) => {
    expect(last(text)?.correctable).toEqual(place && expect.objectContaining(place));
  });

  it('does not insist on what every plea for help says', () => {
    expect(readSearch('vpn problem ').map(({ isOptional }) => isOptional)).toEqual([false, true]);
    expect(readSearch('work from home ').map(({ isOptional }) => isOptional)).toEqual([false]);
  });
});

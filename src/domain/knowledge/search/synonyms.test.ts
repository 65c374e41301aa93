import { stemsOf } from './stem-word';
import { findSynonym, LONGEST_PHRASE, meaningOf } from './synonyms';

const find = (text: string): ReturnType<typeof findSynonym> =>
  findSynonym(text.split(' ').map((word) => stemsOf(word)));

describe('findSynonym', () => {
  it.each([
    ['wifi', 1, ['wireless']],
    ['wireless', 1, ['wifi']],
    ['contrasenas', 1, ['password']],
    ['passwords expire', 1, ['contrasena']],
    ['log in now', 2, ['login']],
    ['workstation on wheels', 3, ['cart']],
    ['workstation', 1, ['computer']],
    ['work from home', 3, ['vpn']],
    ['remote access', 2, ['vpn']]
  ])('finds at the beginning of "%s" a phrase of %d words that also says %j', (text, length, other) => {
    expect(find(text)?.length).toBe(length);
    expect(find(text)?.others).toContainEqual(other);
  });

  it.each(['xylophone', 'log', 'the password', ''])('finds none at the beginning of "%s"', (text) => {
    expect(find(text)).toBeUndefined();
  });

  it('does not offer what was typed', () => {
    expect(find('wifi')?.others).not.toContainEqual(['wifi']);
  });

  it('knows no phrase longer than it says', () => {
    const phrases = ['email', 'computer', 'password', 'vpn', 'ehr', 'report'].flatMap(
      (word) => find(word)?.others ?? []
    );
    expect(Math.max(...phrases.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_PHRASE);
  });
});

describe('meaningOf', () => {
  it('drops words without meaning unless there are no others', () => {
    expect(meaningOf(['inicio', 'de', 'sesion'])).toEqual(['inicio', 'sesion']);
    expect(meaningOf(['on', 'the'])).toEqual(['on', 'the']);
  });
});

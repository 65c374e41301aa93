import { guessLanguage } from './stop-words';

const guess = (text: string): string | undefined => guessLanguage(text.split(' '));

describe('guessLanguage', () => {
  it.each([
    ['how to reset the badge', 'en'],
    ['la tarjeta no funciona en el lector', 'es'],
    ['badge reader', undefined],
    ['', undefined],
    // "a", "me", "he" and "no" are words of both.
    ['no me a he', undefined],
    ['the la', undefined],
    ['cambiar the password de la historia', 'es'],
    ['where is the impresora de', 'en']
  ])('takes "%s" for %s', (text, language) => {
    expect(guess(text)).toBe(language);
  });
});

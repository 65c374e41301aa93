import { toXmlText } from './xml-text';

describe('toXmlText', () => {
  it.each([
    ['a plain sentence', 'a plain sentence'],
    ['tab\tand\nline\r\nends', 'tab\tand\nline\r\nends'],
    ['bell\u0007, null\u0000 and escape\u001b', 'bell, null and escape'],
    ['half \ud83d of a face', 'half  of a face'],
    ['a whole one \ud83d\ude00', 'a whole one \ud83d\ude00'],
    ['no character \uffff', 'no character ']
  ])('keeps what XML can hold of %j', (words, kept) => expect(toXmlText(words)).toBe(kept));
});

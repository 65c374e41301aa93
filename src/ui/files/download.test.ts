import { toFileName } from './download';

describe('toFileName', () => {
  it.each([
    ['Hospital Medicine 2026/2027: draft?', 'Hospital Medicine 2026 2027 draft.docx'],
    ['..\\up\u0000 "down" <left>|right*', '.. up down left right.docx'],
    ['a'.repeat(300), `${'a'.repeat(120)}.docx`]
  ])('takes from %j what a file system refuses', (words, name) => expect(toFileName(words, 'docx')).toBe(name));
});

import { foldCase, foldName, foldWords } from './fold-text';

test.each([
  ['Badge', 'badge'],
  ['Ólafur', 'olafur'],
  ['Contrasen\u0303a', 'contrasena'],
  ['ﬁle №2', 'file no2'],
  ['', '']
])('"%s" is compared as "%s"', (text, folded) => {
  expect(foldCase(text)).toBe(folded);
});

test.each([
  ['Labor & Delivery', ['labor', 'and', 'delivery']],
  ['Pharmacy (main), 2nd floor', ['pharmacy', 'main', '2nd', 'floor']],
  ['\u0301', []],
  ['-.-', []]
])('the words of "%s" are %j', (text, words) => {
  expect(foldWords(text)).toEqual(words);
});

test('a name is compared without its punctuation', () => {
  expect(foldName(' Labor/Delivery. ')).toBe('labor delivery');
  expect(foldName('--')).toBe('');
});

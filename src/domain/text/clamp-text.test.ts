import { clampText } from './clamp-text';

const limits = { longest: 5, mostLines: 2 };

it('leaves a text within the limits as it is', () => {
  expect(clampText('ab\ncd', limits)).toBe('ab\ncd');
  expect(clampText('', limits)).toBe('');
});

it('cuts what has more characters or lines, and says so', () => {
  expect(clampText('abcdef', limits)).toBe('abcd…');
  expect(clampText('a\nb\nc', limits)).toBe('a\nb…');
});

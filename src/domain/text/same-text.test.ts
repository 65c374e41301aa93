import { isSameText } from './same-text';

describe('isSameText', () => {
  it('looks past ends of lines and space around', () => {
    expect(isSameText('One\r\nin four\r', ' One\nin four')).toBe(true);
  });

  it.each([
    ['One in four', 'One in five'],
    ['One in four', 'One  in four'],
    ['One in four', 'one in four'],
    ['One\nin four', 'One in four'],
    ['One in four', '']
  ])('tells %p and %p apart', (one, other) => {
    expect(isSameText(one, other)).toBe(false);
  });
});

import { isSameAccount } from './accounts';

describe('isSameAccount', () => {
  it.each([
    ['i:0#.f|membership|ana@hospital.example', 'ANA@hospital.example', true],
    ['ana@hospital.example', 'ben@hospital.example', false],
    ['', '', false]
  ])('compares "%s" with "%s"', (one, other, same) => {
    expect(isSameAccount(one, other)).toBe(same);
  });
});

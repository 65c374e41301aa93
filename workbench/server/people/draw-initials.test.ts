import { drawInitials, initialsOf } from './draw-initials';

describe('initials', () => {
  it.each([
    ['Ana Ruiz', 'AR'],
    ['Dr. Ana María Ruiz', 'AR'],
    ['Óscar', 'Ó'],
    ['', '?'],
    ['<script>', 'S']
  ])('of %s are %s', (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });

  it('are drawn the same way every time, in the asked size', () => {
    expect(drawInitials('Ana Ruiz', 48)).toBe(drawInitials('Ana Ruiz', 48));
    expect(drawInitials('Ana Ruiz', 48)).toContain('width="48" height="48"');
  });
});

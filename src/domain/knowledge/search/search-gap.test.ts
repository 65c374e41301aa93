import fc from 'fast-check';
import { gapKey, normalizeGap } from './search-gap';

describe('gapKey', () => {
  it('is the same for the same words however they are spaced, cased or accented', () => {
    expect(gapKey('  Contraseña   caducada ', 7, '2026-03-10')).toBe(gapKey('contrasena caducada', 7, '2026-03-10'));
  });

  it.each([
    ['words', gapKey('other words', 7, '2026-03-10')],
    ['person', gapKey('words', 8, '2026-03-10')],
    ['day', gapKey('words', 7, '2026-03-11')]
  ])('differs by %s', (_, key) => {
    expect(key).not.toBe(gapKey('words', 7, '2026-03-10'));
  });

  it('is the same in every browser and every version, or gaps would count anew', () => {
    expect(gapKey('trombone', 7, '2026-03-10')).toBe('gap:7:2026-03-10:af2c2ff95ee7428f');
    expect(gapKey('', 7, '2026-03-10')).toBe('gap:7:2026-03-10:811c9dc501234567');
  });

  it('tells words apart that differ by one letter, or by the order of letters', () => {
    const keys = ['trombone', 'trombones', 'tromboen', 'xrombone', 'trombonf', ''].map((words) =>
      gapKey(words, 7, '2026-03-10')
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('always fits its column', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (words, person) =>
        expect(gapKey(words, person, '2026-03-10').length).toBeLessThanOrEqual(60)
      )
    );
  });
});

describe('normalizeGap', () => {
  it('cuts what a column does not hold', () => {
    expect(normalizeGap('x'.repeat(300))).toHaveLength(255);
  });
});

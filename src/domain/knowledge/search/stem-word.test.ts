import { beginningsOf, stemWord } from './stem-word';

describe('stemWord', () => {
  it.each([
    ['badge', 'badges'],
    ['reset', 'resetting'],
    ['print', 'printing'],
    ['print', 'printed'],
    ['battery', 'batteries'],
    ['fax', 'faxes'],
    ['impresora', 'impresoras'],
    ['conexion', 'conexiones'],
    ['bloqueado', 'bloqueadas'],
    ['contrasena', 'contrasenas']
  ])('gives "%s" and "%s" the same stem', (one, other) => {
    expect(stemWord(other)).toBe(stemWord(one));
  });

  it.each([
    ['printer', 'print'],
    ['status', 'stat'],
    ['access', 'acces'],
    ['ring', 'r'],
    ['red', 'r']
  ])('keeps "%s" apart from "%s"', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });
});

describe('beginningsOf', () => {
  it('offers what a half-typed ending leaves', () => {
    expect(beginningsOf('resettin')).toEqual(['resettin', 'reset']);
    expect(beginningsOf('prin')).toEqual(['prin']);
  });
});

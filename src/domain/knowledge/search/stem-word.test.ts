import { isCode, prefixStems, stemsOf } from './stem-word';

const meet = (one: string, other: string): boolean => stemsOf(one).some((stem) => stemsOf(other).includes(stem));

describe('stemsOf', () => {
  it.each([
    ['badge', 'badges'],
    ['reset', 'resetting'],
    ['print', 'printed'],
    ['battery', 'batteries'],
    ['fax', 'faxes'],
    ['connect', 'connection'],
    ['activate', 'activation'],
    ['install', 'installing'],
    ['impresora', 'impresoras'],
    ['conexion', 'conexiones'],
    ['sesion', 'sesiones'],
    ['bloqueado', 'bloqueadas'],
    ['contrasena', 'contrasenas'],
    ['configurar', 'configuracion'],
    ['tecnologia', 'tecnologias'],
    ['caduca', 'caducado']
  ])('gives "%s" and "%s" a stem in common', (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it.each([
    ['status', 'state'],
    ['access', 'accent'],
    ['ring', 'red'],
    ['data', 'database'],
    ['pace', 'pacs']
  ])('keeps "%s" apart from "%s"', (one, other) => {
    expect(meet(one, other)).toBe(false);
  });

  it.each(['red', 'gas', 'ehr', 'his', 'm404dns', '0x80070005'])(
    'keeps "%s", a short word or a code, as it is',
    (word) => {
      expect(stemsOf(word)).toEqual([word]);
      expect(stemsOf(word, 'en')).toEqual([word]);
    }
  );

  it('goes by the rules of one language where that is known', () => {
    expect(stemsOf('conexiones', 'es')).toEqual(['~conexion']);
    expect(stemsOf('impresoras', 'en')).toEqual(['impresora']);
    expect(stemsOf('impresoras')).toEqual(['impresora', '~impresor']);
  });

  it('gives stems without accents', () => {
    for (const word of ['conexion', 'tecnologia', 'biologias', 'version'])
      expect(stemsOf(word, 'es').join('')).toMatch(/^~[a-z]+$/);
  });
});

describe('stemsBegun', () => {
  it('offers what is left without up to four letters, the longest first', () => {
    expect(prefixStems('resettin')).toEqual([
      'resetti',
      '~resetti',
      'resett',
      '~resett',
      'reset',
      '~reset',
      'rese',
      '~rese'
    ]);
  });

  it('leaves four letters', () => {
    expect(prefixStems('prints')).toEqual(['print', '~print', 'prin', '~prin']);
    expect(prefixStems('prin')).toEqual([]);
  });
});

describe('isCode', () => {
  it('is what has a digit', () => {
    expect(['m404dn', '2', 'err1045'].every(isCode)).toBe(true);
    expect(['error', ''].some(isCode)).toBe(false);
  });
});

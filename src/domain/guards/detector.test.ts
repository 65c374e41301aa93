import { detect, type Found } from './detector';

const seen = (text: string): readonly Found[] => {
  const founds: Found[] = [];
  detect({ kind: 'phone', patterns: [/#/gu], accepts: (found) => founds.push(found) > 0 }, text);
  return founds;
};

describe('detect', () => {
  it('gives the range of everything accepted, pattern by pattern', () => {
    const detector = {
      kind: 'address',
      patterns: [/b+/gu, /a/gu],
      accepts: ({ words }: Found) => words !== 'b'
    } as const;
    expect(detect(detector, 'abba b a')).toEqual([
      { kind: 'address', start: 1, end: 3 },
      { kind: 'address', start: 0, end: 1 },
      { kind: 'address', start: 3, end: 4 },
      { kind: 'address', start: 7, end: 8 }
    ]);
  });

  it('shows a rule its context on the same line', () => {
    expect(seen('first\nsecond # third\nfourth')).toEqual([{ words: '#', before: 'second ', after: ' third' }]);
    expect(seen('one\ntwo\n#\nthree\nfour')).toEqual([{ words: '#', before: '', after: '' }]);
    expect(seen('#')).toEqual([{ words: '#', before: '', after: '' }]);
  });

  it('looks eighty characters around, and no further', () => {
    const [found] = seen(`x${'b'.repeat(80)}#${'a'.repeat(80)}x`);
    expect(found).toEqual({ words: '#', before: 'b'.repeat(80), after: 'a'.repeat(80) });
  });
});

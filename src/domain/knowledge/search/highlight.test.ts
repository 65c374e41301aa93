import fc from 'fast-check';
import { bestPassage, findHighlights } from './highlight';

const marked = (text: string, terms: readonly string[]): readonly string[] =>
  findHighlights(text, new Set(terms)).map(({ start, end }) => text.slice(start, end));

describe('findHighlights', () => {
  it('marks every form of a found term and nothing else', () => {
    expect(marked('Badges: reset your badge.', ['badg'])).toEqual(['Badges', 'badge']);
  });

  it('marks a compound as a whole', () => {
    expect(marked('Open your e-mail', ['email'])).toEqual(['e-mail']);
    expect(marked('Open your e-mail', ['mail'])).toEqual(['e-mail']);
  });

  it('marks words with accents', () => {
    expect(marked('Su contraseña caduca', ['~contrasen'])).toEqual(['contraseña']);
  });

  it('marks nothing without terms', () => {
    expect(marked('Anything', [])).toEqual([]);
  });
});

describe('bestPassage', () => {
  const long = `${'Nothing to see here. '.repeat(20)}Hold the badge flat on the reader for three seconds. ${'And so on. '.repeat(20)}`;

  it('shows a short text whole', () => {
    expect(bestPassage('Short.', new Set(), 100)).toEqual({
      text: 'Short.',
      highlights: [],
      isCutBefore: false,
      isCutAfter: false
    });
  });

  it('cuts out the stretch with most of the different words', () => {
    const passage = bestPassage(long, new Set(['badg', 'reader']), 120);
    expect(passage.text).toContain('badge flat on the reader');
    expect(passage.isCutBefore && passage.isCutAfter).toBe(true);
  });

  it('begins at the beginning when nothing was found', () => {
    expect(bestPassage(long, new Set(), 80).isCutBefore).toBe(false);
  });

  it.each([
    // The found word, with up to a quarter of the length before it.
    ['aaaa bbbb cccc badge dddd eeee ffff gggg', 20, 'cccc badge dddd eeee'],
    ['aaaa bbbb cccc badge dddd', 20, 'bbbb cccc badge dddd'],
    ['badge aaaa bbbb cccc dddd', 12, 'badge aaaa'],
    ['badge aaaaa bbbb cccc dddd', 11, 'badge aaaaa'],
    ['aaaa;bbbb;cccc;badge;dddd;eeee', 12, 'cc;badge;ddd'],
    ['badge;aaaa;bbbb', 8, 'badge;aa'],
    ['aaaa badge bbbb cccc badge reader dddd', 18, 'badge reader dddd'],
    ['Badge badge aaaa bbbb cccc badge reader', 16, 'badge reader']
  ])('cuts "%s" to %d characters as "%s"', (text, length, expected) => {
    expect(bestPassage(text, new Set(['badg', 'reader']), length).text).toBe(expected);
  });

  it('says where something was cut off, and where in the passage the found words are', () => {
    expect(bestPassage('aaaa bbbb cccc badge dddd eeee ffff gggg', new Set(['badg']), 20)).toMatchObject({
      isCutBefore: true,
      isCutAfter: true,
      highlights: [{ start: 5, end: 10 }]
    });
    expect(bestPassage('badge aaaa bbbb', new Set(['badg']), 10)).toMatchObject({
      isCutBefore: false,
      isCutAfter: true
    });
    expect(bestPassage('aaaa bbbb badge', new Set(['badg']), 10)).toMatchObject({
      isCutBefore: true,
      isCutAfter: false
    });
  });

  it('never is longer than asked, and its highlights lie inside it and are found words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('badge', 'reader', 'door', 'and', 'ñandú', '--'), { maxLength: 80 }),
        fc.integer({ min: 20, max: 200 }),
        (words, length) => {
          const passage = bestPassage(words.join(' '), new Set(['badg', 'reader']), length);
          expect(passage.text.length).toBeLessThanOrEqual(length);
          for (const { start, end } of passage.highlights)
            expect(['badge', 'reader']).toContain(passage.text.slice(start, end));
        }
      )
    );
  });
});

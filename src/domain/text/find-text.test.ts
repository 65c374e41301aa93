import fc from 'fast-check';
import { findInText, foldForFinding, foldQuery } from './find-text';

const found = (text: string, query: string): readonly string[] =>
  findInText(foldForFinding(text), foldQuery(query)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['case', 'Call Coverage', 'call cov', ['Call Cov']],
  ['accents', 'Señor Jose\u0301 pays', 'senor jose', ['Señor Jose\u0301']],
  ['accents in what is typed', 'senor', 'Señor', ['senor']],
  ['typographic quotation marks', 'the “Hospital’s” duty', '"hospital\'s"', ['“Hospital’s”']],
  ['dashes', 'pages 4–5 and twenty‑six', 'twenty-six', ['twenty‑six']],
  ['white space', 'thirty\u00a0\n (30) days', ' thirty  (30) ', ['thirty\u00a0\n (30)']],
  ['soft hyphens', 'phy\u00adsi\u00adcian', 'physician', ['phy\u00adsi\u00adcian']],
  ['ligatures', 'ﬁle', 'file', ['ﬁle']]
])('finds whatever the %s', (_, text, query, words) => {
  expect(found(text, query)).toEqual(words);
});

test('finds every place, parts of words too, without overlaps', () => {
  expect(found('aaaa banana', 'aa')).toEqual(['aa', 'aa']);
  expect(found('banana', 'AN')).toEqual(['an', 'an']);
});

test('finds nothing where nothing is looked for, and no half characters', () => {
  expect(found('some text', '   ')).toEqual([]);
  expect(found('ﬁle', 'i')).toEqual([]);
});

const anyText = fc
  .array(fc.constantFrom(...'aAeÉı ﬁ“"–-\u0301\u00ad \u00a0\n…İΣ𝐀ß'), { maxLength: 30 })
  .map((all) => all.join(''));
const anyUnicode = fc.string({ unit: 'binary', maxLength: 30 });

test('every match folds to what was looked for, matches are in order and apart', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyUnicode), fc.oneof(anyText, anyUnicode), (text, query) => {
      const wanted = foldQuery(query);
      let last = 0;
      for (const { start, end } of findInText(foldForFinding(text), wanted)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(foldForFinding(text.slice(start, end)).text).toBe(wanted);
        last = end;
      }
    })
  );
});

test('a piece of a text that ends with its characters is found in the text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(30), fc.nat(30), (text, one, other) => {
      const characters = Array.from(text);
      const piece = characters.slice(Math.min(one, other), Math.max(one, other)).join('');
      const wanted = foldQuery(piece);
      if (wanted) expect(foldForFinding(text).text).toContain(wanted);
    })
  );
});

import * as fs from 'fs';
import * as path from 'path';

const src = path.resolve(__dirname, '../..');
/** Words SharePoint Framework loads beside a web part. */
const framework = [
  'ui/loc',
  ...fs.readdirSync(path.join(src, 'webparts')).map((name) => `webparts/${name}/loc`)
].filter((folder) => fs.existsSync(path.join(src, folder)));
/** Words that are a part of what is loaded on demand; the compiler sees that none is missing. */
const onDemand = ['webparts/host/site-setup/loc'];

type Strings = Readonly<Record<string, string>>;

function load(folder: string, file: string): Strings {
  const loaded = jest.requireActual<Strings | Readonly<Record<string, Strings>>>(path.join(src, folder, file));
  return onDemand.includes(folder) ? Object.assign({}, ...Object.values(loaded)) : (loaded as Strings);
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();

/** Words that read as translated, or that Microsoft's style guide replaces by an everyday one. */
const englishDialect =
  /(?<!\p{L})((some|no|every|any)body|stand(s|ing)?|(is|are|was|were|been) (told|taken)|mails?|it (is|was) [^.]* that|(to|of|by) whom|(can|do|does|did|is|are|was|were|has|have|will) ?not)(?!\p{L})/iu;

/** Words of another register or country than the rest (docs/GLOSSARY.md), and English left over. */
const spanishDialect =
  /(?<!\p{L})(e-?mails?|links?|online|offline|feedback|logs?|añad\p{L}*|informática|ubicaci(ón|ones)|tú|tus?|puedes|tienes|quieres|elige|escribe|inténtalo|reporta[nr]?)(?!\p{L})/iu;

/** What both languages write the same way: names, units, and patterns of values. */
const sameInBoth: ReadonlySet<string> = new Set(['No', 'CXO', 'VP']);

const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\d+\}/g, ''));

describe.each([...framework, ...onDemand])('%s', (folder) => {
  const english = load(folder, 'en-us');
  const spanish = load(folder, 'es-es');

  it('says everything in both languages', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });

  it('keeps the placeholders in translation', () => {
    const differing = Object.keys(english).filter(
      (key) => placeholders(english[key] ?? '').join() !== placeholders(spanish[key] ?? '').join()
    );
    expect(differing).toEqual([]);
  });

  it('leaves no word untranslated', () => {
    const same = Object.entries(english).filter(
      ([key, text]) => text === spanish[key] && hasWords(text) && !sameInBoth.has(text)
    );
    expect(same).toEqual([]);
  });

  it.each([
    ['English', english, englishDialect],
    ['Spanish', spanish, spanishDialect]
  ] as const)('speaks everyday %s', (_, strings, dialect) => {
    expect(Object.entries(strings).filter(([, text]) => dialect.test(text))).toEqual([]);
  });

  it('sets its type with care: an ellipsis in one character, no blank doubled or in front', () => {
    const texts = [...Object.values(english), ...Object.values(spanish)];
    expect(texts.filter((text) => /\.\.\.| {2}|^ /.test(text))).toEqual([]);
  });
});

it.each(framework)('%s declares exactly the strings there are', (folder) => {
  const declared = fs
    .readFileSync(path.join(src, folder, 'strings.d.ts'), 'utf8')
    .matchAll(/export const (\w+): string;/g);
  expect([...declared].map(([, name]) => name).sort()).toEqual(Object.keys(load(folder, 'en-us')).sort());
});

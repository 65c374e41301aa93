import * as fs from 'fs';
import * as path from 'path';

const src = path.resolve(__dirname, '../..');
const folders = ['ui/loc', ...fs.readdirSync(path.join(src, 'webparts')).map((name) => `webparts/${name}/loc`)].filter(
  (folder) => fs.existsSync(path.join(src, folder))
);

type Strings = Readonly<Record<string, string>>;

function load(folder: string, file: string): Strings {
  return jest.requireActual<Strings>(path.join(src, folder, file));
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\d+\}/g)].map(([placeholder]) => placeholder).sort();

/** Two words after another: a phrase, and not a name, a unit or punctuation around a value. */
const phrase = /\p{L}{3,} \p{L}{2,}/u;

describe.each(folders)('%s', (folder) => {
  const english = load(folder, 'en-us.js');
  const spanish = load(folder, 'es-es.js');

  it('says everything in both languages', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });

  it('declares exactly the strings there are', () => {
    const declared = fs
      .readFileSync(path.join(src, folder, 'strings.d.ts'), 'utf8')
      .matchAll(/export const (\w+): string;/g);
    expect([...declared].map(([, name]) => name).sort()).toEqual(Object.keys(english).sort());
  });

  it('keeps the placeholders in translation', () => {
    const differing = Object.keys(english).filter(
      (key) => placeholders(english[key] ?? '').join() !== placeholders(spanish[key] ?? '').join()
    );
    expect(differing).toEqual([]);
  });

  it('leaves no sentence untranslated', () => {
    const same = Object.keys(english).filter((key) => english[key] === spanish[key] && phrase.test(english[key] ?? ''));
    expect(same).toEqual([]);
  });
});

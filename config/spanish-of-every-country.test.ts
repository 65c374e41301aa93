import { widenManifest } from './spanish-of-every-country';

const manifest = (paths: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    loaderConfig: {
      scriptResources: {
        Strings: { type: 'localizedPath', defaultPath: 'en.js', paths },
        entry: { type: 'path', path: 'entry.js' }
      }
    }
  });

interface Widened {
  readonly loaderConfig: {
    readonly scriptResources: { readonly Strings: { readonly paths: Readonly<Record<string, string>> } };
  };
}
const pathsOf = (text: string) =>
  (JSON.parse(widenManifest(text)) as Widened).loaderConfig.scriptResources.Strings.paths;

test('every Spanish locale leads to the Spanish words, and no other does', () => {
  const paths = pathsOf(manifest({ 'en-US': 'en.js', 'es-ES': 'es.js' }));
  for (const locale of ['es-ES', 'es-MX', 'es-US', 'es-419', 'es-AR', 'es']) expect(paths[locale]).toBe('es.js');
  expect(paths['en-US']).toBe('en.js');
  expect(paths['en-GB']).toBeUndefined();
});

test('a locale with words of its own keeps them', () => {
  expect(pathsOf(manifest({ 'es-ES': 'es.js', 'es-MX': 'mx.js' }))['es-MX']).toBe('mx.js');
});

test('a component without Spanish words stays as it is', () => {
  expect(pathsOf(manifest({ 'en-US': 'en.js' }))).toEqual({ 'en-US': 'en.js' });
  expect(JSON.parse(widenManifest('{"id":"x"}'))).toEqual({ id: 'x' });
});

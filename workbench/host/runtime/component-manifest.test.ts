import { collectReferences, describeLibrary, keepLocale, type ComponentManifest } from './component-manifest';

const reference = { name: '@x/thing', id: 'aaaaaaaa-0000-4000-8000-000000000001', version: '1.0.0' };
const other = { name: 'react', id: 'aaaaaaaa-0000-4000-8000-000000000002', version: '17.0.1' };

const localized: ComponentManifest = {
  ...describeLibrary(reference),
  loaderConfig: {
    internalModuleBaseUrls: [''],
    scriptResources: { thing: { type: 'localizedPath', paths: { default: 'd.js', 'en-US': 'e.js', es: 's.js', 'fr-FR': 'f.js' } } }
  }
};

describe('a component manifest', () => {
  it('keeps the scripts of a language, of its parent language and the default', () => {
    const { thing } = keepLocale(localized, 'es-ES').loaderConfig.scriptResources;
    expect(thing).toEqual({ type: 'localizedPath', paths: { default: 'd.js', es: 's.js' } });
  });

  it('names each dependency once', () => {
    const manifests = [describeLibrary(reference, 'a.js', [other]), describeLibrary(other, 'b.js', [other])];
    expect(collectReferences(manifests)).toEqual([other]);
  });

  it('has no entry when its code is on the page already', () => {
    expect(describeLibrary(reference).loaderConfig).toEqual({ internalModuleBaseUrls: [''], scriptResources: {} });
    expect(describeLibrary(reference, 'a.js').loaderConfig.entryModuleId).toBe('@x/thing');
  });
});

import {
  collectReferences,
  describeLibrary,
  fallBackToEnglish,
  keepLocale,
  type ComponentManifest
} from './component-manifest';

const reference = { name: '@x/thing', id: 'aaaaaaaa-0000-4000-8000-000000000001', version: '1.0.0' };
const other = { name: 'react', id: 'aaaaaaaa-0000-4000-8000-000000000002', version: '17.0.1' };

const localized: ComponentManifest = {
  ...describeLibrary(reference),
  loaderConfig: {
    internalModuleBaseUrls: [''],
    scriptResources: {
      thing: { type: 'localizedPath', paths: { 'en-US': 'e.js', 'es-ES': 's.js' }, defaultPath: 'd.js' }
    }
  }
};

describe('a component manifest', () => {
  it('keeps the script of one language and the default', () => {
    expect(keepLocale(localized, 'es-es').loaderConfig.scriptResources.thing).toEqual({
      type: 'localizedPath',
      paths: { 'es-ES': 's.js' },
      defaultPath: 'd.js'
    });
    expect(keepLocale(localized, 'es').loaderConfig.scriptResources.thing).toEqual({
      type: 'localizedPath',
      paths: {},
      defaultPath: 'd.js'
    });
  });

  it('speaks English where it has no text in a language', () => {
    expect(fallBackToEnglish(localized).loaderConfig.scriptResources.thing).toMatchObject({ defaultPath: 'e.js' });
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

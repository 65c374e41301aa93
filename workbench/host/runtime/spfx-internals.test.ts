/**
 * What the workbench relies on inside the installed SharePoint Framework. When Microsoft changes one of these, the test named after
 * it fails; the file to fix is in the second column.
 */
import path from 'node:path';
import { APPLICATION, DISABLE_TOKEN_FETCH } from '../../page/boot-data';
import { findRuntimeGaps } from './build-stand-ins';
import { findLazyComponents } from './lazy-components';
import { readSpfxRuntime } from './spfx-runtime';
import { IN_ASSEMBLY, NOT_SUPPORTED, STAND_INS, FROM_NPM } from './stand-ins';

const runtime = readSpfxRuntime(path.join(__dirname, '..', '..', '..', 'node_modules'));
const gaps = findRuntimeGaps(runtime);

const INTERNALS: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['the starter', 'page/shell/start-runtime.ts', /spModuleLoader/, 'sp-loader'],
  ['the switch for telemetry', 'page/shell/start-runtime.ts', '_isTelemetryDisabled', 'sp-loader'],
  ['the kill switch of token fetching', 'page/boot-data.ts', DISABLE_TOKEN_FETCH, 'sp-loader'],
  ['the id of the page application', 'page/boot-data.ts', APPLICATION.id, 'sp-loader'],
  [
    'the navigator it constructs',
    'page/runtime/application.ts',
    /new \w+\._Navigator\(\w+\)\.navigateToApplication\(/,
    'sp-loader'
  ],
  [
    'a module loader of the page wins',
    'host/runtime/spfx-runtime.ts',
    /void 0!==window\.requirejs&&void 0!==window\.require&&void 0!==window\.define/,
    'sp-loader'
  ],
  ['finding a manifest', 'page/runtime/internals.ts', 'tryGetManifestById', 'sp-loader'],
  ['asking the server for a component', 'host/site/client-side-components.ts', 'GetClientSideComponents', 'sp-loader'],
  ['the container of a web part', 'page/runtime/internals.ts', /_MinimalWebPartContainer:\(\)=>/, 'sp-webpart-base'],
  ['the host of a web part', 'page/runtime/internals.ts', /_MinimalWebPartHost:\(\)=>/, 'sp-webpart-base'],
  [
    'telling a web part its width changed',
    'page/runtime/internals.ts',
    'notifyWebPartContainerResize',
    'sp-webpart-base'
  ],
  [
    'the provider of page data',
    'page/runtime/internals.ts',
    /SharePointPageContextDataProvider:\(\)=>/,
    'sp-page-context'
  ],
  ['making page data', 'page/runtime/internals.ts', '_createPageContextData', 'sp-page-context'],
  ['changing a theme', 'page/runtime/internals.ts', '_setTheme', 'sp-component-base'],
  ['the place of the property pane', 'host/pages/page-document.ts', 'spPropertyPaneContainer', 'sp-property-pane'],
  ['the page beside the property pane', 'host/pages/page-document.ts', 'spPageChromeAppDiv', 'sp-property-pane']
];

describe('the installed SharePoint Framework', () => {
  it.each(INTERNALS)('still has %s (%s)', (_what, _file, sign, packageName) => {
    const found = runtime
      .readScripts(packageName)
      .some((script) => (typeof sign === 'string' ? script.includes(sign) : sign.test(script)));
    expect({ sign, packageName, found }).toEqual({ sign, packageName, found: true });
  });

  it('depends on nothing that is neither published nor in the table of stand-ins', () => {
    expect(gaps.unknown).toEqual([]);
  });

  it('still needs every stand-in of the table', () => {
    const needed = new Set(
      [...gaps.standIns, ...gaps.inAssembly, ...gaps.fromNpm].flatMap(({ name, id }) => [name, id])
    );
    const table = [...STAND_INS.map(({ component }) => component), ...IN_ASSEMBLY, ...Object.keys(FROM_NPM)];
    expect(table.filter((component) => !needed.has(component))).toEqual([]);
  });

  it('still lists the components of the property pane where they are read from', () => {
    const lazy = findLazyComponents(runtime.readScripts('sp-property-pane')).map(({ id }) => id);
    expect(lazy.length).toBeGreaterThan(10);
    expect(lazy).toEqual(expect.arrayContaining([...NOT_SUPPORTED]));
  });

  it('carries React of the version the manifests ask for', () => {
    const { version } = jest.requireActual<{ version: string }>('react/package.json');
    expect(gaps.fromNpm.map((reference) => reference.version)).toEqual([version, version]);
  });

  it('has a script for every file its manifests name', () => {
    const named = runtime.manifests
      .flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources))
      .flatMap((resource) => {
        if (resource.type === 'component') return [];
        const paths =
          resource.type === 'path' ? [resource.path] : [...Object.values(resource.paths), resource.defaultPath];
        return paths.map((entry) => (typeof entry === 'string' ? entry : entry.path));
      });
    expect(named.filter((file) => !runtime.files.has(file))).toEqual([]);
  });
});

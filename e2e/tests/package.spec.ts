import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { unzipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import { PACKAGE_FILE } from '../../workbench/start-workbench';

type ModuleFactory = (...given: readonly unknown[]) => void;
type Chunk = readonly [ids: readonly (string | number)[], modules: Readonly<Record<string, ModuleFactory>>];

/** What every chunk of the package puts at the disposal of all web parts on a page. */
function readChunks(): ReadonlyMap<string, Chunk['1']> {
  const files = Object.entries(unzipSync(readFileSync(PACKAGE_FILE))).filter(([name]) =>
    /ClientSideAssets\/chunk\.[^/]+\.js$/.test(name)
  );
  return new Map(
    files.flatMap(([name, bytes]) => {
      const page: Record<string, Chunk[]> = {};
      vm.runInNewContext(new TextDecoder().decode(bytes), { self: page, window: page, globalThis: page });
      return Object.values(page).flatMap((chunks) => chunks.map(([, modules]) => [name, modules] as const));
    })
  );
}

interface LocalizedScript {
  readonly type: string;
  readonly paths?: Readonly<Record<string, unknown>>;
  readonly defaultPath?: unknown;
}

interface Manifest {
  readonly loaderConfig: { readonly scriptResources: Readonly<Record<string, LocalizedScript>> };
}

/** The manifests of the web parts, as the package carries them in its feature XML. */
function readManifests(): readonly Manifest[] {
  const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };
  return Object.entries(unzipSync(readFileSync(PACKAGE_FILE)))
    .filter(([name]) => /WebPart_[^/]+\.xml$/.test(name))
    .map(([, bytes]) => {
      const escaped = / ComponentManifest="([^"]*)"/.exec(new TextDecoder().decode(bytes))?.[1] ?? '';
      return JSON.parse(escaped.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)) as Manifest;
    });
}

/** Names a module offers others, as webpack writes them: `n.d(t, { a: () => ..., b: () => ... })`. */
function exportsOf(factory: ModuleFactory): string {
  const definition =
    /\.d\(\w+,\{((?:"?[\w$]+"?:(?:\(\)=>|function\(\)\{return )[\w$.]+\}?,?)*)\}\)/.exec(factory.toString())?.[1] ?? '';
  return [...definition.matchAll(/"?([\w$]+)"?:(?:\(\)=>|function)/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');
}

test.describe('the package', () => {
  test('has the same exports of a module in every chunk it is in, whichever web part is loaded first', () => {
    const chunks = readChunks();
    expect(chunks.size).toBeGreaterThan(5);
    const offered = new Map<string, string>();
    const differing: string[] = [];
    let shared = 0;
    for (const [name, modules] of chunks) {
      for (const [id, factory] of Object.entries(modules)) {
        const names = exportsOf(factory);
        const known = offered.get(id);
        if (known !== undefined) shared += 1;
        if (known !== undefined && known !== names)
          differing.push(`module ${id} of ${name}: ${names}, elsewhere: ${known}`);
        offered.set(id, names);
      }
    }
    expect(shared).toBeGreaterThan(0);
    expect(differing).toEqual([]);
  });

  test('gives every Spanish locale the Spanish words, and every other language English', () => {
    const words = readManifests().flatMap(({ loaderConfig }) =>
      Object.values(loaderConfig.scriptResources).filter(({ type }) => type === 'localizedPath')
    );
    expect(words.length).toBeGreaterThan(3);
    for (const { paths = {}, defaultPath } of words) {
      for (const locale of ['es', 'es-MX', 'es-US', 'es-419']) expect(paths[locale]).toEqual(paths['es-ES']);
      expect(defaultPath).toEqual(paths['en-US']);
    }
  });
});

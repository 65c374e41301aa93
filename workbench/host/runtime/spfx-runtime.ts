import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { ComponentManifest } from './component-manifest';

/** The SharePoint Framework as npm delivers it: what it says about itself and where its files are. */
export type SpfxRuntime = {
  readonly version: string;
  readonly manifests: readonly ComponentManifest[];
  /** Absolute paths by file name; one flat folder, as on Microsoft's CDN, because chunks are looked up beside whatever loaded them. */
  readonly files: ReadonlyMap<string, string>;
  /** RequireJS as the framework ships it. Found on the page before the framework starts, it is used; else it would be started by `eval`. */
  readonly moduleLoader: string;
  /** The scripts of one runtime package, for reading what is written in them. */
  readScripts(packageName: string): readonly string[];
};

/**
 * Reads the runtime from `node_modules/@microsoft`.
 *
 * @throws Error when the packages are not installed.
 */
export function readSpfxRuntime(nodeModules: string): SpfxRuntime {
  const root = path.join(nodeModules, '@microsoft');
  if (!existsSync(path.join(root, 'sp-loader'))) {
    throw new Error(`The SharePoint Framework is not installed in ${nodeModules}. Run "npm install" first.`);
  }
  const manifests: ComponentManifest[] = [];
  const files = new Map<string, string>();
  for (const packageName of readdirSync(root).filter((name) => name.startsWith('sp-'))) {
    const folder = path.join(root, packageName, 'dist');
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder)) {
      if (file.endsWith('.manifest.json')) manifests.push(readManifest(path.join(folder, file)));
      if (file.endsWith('.js')) files.set(file, path.join(folder, file));
    }
  }
  return {
    version: readVersion(root),
    manifests,
    files,
    moduleLoader: findModuleLoader(root),
    readScripts: (packageName) => readScripts(root, packageName)
  };
}

function readManifest(file: string): ComponentManifest {
  return JSON.parse(readFileSync(file, 'utf8')) as ComponentManifest;
}

function findModuleLoader(root: string): string {
  const folder = path.join(root, 'sp-loader', 'blobs', 'requirejs');
  const version = readdirSync(folder).sort().at(-1);
  if (version === undefined) throw new Error('@microsoft/sp-loader no longer brings RequireJS in blobs/requirejs.');
  return path.join(folder, version, 'require.min.js');
}

function readVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'sp-loader', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function readScripts(root: string, packageName: string): readonly string[] {
  const folder = path.join(root, packageName, 'dist');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js') && !file.includes('qps-ploc'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

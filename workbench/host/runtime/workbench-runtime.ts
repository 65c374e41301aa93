import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FONTS_PATH } from '../../page/fonts-path';
import type { SolutionPackage } from '../../server/provisioning/open-package';
import { buildStandIns, findRuntimeGaps } from './build-stand-ins';
import { describeLibrary, keepLocale, type ComponentManifest } from './component-manifest';
import { bundlePageScripts } from './page-scripts';
import { readSpfxRuntime } from './spfx-runtime';
import { FROM_NPM } from './stand-ins';
import { StaticFiles } from './static-files';

/** Everything a page loads: the framework, what stands in for its unpublished parts, the workbench's own code and the installed package. */
export type WorkbenchRuntime = {
  readonly files: StaticFiles;
  /** Addresses a document refers to. */
  readonly addresses: { readonly moduleLoader: string; readonly assembly: string; readonly shell: string; readonly style: string };
  /** The id of the installed web part with an alias, or `null`. */
  findWebPart(alias: string): string | null;
  /** All manifests, with absolute addresses and the scripts for one language. */
  listManifests(origin: string, locale: string): readonly ComponentManifest[];
};

export type RuntimeOptions = {
  readonly nodeModules: string;
  /** Where bundled stand-ins are kept between starts. */
  readonly cacheFolder: string;
  readonly installed: SolutionPackage | null;
};

/** A manifest and the folder its files are served from. */
type Located = { readonly manifest: ComponentManifest; readonly folder: string };

/** @throws Error when the framework is not installed or has a part that nothing is known of. */
export async function createWorkbenchRuntime({ nodeModules, cacheFolder, installed }: RuntimeOptions): Promise<WorkbenchRuntime> {
  const spfx = readSpfxRuntime(nodeModules);
  const gaps = findRuntimeGaps(spfx);
  if (gaps.unknown.length > 0) throw new Error(describeUnknown(gaps.unknown.map(({ name, id }) => `${name} (${id})`), spfx.version));
  const [standIns, scripts] = await Promise.all([buildStandIns(spfx, nodeModules, cacheFolder), bundlePageScripts(spfx)]);
  const files = new StaticFiles();
  const located: Located[] = [];

  const runtimeFolder = `/_workbench/runtime/${spfx.version}/`;
  for (const [name, file] of spfx.files) files.addFile(runtimeFolder + name, file);
  files.addFile(`${runtimeFolder}require.js`, spfx.moduleLoader);
  for (const manifest of spfx.manifests) located.push({ manifest: { ...manifest, isInternal: true }, folder: runtimeFolder });
  for (const reference of gaps.inAssembly) located.push({ manifest: describeLibrary(reference, ''), folder: runtimeFolder });

  for (const reference of gaps.fromNpm) {
    const folder = `/_workbench/npm/${reference.name}/${reference.version}/`;
    const file = FROM_NPM[reference.name] ?? '';
    files.addFile(folder + path.basename(file), path.join(nodeModules, file));
    located.push({ manifest: describeLibrary(reference, '', path.basename(file), gaps.fromNpm.filter(({ name }) => name === 'react' && name !== reference.name)), folder });
  }

  const standInFolder = `/_workbench/stand-ins/${hash(standIns.map(({ code }) => code).join())}/`;
  for (const { reference, fileName, code, dependencies } of standIns) {
    files.add(standInFolder + fileName, code);
    located.push({ manifest: describeLibrary(reference, '', fileName, dependencies), folder: standInFolder });
  }

  const pageFolder = '/_workbench/page/';
  for (const { fileName, code } of [scripts.shell, scripts.style, scripts.application]) files.add(pageFolder + fileName, code);
  files.addFile(`${pageFolder}icon.svg`, path.join(__dirname, '..', '..', 'page', 'styles', 'icon.svg'));
  const { application } = scripts;
  located.push({ manifest: describeLibrary(application.reference, '', application.fileName, application.dependencies), folder: pageFolder });
  addFonts(files, nodeModules);
  if (installed) located.push(...addPackage(files, installed));

  return {
    files,
    addresses: {
      moduleLoader: `${runtimeFolder}require.js`,
      assembly: `${runtimeFolder}sp-loader-assembly_default.js`,
      shell: pageFolder + scripts.shell.fileName,
      style: pageFolder + scripts.style.fileName
    },
    findWebPart: (alias) => located.find(({ manifest }) => manifest.alias === alias && manifest.componentType === 'WebPart')?.manifest.id ?? null,
    listManifests: (origin, locale) => located.map(({ manifest, folder }) => withBaseUrl(keepLocale(manifest, locale), origin + folder))
  };
}

/** Where SharePoint serves the assets of a package from. */
export function assetsFolder({ solutionId }: SolutionPackage): string {
  return `/sites/appcatalog/ClientSideAssets/${solutionId}/`;
}

function addPackage(files: StaticFiles, installed: SolutionPackage): readonly Located[] {
  const folder = assetsFolder(installed);
  for (const [name, content] of installed.clientSideAssets) files.add(folder + name, content);
  return installed.componentManifests.map((manifest) => ({ manifest: manifest as unknown as ComponentManifest, folder }));
}

function addFonts(files: StaticFiles, nodeModules: string): void {
  const folder = path.join(nodeModules, '@fluentui', 'font-icons-mdl2', 'fonts');
  for (const file of readdirSync(folder)) files.addFile(FONTS_PATH + file, path.join(folder, file));
}

function withBaseUrl(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}

function describeUnknown(components: readonly string[], version: string): string {
  return `SharePoint Framework ${version} depends on components that are neither on npm nor in workbench/host/runtime/stand-ins.ts: ${components.join(', ')}.`;
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

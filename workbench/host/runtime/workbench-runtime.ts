import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FONTS_PATH } from '../../page/fonts-path';
import type { SolutionPackage } from '../../server/provisioning/open-package';
import { buildStandIns, findRuntimeGaps, type BuiltStandIn, type RuntimeGaps } from './build-stand-ins';
import {
  describeLibrary,
  fallBackToEnglish,
  keepLocale,
  type ComponentManifest,
  type ComponentReference
} from './component-manifest';
import { bundlePageScripts, type PageScripts } from './page-scripts';
import { readSpfxRuntime, type SpfxRuntime } from './spfx-runtime';
import { FROM_NPM } from './stand-ins';
import { StaticFiles } from './static-files';

/** Everything a page loads: the framework, what covers for its unpublished parts, the workbench's own code and the installed package. */
export type WorkbenchRuntime = {
  readonly files: StaticFiles;
  /** Addresses a document refers to. */
  readonly addresses: {
    readonly moduleLoader: string;
    readonly assembly: string;
    readonly shell: string;
    readonly style: string;
  };
  /** The id of the installed web part with an alias, or `null`. */
  findWebPart(alias: string): string | null;
  /** The alias of the installed web part with an id; `undefined` without one. */
  findAlias(id: string): string | undefined;
  /** All manifests, with absolute addresses and the scripts for one language. */
  listManifests(origin: string, locale: string): readonly ComponentManifest[];
};

export type RuntimeOptions = {
  readonly nodeModules: string;
  /** Where bundled stand-ins are kept between starts. */
  readonly cacheFolder: string;
  readonly installed: readonly SolutionPackage[];
};

/** A manifest and the folder its files are served from. */
type Located = { readonly manifest: ComponentManifest; readonly folder: string };

/** What has been gathered so far. */
type Gathered = { readonly files: StaticFiles; readonly located: Located[] };

const PAGE_FOLDER = '/_workbench/page/';

/** @throws Error when the framework is not installed or has a part that nothing is known of. */
export async function createWorkbenchRuntime({
  nodeModules,
  cacheFolder,
  installed
}: RuntimeOptions): Promise<WorkbenchRuntime> {
  const spfx = readSpfxRuntime(nodeModules);
  const gaps = findRuntimeGaps(spfx);
  if (gaps.unknown.length > 0)
    throw new Error(
      describeUnknown(
        gaps.unknown.map(({ name, id }) => `${name} (${id})`),
        spfx.version
      )
    );
  const [standIns, scripts] = await Promise.all([
    buildStandIns(spfx, nodeModules, cacheFolder),
    bundlePageScripts(spfx)
  ]);
  const gathered: Gathered = { files: new StaticFiles(), located: [] };
  const runtimeFolder = addFramework(gathered, spfx, gaps);
  addFromNpm(gathered, gaps.fromNpm, nodeModules);
  addStandIns(gathered, standIns);
  addPageScripts(gathered, scripts);
  addFonts(gathered, nodeModules);
  for (const solution of installed) addPackage(gathered, solution);
  const { files, located } = gathered;
  return {
    files,
    addresses: {
      moduleLoader: `${runtimeFolder}require.js`,
      assembly: `${runtimeFolder}sp-loader-assembly_en-us.js`,
      shell: PAGE_FOLDER + scripts.shell.fileName,
      style: PAGE_FOLDER + scripts.style.fileName
    },
    findWebPart: (alias) =>
      located.find(({ manifest }) => manifest.alias === alias && manifest.componentType === 'WebPart')?.manifest.id ??
      null,
    findAlias: (id) => located.find(({ manifest }) => manifest.id.toLowerCase() === id.toLowerCase())?.manifest.alias,
    listManifests: (origin, locale) =>
      located.map(({ manifest, folder }) => withBaseUrl(keepLocale(manifest, locale), origin + folder))
  };
}

/** Where SharePoint serves the assets of a package from. */
export function assetsFolder({ solutionId }: SolutionPackage): string {
  return `/sites/appcatalog/ClientSideAssets/${solutionId}/`;
}

function addFramework({ files, located }: Gathered, spfx: SpfxRuntime, { inAssembly }: RuntimeGaps): string {
  const folder = `/_workbench/runtime/${spfx.version}/`;
  for (const [name, file] of spfx.files) files.addFile(folder + name, file);
  files.addFile(`${folder}require.js`, spfx.moduleLoader);
  for (const manifest of spfx.manifests)
    located.push({ manifest: { ...fallBackToEnglish(manifest), isInternal: true }, folder });
  for (const reference of inAssembly) located.push({ manifest: describeLibrary(reference), folder });
  return folder;
}

/** React and React DOM, which needs React. */
function addFromNpm(
  { files, located }: Gathered,
  references: readonly ComponentReference[],
  nodeModules: string
): void {
  for (const reference of references) {
    const folder = `/_workbench/npm/${reference.name}/${reference.version}/`;
    const file = FROM_NPM[reference.name] ?? '';
    files.addFile(folder + path.basename(file), path.join(nodeModules, file));
    const needed = references.filter(({ name }) => name === 'react' && name !== reference.name);
    located.push({ manifest: describeLibrary(reference, path.basename(file), needed), folder });
  }
}

function addStandIns({ files, located }: Gathered, standIns: readonly BuiltStandIn[]): void {
  const content = createHash('sha256')
    .update(standIns.map(({ code }) => code).join())
    .digest('hex');
  const folder = `/_workbench/stand-ins/${content.slice(0, 12)}/`;
  for (const { reference, fileName, code, dependencies } of standIns) {
    files.add(folder + fileName, code);
    located.push({ manifest: describeLibrary(reference, fileName, dependencies), folder });
  }
}

function addPageScripts({ files, located }: Gathered, { shell, style, application }: PageScripts): void {
  for (const { fileName, code } of [shell, style, application]) files.add(PAGE_FOLDER + fileName, code);
  files.addFile(`${PAGE_FOLDER}icon.svg`, path.join(__dirname, '..', '..', 'page', 'styles', 'icon.svg'));
  located.push({
    manifest: describeLibrary(application.reference, application.fileName, application.dependencies),
    folder: PAGE_FOLDER
  });
}

function addPackage({ files, located }: Gathered, installed: SolutionPackage): void {
  const folder = assetsFolder(installed);
  for (const [name, content] of installed.clientSideAssets) files.add(folder + name, content);
  for (const manifest of installed.componentManifests)
    located.push({ manifest: manifest as unknown as ComponentManifest, folder });
}

function addFonts({ files }: Gathered, nodeModules: string): void {
  const folder = path.join(nodeModules, '@fluentui', 'font-icons-mdl2', 'fonts');
  for (const file of readdirSync(folder)) files.addFile(FONTS_PATH + file, path.join(folder, file));
}

function withBaseUrl(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [baseUrl] } };
}

function describeUnknown(components: readonly string[], version: string): string {
  return `SharePoint Framework ${version} depends on components that are neither on npm nor in workbench/host/runtime/stand-ins.ts: ${components.join(', ')}.`;
}

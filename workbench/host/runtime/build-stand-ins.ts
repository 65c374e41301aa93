import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleAmd, listExports } from './bundle-amd';
import { collectReferences, type ComponentReference } from './component-manifest';
import { findLazyComponents, findMemberNames } from './lazy-components';
import type { SpfxRuntime } from './spfx-runtime';
import { FROM_NPM, IN_ASSEMBLY, NOT_SUPPORTED, STAND_INS, findStandIn, type StandIn } from './stand-ins';

/** A stand-in ready to be served. */
export type BuiltStandIn = {
  readonly reference: ComponentReference;
  readonly fileName: string;
  readonly code: string;
  readonly dependencies: readonly ComponentReference[];
};

/** What the runtime refers to, sorted by where the workbench takes it from. */
export type RuntimeGaps = {
  readonly inAssembly: readonly ComponentReference[];
  readonly fromNpm: readonly ComponentReference[];
  readonly standIns: readonly ComponentReference[];
  /** Nothing is known about these: Microsoft added them. */
  readonly unknown: readonly ComponentReference[];
};

const PANE = 'sp-property-pane';
const MODULES = path.join(__dirname, '..', 'stand-ins');
const SHARED = ['react', 'react-dom', '@microsoft/sp-core-library'];

/** Finds what the runtime depends on and npm does not deliver as SharePoint components. */
export function findRuntimeGaps(runtime: SpfxRuntime): RuntimeGaps {
  const published = new Set(runtime.manifests.map(({ id }) => id));
  const missing = [...collectReferences(runtime.manifests), ...findLazyComponents(runtime.readScripts(PANE))].filter(
    ({ id }) => !published.has(id) && !NOT_SUPPORTED.includes(id)
  );
  const inAssembly = missing.filter(({ name }) => IN_ASSEMBLY.includes(name));
  const fromNpm = missing.filter(({ name }) => name in FROM_NPM);
  const standIns = missing.filter((reference) => findStandIn(reference) !== undefined);
  const known = new Set([...inAssembly, ...fromNpm, ...standIns]);
  return { inAssembly, fromNpm, standIns, unknown: missing.filter((reference) => !known.has(reference)) };
}

/**
 * Builds the stand-ins, or takes them from the cache when nothing they are made of changed.
 *
 * @param cacheFolder - made when it is not there; safe to share between processes.
 */
export async function buildStandIns(
  runtime: SpfxRuntime,
  nodeModules: string,
  cacheFolder: string
): Promise<readonly BuiltStandIn[]> {
  const cached = path.join(cacheFolder, `stand-ins-${cacheKey(nodeModules, runtime)}.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as readonly BuiltStandIn[];
  const { standIns, fromNpm } = findRuntimeGaps(runtime);
  const core = runtime.manifests.find(({ alias }) => alias === 'SPCoreLibrary');
  const shared = [
    ...fromNpm,
    ...(core ? [{ name: '@microsoft/sp-core-library', id: core.id, version: core.version }] : [])
  ];
  const inUse = findMemberNames(runtime.readScripts(PANE));
  const built = await Promise.all(standIns.map((reference) => buildOne(reference, standIns, shared, inUse)));
  mkdirSync(cacheFolder, { recursive: true });
  const draft = `${cached}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(built));
  renameSync(draft, cached);
  return built;
}

async function buildOne(
  reference: ComponentReference,
  standIns: readonly ComponentReference[],
  shared: readonly ComponentReference[],
  inUse: ReadonlySet<string>
): Promise<BuiltStandIn> {
  const standIn = findStandIn(reference);
  if (!standIn) throw new Error(`No stand-in is known for ${reference.name}.`);
  const name = `${reference.id}_${reference.version}`;
  if ('sameAs' in standIn.by) {
    const { sameAs } = standIn.by;
    const original = standIns.find((other) => other.name === sameAs);
    if (!original) throw new Error(`${reference.name} is served by ${sameAs}, which the runtime no longer mentions.`);
    const code = `define(${JSON.stringify(name)},[${JSON.stringify(sameAs)}],function(original){return original});`;
    return { reference, fileName: `${reference.id}.js`, code, dependencies: [original] };
  }
  const file = path.join(MODULES, `${standIn.by.module}.ts`);
  const { code, dependencies } = await bundleAmd({
    name,
    entry: await chooseEntry(file, standIn, inUse),
    externals: SHARED
  });
  return {
    reference,
    fileName: `${standIn.by.module}.js`,
    code,
    dependencies: shared.filter((other) => dependencies.includes(other.name))
  };
}

async function chooseEntry(
  file: string,
  standIn: StandIn,
  inUse: ReadonlySet<string>
): Promise<{ readonly file: string } | { readonly code: string; readonly folder: string }> {
  if (!standIn.onlyMembersInUse) return { file };
  const names = (await listExports(file, SHARED)).filter((name) => name !== 'default' && inUse.has(name));
  return { code: `export { ${names.join(', ')} } from './${path.basename(file, '.ts')}';`, folder: MODULES };
}

function cacheKey(nodeModules: string, runtime: SpfxRuntime): string {
  const hash = createHash('sha256').update(runtime.version).update(JSON.stringify(STAND_INS));
  for (const name of [
    '@fluentui/react',
    '@fluentui/react-components',
    '@fluentui/react-tabster',
    '@griffel/react',
    'dompurify',
    'esbuild'
  ]) {
    hash.update(readFileSync(path.join(nodeModules, name, 'package.json')));
  }
  for (const file of readdirSync(MODULES).sort()) hash.update(readFileSync(path.join(MODULES, file)));
  return hash.digest('hex').slice(0, 16);
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { APPLICATION } from '../../page/boot-data';
import { bundleAmd } from './bundle-amd';
import { collectReferences, type ComponentReference } from './component-manifest';
import type { SpfxRuntime } from './spfx-runtime';

/** The workbench's own browser code, bundled; file names change with the content. */
export type PageScripts = {
  readonly shell: { readonly fileName: string; readonly code: string };
  readonly style: { readonly fileName: string; readonly code: string };
  readonly application: {
    readonly fileName: string;
    readonly code: string;
    readonly reference: ComponentReference;
    readonly dependencies: readonly ComponentReference[];
  };
};

const PAGE = path.join(__dirname, '..', '..', 'page');

/** What the application takes from the framework at run time. Aliases of the manifests, by the name code imports. */
const FRAMEWORK: Readonly<Record<string, string>> = {
  '@microsoft/sp-core-library': 'SPCoreLibrary',
  '@microsoft/sp-page-context': 'SPPageContext',
  '@microsoft/sp-component-base': 'SPComponentBase',
  '@microsoft/sp-webpart-base': 'SPWebPartBase',
  '@microsoft/sp-loader': 'SPLoader'
};

export async function bundlePageScripts(runtime: SpfxRuntime): Promise<PageScripts> {
  const reference: ComponentReference = { ...APPLICATION, version: runtime.version };
  const framework = [
    ...findFramework(runtime),
    ...collectReferences(runtime.manifests).filter(({ name }) => name === '@microsoft/load-themed-styles')
  ];
  const [shell, application] = await Promise.all([
    bundleShell(),
    bundleAmd({
      name: `${reference.id}_${reference.version}`,
      entry: { file: path.join(PAGE, 'runtime', 'application.ts') },
      externals: framework.map(({ name }) => name)
    })
  ]);
  const style = readFileSync(path.join(PAGE, 'styles', 'workbench.css'), 'utf8');
  return {
    shell: { fileName: hashed('shell', 'js', shell), code: shell },
    style: { fileName: hashed('workbench', 'css', style), code: style },
    application: {
      fileName: hashed('application', 'js', application.code),
      code: application.code,
      reference,
      dependencies: framework.filter(({ name }) => application.dependencies.includes(name))
    }
  };
}

function findFramework(runtime: SpfxRuntime): readonly ComponentReference[] {
  return Object.entries(FRAMEWORK).map(([name, alias]) => {
    const manifest = runtime.manifests.find((candidate) => candidate.alias === alias);
    if (!manifest)
      throw new Error(`The installed SharePoint Framework has no component with the alias ${alias} (${name}).`);
    return { name, id: manifest.id, version: manifest.version };
  });
}

async function bundleShell(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(PAGE, 'shell', 'shell.ts')],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
    logLevel: 'silent'
  });
  return result.outputFiles[0]?.text ?? '';
}

function hashed(name: string, extension: string, content: string): string {
  return `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${extension}`;
}

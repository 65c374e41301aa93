import { build, type Plugin } from 'esbuild';

export type AmdModule = {
  /** The name the module loader knows it by. */
  readonly name: string;
  /** Absolute path of the entry, or `code` resolved as if it were in `folder`. */
  readonly entry: { readonly file: string } | { readonly code: string; readonly folder: string };
  /** Modules left to the loader. */
  readonly externals: readonly string[];
};

export type AmdBundle = { readonly code: string; readonly dependencies: readonly string[] };

/** Bundles browser code into one named AMD module, minified; its dependencies are the externals it really uses. */
export async function bundleAmd(module: AmdModule): Promise<AmdBundle> {
  const used = new Set<string>();
  const result = await build({
    ...('file' in module.entry
      ? { entryPoints: [module.entry.file] }
      : { stdin: { contents: module.entry.code, resolveDir: module.entry.folder, loader: 'ts' as const } }),
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leaveToLoader(new Set(module.externals), used)]
  });
  const dependencies = [...used].sort();
  return { code: wrap(module.name, dependencies, result.outputFiles[0]?.text ?? ''), dependencies };
}

/** The names a module exports, re-exports of whole libraries included. */
export async function listExports(file: string, externals: readonly string[]): Promise<readonly string[]> {
  const result = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [leaveToLoader(new Set(externals), new Set())]
  });
  return Object.values(result.metafile.outputs).flatMap(({ exports }) => exports);
}

function leaveToLoader(externals: ReadonlySet<string>, used: Set<string>): Plugin {
  return {
    name: 'leave-to-loader',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^[^./]/ }, ({ path: name }) => {
        if (!externals.has(name)) return undefined;
        used.add(name);
        return { path: name, external: true };
      });
    }
  };
}

function wrap(name: string, dependencies: readonly string[], body: string): string {
  const parameters = dependencies.map((_, index) => `d${index}`);
  const found = dependencies.map((dependency, index) => `${JSON.stringify(dependency)}:d${index}`);
  return (
    `define(${JSON.stringify(name)},${JSON.stringify(dependencies)},function(${parameters.join(',')}){` +
    `var module={exports:{}},exports=module.exports,found={${found.join(',')}},require=function(name){return found[name]};\n` +
    `${body}\nreturn module.exports});`
  );
}

/** The part of a client-side component manifest that the workbench reads; everything else passes through untouched. */
export type ComponentManifest = {
  readonly id: string;
  readonly version: string;
  readonly alias: string;
  readonly componentType: string;
  readonly manifestVersion: number;
  readonly isInternal?: boolean;
  readonly loaderConfig: LoaderConfig;
  readonly [field: string]: unknown;
};

export type LoaderConfig = {
  readonly internalModuleBaseUrls: readonly string[];
  readonly entryModuleId?: string;
  readonly scriptResources: Readonly<Record<string, ScriptResource>>;
};

/** One script a component consists of or depends on, by the name its code uses for it. */
export type ScriptResource =
  | { readonly type: 'component'; readonly id: string; readonly version: string }
  | { readonly type: 'path'; readonly path: ScriptPath }
  | { readonly type: 'localizedPath'; readonly paths: Readonly<Record<string, ScriptPath>> };

export type ScriptPath = string | { readonly path: string; readonly integrity?: string };

/** A component as other manifests refer to it. */
export type ComponentReference = { readonly name: string; readonly id: string; readonly version: string };

/** Every component the given manifests depend on, once each, in order of first mention. */
export function collectReferences(manifests: readonly ComponentManifest[]): readonly ComponentReference[] {
  const references = new Map<string, ComponentReference>();
  for (const manifest of manifests) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type === 'component' && !references.has(resource.id)) {
        references.set(resource.id, { name, id: resource.id, version: resource.version });
      }
    }
  }
  return [...references.values()];
}

/** A manifest of a library that is one file, or, without `file`, of one whose code is already on the page. */
export function describeLibrary(
  reference: ComponentReference,
  file?: string,
  dependencies: readonly ComponentReference[] = []
): ComponentManifest {
  const scriptResources: Record<string, ScriptResource> = {};
  if (file !== undefined) scriptResources[reference.name] = { type: 'path', path: file };
  for (const { name, id, version } of dependencies) scriptResources[name] = { type: 'component', id, version };
  return {
    manifestVersion: 2,
    componentType: 'Library',
    id: reference.id,
    version: reference.version,
    alias: reference.name,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [''],
      ...(file === undefined ? {} : { entryModuleId: reference.name }),
      scriptResources
    }
  };
}

/**
 * The same manifest with only the scripts a page in one language can ask for: a manifest of Microsoft's lists
 * some sixty languages, and a page needs one.
 *
 * @param locale - for example `es-ES`; where it is not listed, its language and then `default` are what the loader takes.
 */
export function keepLocale(manifest: ComponentManifest, locale: string): ComponentManifest {
  const wanted = new Set(['default', locale, locale.split('-')[0] ?? locale]);
  const scriptResources: Record<string, ScriptResource> = {};
  for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
    scriptResources[name] = resource.type === 'localizedPath'
      ? { ...resource, paths: Object.fromEntries(Object.entries(resource.paths).filter(([key]) => wanted.has(key))) }
      : resource;
  }
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources } };
}

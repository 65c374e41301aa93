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
  | {
      readonly type: 'localizedPath';
      readonly paths: Readonly<Record<string, ScriptPath>>;
      /** For every language that is not among the paths. */
      readonly defaultPath: ScriptPath;
    };

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
 * The same manifest with only the script a page in one language asks for: a manifest of Microsoft's lists some sixty languages.
 *
 * @param locale - for example `es-ES`; the loader looks for exactly that, in any case, and else takes the default.
 */
export function keepLocale(manifest: ComponentManifest, locale: string): ComponentManifest {
  return mapLocalized(manifest, (resource) => ({
    ...resource,
    paths: Object.fromEntries(
      Object.entries(resource.paths).filter(([language]) => language.toLowerCase() === locale.toLowerCase())
    )
  }));
}

/**
 * The same manifest with English as the language of last resort. npm brings the framework in English alone; its `default`
 * scripts miss some texts and show their keys.
 */
export function fallBackToEnglish(manifest: ComponentManifest): ComponentManifest {
  return mapLocalized(manifest, (resource) => ({
    ...resource,
    defaultPath: resource.paths['en-US'] ?? resource.defaultPath
  }));
}

type LocalizedScript = Extract<ScriptResource, { type: 'localizedPath' }>;

function mapLocalized(
  manifest: ComponentManifest,
  change: (resource: LocalizedScript) => LocalizedScript
): ComponentManifest {
  const resources = Object.entries(manifest.loaderConfig.scriptResources);
  const scriptResources = Object.fromEntries(
    resources.map(([name, resource]) => [name, resource.type === 'localizedPath' ? change(resource) : resource])
  );
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, scriptResources } };
}

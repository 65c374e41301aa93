/**
 * SharePoint Framework loads the words of exactly the locale a page is shown in, or those of the default, English: a page in the Spanish
 * of Mexico would be in English. Every Spanish locale is therefore led to the one Spanish file. English of every country is the default.
 */
const SPANISH = 'es-ES';
const COUNTRIES = 'AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PH PR PY SV US UY VE 419'.split(' ');

/** @param manifest A component's manifest as JSON. */
function widenManifest(manifest) {
  const widened = JSON.parse(manifest);
  for (const resource of Object.values(widened.loaderConfig?.scriptResources ?? {})) {
    const spanish = resource.type === 'localizedPath' ? resource.paths?.[SPANISH] : undefined;
    if (spanish === undefined) continue;
    for (const country of COUNTRIES) resource.paths[`es-${country}`] ??= spanish;
    resource.paths.es ??= spanish;
  }
  return JSON.stringify(widened, undefined, 2);
}

class SpanishOfEveryCountryPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(SpanishOfEveryCountryPlugin.name, (compilation) => {
      // After the manifests were made, which is the last stage, and before they are written and copied for the package.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: SpanishOfEveryCountryPlugin.name, stage }, (assets) => {
        for (const [name, source] of Object.entries(assets).filter(([each]) => each.endsWith('.manifest.json'))) {
          const widened = new sources.RawSource(widenManifest(source.source().toString()));
          // The manifest of the package, beside the one for development.
          if (source.releaseManifest) widened.releaseManifest = widenManifest(source.releaseManifest);
          compilation.updateAsset(name, widened);
        }
      });
    });
  }
}

module.exports = { SpanishOfEveryCountryPlugin, widenManifest };

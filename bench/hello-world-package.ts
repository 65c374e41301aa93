import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/**
 * The floor of every timing: the same package with each web part replaced by one that shows a sentence and does nothing else.
 * Same page, same runtime, same host; what differs is ours.
 */

const MANIFEST = /ComponentManifest="([^"]*)"/;

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly loaderConfig: {
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, { readonly type: string; readonly path?: string }>>;
  };
}

const decode = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const encode = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const WEB_PART_BASE = '@microsoft/sp-webpart-base';

/** An AMD module as the bundler would write it, by hand so that nothing else comes with it. */
function helloWorld({ id, version }: Manifest): string {
  return `define("${id}_${version}",["${WEB_PART_BASE}"],function(base){
class HelloWorld extends base.BaseClientSideWebPart{render(){this.domElement.innerHTML='<p data-measured>Hello from the smallest web part there is.</p>';}}
return{default:HelloWorld};});`;
}

/** Writes the package of bare web parts to `target`. */
export async function writeHelloWorldPackage(source: string, target: string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(source));
  for (const file of Object.values(zip.files).filter(({ name }) => /WebPart_[0-9a-f-]+\.xml$/.test(name))) {
    const xml = await file.async('string');
    const manifest = JSON.parse(decode(MANIFEST.exec(xml)?.[1] ?? '{}')) as Manifest;
    const { entryModuleId, scriptResources } = manifest.loaderConfig;
    const entry = scriptResources[entryModuleId];
    const bare = {
      ...manifest,
      loaderConfig: {
        ...manifest.loaderConfig,
        scriptResources: { [entryModuleId]: entry, [WEB_PART_BASE]: scriptResources[WEB_PART_BASE] }
      }
    };
    zip.file(
      file.name,
      xml.replace(MANIFEST, () => `ComponentManifest="${encode(JSON.stringify(bare))}"`)
    );
    zip.file(`ClientSideAssets/${entry?.path ?? ''}`, helloWorld(manifest));
  }
  await writeFile(target, await zip.generateAsync({ type: 'nodebuffer' }));
}

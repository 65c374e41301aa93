import JSZip from 'jszip';

/**
 * An Office package with every clock reading replaced by one date, so that the same content is the same bytes:
 * created and modified in its properties, and the time of each entry in the archive.
 */
export async function settlePackage(bytes: Uint8Array, date: string): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const target = new JSZip();
  const names = Object.keys(source.files).filter((name) => source.files[name]?.dir === false);
  for (const name of names) {
    const part = source.file(name);
    if (part === null) continue;
    const content =
      name === 'docProps/core.xml' ? setDates(await part.async('string'), date) : await part.async('uint8array');
    target.file(name, content, { date: new Date(date), createFolders: false });
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function setDates(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date.replace(/\.\d+Z$/, 'Z')}`);
}

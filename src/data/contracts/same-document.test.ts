/**
 * @jest-environment node
 */
import JSZip from 'jszip';
import { isSameDocument } from './same-document';

const bytesOf = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text)).buffer;

async function packDocument(parts: Readonly<Record<string, string>>): Promise<ArrayBuffer> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}

const words = { 'word/document.xml': '<w>Call on four weekends.</w>', 'word/numbering.xml': '<w/>' };

describe('two files are the same document', () => {
  it('when they have the same bytes', () => {
    expect(isSameDocument(bytesOf('%PDF one'), bytesOf('%PDF one'))).toBe(true);
    expect(isSameDocument(bytesOf('%PDF one'), bytesOf('%PDF two'))).toBe(false);
    expect(isSameDocument(bytesOf(''), bytesOf(''))).toBe(true);
  });

  it('when SharePoint has written its properties into a Word file, and nothing else', async () => {
    const sent = await packDocument({ ...words, 'docProps/core.xml': '<a/>' });
    const promoted = await packDocument({ ...words, 'docProps/core.xml': '<b/>', 'customXml/item1.xml': '<c/>' });
    expect(isSameDocument(promoted, sent)).toBe(true);
  });

  it('only when all parts of their words are', async () => {
    const sent = await packDocument(words);
    const others: readonly Readonly<Record<string, string>>[] = [
      { ...words, 'word/document.xml': '<w>Call on five weekends.</w>' },
      { ...words, 'word/footnotes.xml': '<w/>' },
      { 'word/document.xml': words['word/document.xml'] },
      { 'xl/workbook.xml': '<x/>' }
    ];
    for (const other of others) expect(isSameDocument(await packDocument(other), sent)).toBe(false);
  });

  it('never when one of them is cut off', async () => {
    const sent = await packDocument(words);
    for (let length = 0; length < sent.byteLength; length += 7)
      expect(isSameDocument(sent.slice(0, length), sent)).toBe(false);
  });
});

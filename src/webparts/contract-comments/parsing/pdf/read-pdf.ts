import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import * as worker from 'pdfjs-dist/build/pdf.worker.min.mjs';
import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../../domain/contracts/document/unreadable-document';
import { readPages } from './pdf-blocks';
import type { PdfPage, PlacedText } from './pdf-lines';

/**
 * pdf.js usually starts a worker from an address of its own; SharePoint's content security policy has no place for one. Handed over
 * like this, its reading half runs on the page's thread, page by page, from the package's own chunk.
 */
Object.assign(globalThis, { pdfjsWorker: worker });

/** The name the file gives a font ("ABCDEF+Garamond-Bold"); pdf.js tells it only after it has read the page's drawing. */
function fontNameOf(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const found: unknown = page.commonObjs.get(font);
  return typeof found === 'object' && found !== null && 'name' in found && typeof found.name === 'string'
    ? found.name
    : '';
}

async function readPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const { height, transform } = page.getViewport({ scale: 1 });
  // The drawing is read for the names of its fonts only.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const [, , , direction = -1, , origin = height] = transform as readonly number[];
  const texts = items
    .filter((item): item is TextItem => 'str' in item)
    .map((item): PlacedText => {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
      const name = fontNameOf(page, item.fontName);
      return {
        text: item.str,
        x,
        y: direction * y + origin,
        width: item.width,
        size: Math.hypot(a, b),
        isBold: /bold|black|heavy|semibold|demi/i.test(name),
        isItalic: /italic|oblique/i.test(name)
      };
    });
  page.cleanup();
  return { number, height, texts };
}

async function readAllPages(bytes: ArrayBuffer): Promise<readonly PdfPage[]> {
  // pdf.js empties the buffer it is given; the caller keeps its own.
  const data = new Uint8Array(bytes.slice(0));
  // Only words are wanted: nothing is drawn, so no fonts, pictures or decoders are looked for, and their absence is no news.
  const task = getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(await document.getPage(number), number));
    return pages;
  } finally {
    await task.destroy();
  }
}

/**
 * The blocks of a PDF, each with the page it begins on.
 * @throws UnreadableDocument for a damaged or protected file, and for a scan without text.
 */
export async function readPdf(bytes: ArrayBuffer): Promise<readonly SourceBlock[]> {
  let pages: readonly PdfPage[];
  try {
    pages = await readAllPages(bytes);
  } catch (error) {
    throw new UnreadableDocument('damaged', error instanceof Error ? error.message : String(error), { cause: error });
  }
  if (pages.every((page) => page.texts.every((text) => text.text.trim() === '')))
    throw new UnreadableDocument('noText', 'The pages hold no text.');
  return readPages(pages);
}

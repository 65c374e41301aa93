import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import type { PdfPage, PlacedText } from './pdf-lines';

/**
 * The legacy build, because the other one calls what only the newest browsers have, and computers of hospitals are older.
 *
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

/**
 * The texts of all pages.
 * @param signal Stops between two pages, when no one waits any more; those that come then are not all.
 * @throws what pdf.js says of a file it cannot read.
 */
export async function readPdfPages(bytes: ArrayBuffer, signal?: AbortSignal): Promise<readonly PdfPage[]> {
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
    for (let number = 1; number <= document.numPages && !signal?.aborted; number += 1)
      pages.push(await readPage(await document.getPage(number), number));
    return pages;
  } finally {
    await task.destroy();
  }
}

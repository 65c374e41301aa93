import { getDocument, VerbosityLevel, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';
import type { ReadingProgress } from '../../../reading-watch';
import type { WorkSlices } from '../../work-slices';
import type { PdfPage } from '../placed-text';
import { FontStyles } from './font-styles';
import { hasPictures } from './has-pictures';
import { linkWords, readAnnotations } from './page-annotations';
import { groupByDirection, turnFor, uprightPage } from './page-directions';
import { readDrawing, type PageDrawing } from './page-drawing';
import { placeWords } from './page-words';

/**
 * The legacy build, because the other one calls what only the newest browsers have, and computers of hospitals are older.
 *
 * pdf.js usually starts a worker from an address of its own; SharePoint's content security policy has no place for one. Handed over
 * like this, its reading half runs on the page's thread, piece by piece, from the package's own chunk.
 */
Object.assign(globalThis, { pdfjsWorker: worker });

/** More than any contract has; a page of the browser could not show them either. */
const MOST_PAGES = 2000;
const MOST_LETTERS = 8_000_000;
const MOST_WORDS_ON_PAGE = 60_000;
/** A page with fewer letters than a line has is looked at for a picture, whatever the file says. */
const FEW_LETTERS = 60;

type OnProgress = (progress: ReadingProgress) => void;
/** Lets the page do something else when it is time. */
type Pause = () => Promise<void>;

type Items = readonly (TextItem | TextMarkedContent)[];

/** The words of a page, a piece at a time: pdf.js goes on only when the piece before was fetched. */
async function readItems(page: PDFPageProxy, pause: Pause): Promise<Items> {
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  const items: (TextItem | TextMarkedContent)[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    items.push(...piece.value.items);
    if (items.length > MOST_WORDS_ON_PAGE)
      throw new UnreadableDocument('tooLarge', `Page ${page.pageNumber} has more than ${MOST_WORDS_ON_PAGE} words.`);
    await pause();
  }
  return items;
}

const fontsOf = (items: Items): ReadonlySet<string> =>
  new Set(items.flatMap((item) => ('str' in item && item.str.trim() ? [item.fontName] : [])));
const countLetters = (items: Items): number =>
  items.reduce((sum, item) => sum + ('str' in item ? item.str.trim().length : 0), 0);

/** Reads the pages of one document. */
class PageReader {
  private readonly fonts = new FontStyles();
  private letters = 0;

  public constructor(
    private readonly pause: Pause,
    private readonly hasPictures: boolean
  ) {}

  /** The words of a page by their directions; those of most words first. */
  public async read(page: PDFPageProxy): Promise<readonly PdfPage[]> {
    const items = await readItems(page, this.pause);
    await this.pause();
    const letters = countLetters(items);
    this.letters += letters;
    if (this.letters > MOST_LETTERS) throw new UnreadableDocument('tooLarge', 'The document has too much text.');
    const { width, height } = page.getViewport({ scale: 1 });
    const fonts = fontsOf(items);
    const needsDrawing = this.hasPictures || letters < FEW_LETTERS || this.fonts.needsDrawing(fonts);
    const [mainAngle = 0] = groupByDirection(placeWords(page, items, (font) => this.fonts.styleOf(font)))[0] ?? [];
    const turn = turnFor(mainAngle, { width, height });
    const drawing = needsDrawing ? await readDrawing(page, turn) : undefined;
    if (drawing) {
      this.fonts.learn(page, fonts);
      await this.pause();
    }
    const groups = groupByDirection(placeWords(page, items, (font) => this.fonts.styleOf(font)));
    const [main, ...asides] = groups.map(([angle, texts]) =>
      uprightPage(page.pageNumber, turnFor(angle, { width, height }), texts)
    );
    return [
      await this.complete(page, main ?? uprightPage(page.pageNumber, turn, []), turn, drawing),
      ...asides.map((aside) => ({ ...aside, isAside: true }))
    ];
  }

  private async complete(
    page: PDFPageProxy,
    main: PdfPage,
    turn: ReturnType<typeof turnFor>,
    drawing: PageDrawing | undefined
  ): Promise<PdfPage> {
    const { filledIn, links, pictures } = await readAnnotations(page, turn, main.texts);
    return {
      ...main,
      texts: [...linkWords(main.texts, links), ...filledIn],
      pictures: [...(drawing?.pictures ?? []), ...pictures],
      isDrawn: drawing ? !drawing.isEmpty : undefined
    };
  }
}

async function readAll(
  document: PDFDocumentProxy,
  hasPictures: boolean,
  slices: WorkSlices,
  onProgress: OnProgress
): Promise<readonly PdfPage[]> {
  const { numPages } = document;
  if (numPages > MOST_PAGES)
    throw new UnreadableDocument('tooLarge', `The document has ${numPages} pages; ${MOST_PAGES} are read.`);
  let number = 1;
  const pause = async (): Promise<void> => {
    const rest = slices.rest();
    if (!rest) return;
    onProgress({ page: number, pages: numPages });
    await rest;
  };
  const reader = new PageReader(pause, hasPictures);
  const pages: PdfPage[] = [];
  for (; number <= numPages; number += 1) {
    await pause();
    const page = await document.getPage(number);
    pages.push(...(await reader.read(page)));
    page.cleanup();
  }
  return pages;
}

/**
 * The texts of all pages, read in pieces between which the browser does its other work.
 * @param onProgress Told whenever the reading pauses.
 * @throws UnreadableDocument for a document larger than a contract, and when no one waits any more; what pdf.js says of a file it cannot
 * read.
 */
export async function readPdfPages(
  bytes: ArrayBuffer,
  slices: WorkSlices,
  onProgress: OnProgress = () => undefined
): Promise<readonly PdfPage[]> {
  // pdf.js empties the buffer it is given; the caller keeps its own.
  const data = new Uint8Array(bytes.slice(0));
  const withPictures = hasPictures(data);
  // Only words are wanted: nothing is drawn, so no fonts, pictures or decoders are looked for, and their absence is no news.
  const task = getDocument({
    data,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS
  });
  try {
    return await readAll(await task.promise, withPictures, slices, onProgress);
  } finally {
    await task.destroy();
  }
}

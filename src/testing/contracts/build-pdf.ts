interface PdfOptions {
  /** Entries of the trailer beside those every file has, e.g. `/Encrypt 5 0 R`. */
  readonly trailer?: string;
  /** Entries of the catalog, e.g. `/AcroForm << /Fields [5 0 R] >>`. */
  readonly catalog?: string;
  /** Further objects, numbered from 5. */
  readonly objects?: readonly string[];
}

/** A page as it is built. */
export interface PdfPageSource {
  /** Lines of text, one under another. */
  readonly lines?: readonly string[];
  /** Operators that draw besides the lines; fonts are F1 and, heavy, F2. */
  readonly drawing?: string;
  /** How far the page is turned for reading, in degrees. */
  readonly rotate?: number;
  /** Annotations on the page, as references or dictionaries. */
  readonly annotations?: readonly string[];
  /** Entries of the page's resources besides its fonts. */
  readonly resources?: string;
}

/** A stream object. */
export const pdfStream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** The operators that show words at a place, measured from the page's lower left corner. */
export const showAt = (x: number, y: number, text: string, font = 'F1', size = 11): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;

const showLines = (lines: readonly string[]): string =>
  `BT /F1 12 Tf 72 700 Td 18 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;

function pageObjects(
  { lines = [], drawing = '', rotate = 0, annotations = [], resources = '' }: PdfPageSource,
  at: number
): readonly string[] {
  const own = `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> ${resources} >>`;
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate ${rotate} /Annots [${annotations.join(' ')}] /Contents ${at + 1} 0 R ${own} >>`,
    pdfStream(`${lines.length > 0 ? showLines(lines) : ''} ${drawing}`)
  ];
}

/** Letters outside of Latin-1 are written as UTF-8, as files that break the rules do. */
const encode = (file: string): ArrayBuffer => new TextEncoder().encode(file).buffer as ArrayBuffer;

/** The bytes of a PDF with these pages, letter size. */
export function buildPdfPages(pages: readonly PdfPageSource[], options: PdfOptions = {}): ArrayBuffer {
  const { trailer = '', catalog = '', objects = [] } = options;
  const first = 5 + objects.length;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...objects,
    ...pages.flatMap((page, index) => pageObjects(page, first + index * 2))
  ];
  const parts = ['%PDF-1.4\n'];
  let length = 9;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const offsets = all.map((object, index) => {
    const offset = `${String(length).padStart(10, '0')} 00000 n \n`;
    add(`${index + 1} 0 obj\n${object}\nendobj\n`);
    return offset;
  });
  const start = length;
  add(`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join('')}`);
  add(`trailer\n<< /Root 1 0 R /Size ${all.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return encode(parts.join(''));
}

/** The bytes of a PDF with one page, a line of text under another; without lines, a page with nothing on it. */
export const buildPdf = (lines: readonly string[], options: PdfOptions = {}): ArrayBuffer =>
  buildPdfPages([{ lines }], options);

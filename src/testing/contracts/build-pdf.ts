interface PdfOptions {
  /** Entries of the trailer beside those every file has, e.g. `/Encrypt 6 0 R`. */
  readonly trailer?: string;
  /** Further objects, numbered from 6. */
  readonly objects?: readonly string[];
}

/** The bytes of a PDF with one page, a line of text under another; without lines, a page with nothing on it. */
export function buildPdf(lines: readonly string[], { trailer = '', objects = [] }: PdfOptions = {}): ArrayBuffer {
  const drawing = `BT /F1 12 Tf 72 700 Td 18 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects
  ];
  let file = '%PDF-1.4\n';
  const offsets = all.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Root 1 0 R /Size ${all.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file).buffer as ArrayBuffer;
}

import PDFDocument from 'pdfkit';
import { layOut } from './blocks';
import { employer } from './terms';
import type { Block, Run } from './blocks';
import type { Agreement } from './clause-tree';
import type { DocumentFacts } from './docx';

const margin = 72;
const body = 'Times-Roman';
const bold = 'Times-Bold';
const ink = '#1f2a33';
const faint = '#5a6872';
const line = '#a6a6a6';
const textSize = 10.5;

type Page = PDFKit.PDFDocument;

/**
 * The agreement as a PDF with real text: numbers are printed, headings are in the outline of the file.
 * The same agreement and facts give the same bytes.
 */
export async function makePdf(agreement: Agreement, facts: DocumentFacts): Promise<Uint8Array> {
  const date = new Date(facts.date);
  const page = new PDFDocument({
    size: 'LETTER',
    margin,
    bufferPages: true,
    lang: 'en-US',
    displayTitle: true,
    info: {
      Title: agreement.title,
      Author: facts.author,
      Subject: `Version ${facts.version}`,
      CreationDate: date,
      ModDate: date
    }
  });
  const written = collect(page);
  layOut(agreement).forEach((block) => drawBlock(page, block));
  drawMargins(page, agreement, facts);
  page.end();
  return written;
}

function collect(page: Page): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    page.on('error', reject);
  });
}

function drawBlock(page: Page, block: Block): void {
  switch (block.kind) {
    case 'title':
      page.fillColor(ink).font(bold).fontSize(19).text(plain(block.runs)).moveDown(0.8);
      break;
    case 'section':
      drawHeading(page, `${block.place.label} ${plain(block.runs)}`, 13.5);
      break;
    case 'exhibit':
      page.addPage();
      drawHeading(page, `${block.place.label}: ${plain(block.runs)}`, 15);
      break;
    case 'clause':
      drawClause(page, block);
      break;
    case 'paragraph':
      drawRuns(page, block.runs, block.place === null || block.place.level === 1 ? 0 : 30);
      break;
    case 'caption':
      makeRoom(page, 90);
      page.font('Times-Italic').fontSize(9.5).fillColor(ink).text(plain(block.runs), margin).moveDown(0.3);
      break;
    case 'table':
      drawTable(page, [block.header, ...block.rows]);
      break;
    case 'signatures':
      drawSignatures(page, block.lines);
      break;
  }
}

function drawHeading(page: Page, text: string, size: number): void {
  makeRoom(page, 80);
  page.moveDown(0.6);
  page.outline.addItem(text);
  page.fillColor(ink).font(bold).fontSize(size).text(text, margin).moveDown(0.4);
}

function drawClause(page: Page, block: Extract<Block, { readonly kind: 'clause' }>): void {
  const { place, runs, isHeading } = block;
  const indent = place.level === 3 ? 30 : 0;
  makeRoom(page, isHeading ? 46 : 28);
  const top = page.y;
  page
    .fillColor(ink)
    .font(isHeading ? bold : body)
    .fontSize(textSize)
    .text(place.label, margin + indent, top, { lineBreak: false });
  page.y = top;
  if (isHeading)
    page
      .font(bold)
      .text(plain(runs), margin + 30)
      .moveDown(0.2);
  else drawRuns(page, runs, indent + (place.level === 3 ? 24 : 30));
}

function drawRuns(page: Page, runs: readonly Run[], indent: number): void {
  page.fillColor(ink).fontSize(textSize);
  const width = page.page.width - 2 * margin - indent;
  runs.forEach((run, index) => {
    const options = { continued: index < runs.length - 1, width, lineGap: 1.5 };
    page.font(run.isBold ? bold : body);
    if (index === 0) page.text(run.text, margin + indent, page.y, options);
    else page.text(run.text, options);
  });
  page.moveDown(0.5);
}

function drawTable(page: Page, rows: readonly (readonly string[])[]): void {
  const columns = rows[0]?.length ?? 1;
  const width = (page.page.width - 2 * margin) / columns;
  rows.forEach((row, index) => {
    page.font(index === 0 ? bold : body).fontSize(9.5);
    const height = Math.max(...row.map((cell) => page.heightOfString(cell, { width: width - 12 }))) + 8;
    makeRoom(page, height + 4);
    const top = page.y;
    row.forEach((cell, column) => {
      const left = margin + column * width;
      page.lineWidth(0.5).strokeColor(line).rect(left, top, width, height);
      if (index === 0) page.fillAndStroke('#e7eef3', line);
      else page.stroke();
      page.fillColor(ink).text(cell, left + 6, top + 5, { width: width - 12 });
    });
    page.y = top + height;
  });
  page.x = margin;
  page.moveDown(1);
}

function drawSignatures(page: Page, lines: readonly string[]): void {
  makeRoom(page, 220);
  page.moveDown(0.8).fontSize(textSize);
  for (const label of lines) {
    const isBlank = label.endsWith(':');
    page
      .font(isBlank || label.endsWith('.') ? body : bold)
      .text(isBlank ? `${label} ${'_'.repeat(40)}` : label, margin)
      .moveDown(0.5);
  }
}

/** Headers and footers, once the number of pages is known. */
function drawMargins(page: Page, agreement: Agreement, facts: DocumentFacts): void {
  const { start, count } = page.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    page.switchToPage(index);
    const width = page.page.width - 2 * margin;
    const bottom = page.page.height - 46;
    // Text below the bottom margin would otherwise open a new page.
    page.page.margins.bottom = 0;
    page.font(body).fontSize(8.5).fillColor(faint);
    page.text(employer, margin, 40, { width, lineBreak: false });
    page.text(`Physician Employment Agreement: ${agreement.runningTitle}`, margin, 40, {
      width,
      align: 'right',
      lineBreak: false
    });
    page.text(`Version ${facts.version}. Draft for comment, not an offer.`, margin, bottom, {
      width,
      lineBreak: false
    });
    page.text(`Page ${index + 1} of ${count}`, margin, bottom, { width, align: 'right', lineBreak: false });
  }
}

function makeRoom(page: Page, height: number): void {
  if (page.y + height > page.page.height - margin) page.addPage();
}

function plain(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

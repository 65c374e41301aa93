import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx';
import { employer } from './terms';
import { layOut } from './blocks';
import { settlePackage } from './settle-package';
import { documentStyles } from './docx-styles';
import type { ILevelsOptions } from 'docx';
import type { Block, Run } from './blocks';
import type { Agreement } from './clause-tree';

/** What a document says about itself. */
export type DocumentFacts = {
  /** `1.0`; printed at the foot of every page. */
  readonly version: string;
  readonly author: string;
  /** ISO 8601, UTC; every date inside the file. */
  readonly date: string;
};

/**
 * The agreement as a Word document. Numbers are Word's own: two multilevel lists (sections, exhibits) bound to paragraph styles.
 * The same agreement and facts give the same bytes.
 */
export async function makeDocx(agreement: Agreement, facts: DocumentFacts): Promise<Uint8Array> {
  const document = new Document({
    title: agreement.title,
    subject: 'Physician employment agreement',
    creator: facts.author,
    lastModifiedBy: facts.author,
    description: `Version ${facts.version}`,
    styles: documentStyles(agreement.headings === 'own line'),
    numbering: {
      config: [
        { reference: 'sections', levels: sectionLevels(agreement) },
        { reference: 'exhibits', levels: exhibitLevels }
      ]
    },
    sections: [
      {
        properties: {
          page: { size: { width: 12240, height: 15840 }, margin: { top: 1300, bottom: 1200, left: 1440, right: 1440 } }
        },
        headers: { default: pageHeader(agreement) },
        footers: { default: pageFooter(facts) },
        children: layOut(agreement).flatMap(toParagraphs)
      }
    ]
  });
  return settlePackage(new Uint8Array(await Packer.toBuffer(document)), facts.date);
}

const left = AlignmentType.LEFT;

function sectionLevels(agreement: Agreement): readonly ILevelsOptions[] {
  const third: ILevelsOptions =
    agreement.thirdLevel === 'letters'
      ? {
          level: 2,
          format: LevelFormat.LOWER_LETTER,
          text: '(%3)',
          alignment: left,
          style: { style: 'Clause3', paragraph: { indent: { left: 1134, hanging: 425 } } }
        }
      : {
          level: 2,
          format: LevelFormat.DECIMAL,
          text: '%1.%2.%3',
          alignment: left,
          style: { style: 'Clause3', paragraph: { indent: { left: 1418, hanging: 794 } } }
        };
  return [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: left,
      style: { style: 'Heading1', paragraph: { indent: { left: 624, hanging: 624 } } }
    },
    {
      level: 1,
      format: LevelFormat.DECIMAL,
      text: '%1.%2',
      alignment: left,
      style: { style: 'Heading2', paragraph: { indent: { left: 624, hanging: 624 } } }
    },
    third
  ];
}

const exhibitLevels: readonly ILevelsOptions[] = [
  {
    level: 0,
    format: LevelFormat.UPPER_LETTER,
    text: 'Exhibit %1',
    alignment: left,
    suffix: LevelSuffix.TAB,
    style: { style: 'ExhibitHeading', paragraph: { indent: { left: 1814, hanging: 1814 } } }
  },
  {
    level: 1,
    format: LevelFormat.DECIMAL,
    text: '%1.%2',
    alignment: left,
    style: { style: 'ExhibitClause', paragraph: { indent: { left: 624, hanging: 624 } } }
  },
  {
    level: 2,
    format: LevelFormat.LOWER_LETTER,
    text: '(%3)',
    alignment: left,
    style: { style: 'ExhibitItem', paragraph: { indent: { left: 1134, hanging: 425 } } }
  }
];

function pageHeader(agreement: Agreement): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'RunningText',
        children: [new TextRun(`${employer}\tPhysician Employment Agreement: ${agreement.runningTitle}`)],
        tabStops: [{ type: 'right', position: 9360 }]
      })
    ]
  });
}

function pageFooter(facts: DocumentFacts): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'RunningText',
        tabStops: [{ type: 'right', position: 9360 }],
        children: [
          new TextRun(`Version ${facts.version}. Draft for comment, not an offer.\t`),
          new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
        ]
      })
    ]
  });
}

function toParagraphs(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ style: 'Title', children: toRuns(block.runs) })];
    case 'section':
      return [new Paragraph({ style: 'Heading1', children: toRuns(block.runs) })];
    case 'exhibit':
      return [new Paragraph({ style: 'ExhibitHeading', pageBreakBefore: true, children: toRuns(block.runs) })];
    case 'clause':
      return [
        new Paragraph({
          style: clauseStyle(block.place.level, block.place.number),
          keepNext: block.isHeading,
          children: toRuns(block.runs)
        })
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: block.place === null || block.place.level === 1 ? 'Preamble' : 'ClauseText',
          children: toRuns(block.runs)
        })
      ];
    case 'caption':
      return [new Paragraph({ style: 'TableCaption', keepNext: true, children: toRuns(block.runs) })];
    case 'table':
      return [toTable(block.header, block.rows), new Paragraph({ style: 'ClauseText', children: [] })];
    case 'signatures':
      return block.lines.map(toSignatureLine);
  }
}

/** A line that ends with a colon is to be filled in; the others are the sentence before them and the names of the parties. */
function toSignatureLine(line: string): Paragraph {
  const isBlank = line.endsWith(':');
  return new Paragraph({
    style: 'Signature',
    tabStops: [{ type: 'right', position: 6800, leader: 'underscore' }],
    children: isBlank
      ? [new TextRun(line), new TextRun('\t')]
      : [new TextRun(line.endsWith('.') ? { text: line } : { text: line, bold: true })]
  });
}

function clauseStyle(level: 1 | 2 | 3, number: string): string {
  const isExhibit = /^[A-Z]/.test(number);
  if (level === 3) return isExhibit ? 'ExhibitItem' : 'Clause3';
  return isExhibit ? 'ExhibitClause' : 'Heading2';
}

function toRuns(runs: readonly Run[]): TextRun[] {
  return runs.map((run) => new TextRun(run.isBold ? { text: run.text, bold: true } : { text: run.text }));
}

function toTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' };
  const cell = (text: string, isHeader: boolean): TableCell =>
    new TableCell({
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E7EEF3' } } : {}),
      children: [
        new Paragraph({ style: 'TableText', children: [new TextRun(isHeader ? { text, bold: true } : { text })] })
      ]
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((text) => cell(text, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) }))
    ]
  });
}

import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';

const font = 'Calibri';
const ink = '1F2A33';

/**
 * Paragraph styles of an agreement; the numbered ones carry their list and level, so that Word numbers by style.
 * `hasClauseHeadings` says whether second-level clauses are headings or whole paragraphs.
 */
export function documentStyles(hasClauseHeadings: boolean): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 21, color: ink },
        paragraph: { spacing: { after: 120, line: 269, lineRule: LineRuleType.AUTO } }
      },
      title: { run: { font, size: 34, bold: true, color: ink }, paragraph: { spacing: { before: 0, after: 280 } } },
      heading1: {
        run: { font, size: 26, bold: true, color: ink },
        paragraph: {
          keepNext: true,
          outlineLevel: 0,
          spacing: { before: 320, after: 120 },
          numbering: { reference: 'sections', level: 0 }
        }
      },
      heading2: {
        run: { font, size: 22, bold: hasClauseHeadings, color: ink },
        paragraph: {
          outlineLevel: 1,
          spacing: { before: hasClauseHeadings ? 160 : 0, after: hasClauseHeadings ? 60 : 120 },
          numbering: { reference: 'sections', level: 1 }
        }
      }
    },
    paragraphStyles: [
      { id: 'Preamble', name: 'Preamble', basedOn: 'Normal', quickFormat: true },
      {
        id: 'ClauseText',
        name: 'Clause Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 624 } }
      },
      {
        id: 'Clause3',
        name: 'Clause 3',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 80 }, numbering: { reference: 'sections', level: 2 } }
      },
      {
        id: 'ExhibitHeading',
        name: 'Exhibit Heading',
        basedOn: 'Normal',
        next: 'Preamble',
        quickFormat: true,
        run: { size: 28, bold: true },
        paragraph: {
          keepNext: true,
          outlineLevel: 0,
          spacing: { after: 200 },
          numbering: { reference: 'exhibits', level: 0 }
        }
      },
      {
        id: 'ExhibitClause',
        name: 'Exhibit Clause',
        basedOn: 'Normal',
        quickFormat: true,
        run: { bold: hasClauseHeadings },
        paragraph: {
          outlineLevel: 1,
          spacing: { before: 120, after: 80 },
          numbering: { reference: 'exhibits', level: 1 }
        }
      },
      {
        id: 'ExhibitItem',
        name: 'Exhibit Item',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 80 }, numbering: { reference: 'exhibits', level: 2 } }
      },
      {
        id: 'TableCaption',
        name: 'Table Caption',
        basedOn: 'Normal',
        run: { size: 19, italics: true },
        paragraph: { spacing: { before: 80, after: 60 } }
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0 } }
      },
      {
        id: 'Signature',
        name: 'Signature Line',
        basedOn: 'Normal',
        paragraph: { keepNext: true, spacing: { before: 200, after: 60 } }
      },
      {
        id: 'RunningText',
        name: 'Running Text',
        basedOn: 'Normal',
        run: { size: 17, color: '5A6872' },
        paragraph: { spacing: { after: 0 } }
      }
    ]
  };
}

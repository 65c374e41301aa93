import {
  AlignmentType,
  Footer,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
  type IBaseParagraphStyleOptions,
  type INumberingOptions,
  type IParagraphOptions,
  type IStylesOptions
} from 'docx';
import { toXmlText } from '../../../../domain/text/xml-text';

/** The first letter is of a script written from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Styles beside Word's own, by what they are for. */
export const styles = {
  byline: 'CommentByline',
  quote: 'QuotedWords',
  note: 'CommentNote',
  replyByline: 'ReplyByline',
  reply: 'ReplyText',
  cellHead: 'CellHead'
} as const;
export type ParagraphStyle = keyof typeof styles;

/** Numbers comments through the whole document. */
export const COMMENT_NUMBERS = 'comments';

const GRAY = '595959';
const POINT = 20;
const INDENT = 360;

/** @param size In half points. */
function headingStyle(size: number): IBaseParagraphStyleOptions {
  return {
    run: { size, bold: true, color: '1F1F1F' },
    paragraph: { spacing: { before: 14 * POINT, after: 4 * POINT } }
  };
}

/** A plain document that a hospital's printer and Word's own themes can do something with. */
export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 6 * POINT } } },
    title: { run: { size: 40, bold: true } },
    heading1: headingStyle(32),
    heading2: headingStyle(28),
    heading3: headingStyle(24),
    heading4: headingStyle(22),
    heading5: headingStyle(22),
    heading6: headingStyle(22)
  },
  paragraphStyles: [
    {
      id: styles.byline,
      name: 'Comment byline',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 12 * POINT, after: 2 * POINT } }
    },
    {
      id: styles.quote,
      name: 'Quoted words',
      basedOn: 'Normal',
      next: 'Normal',
      run: { italics: true, color: GRAY },
      paragraph: {
        indent: { left: INDENT },
        border: { left: { style: 'single', size: 12, space: 8, color: 'A6A6A6' } }
      }
    },
    { id: styles.note, name: 'Comment note', basedOn: 'Normal', run: { color: GRAY, size: 20 } },
    {
      id: styles.replyByline,
      name: 'Reply byline',
      basedOn: 'Normal',
      next: styles.reply,
      run: { bold: true, size: 20 },
      paragraph: { keepNext: true, indent: { left: INDENT }, spacing: { before: 4 * POINT, after: 2 * POINT } }
    },
    { id: styles.reply, name: 'Reply', basedOn: 'Normal', paragraph: { indent: { left: INDENT } } },
    { id: styles.cellHead, name: 'Cell head', basedOn: 'Normal', run: { bold: true } }
  ]
};

/** The numbers of comments: Word counts, so that a comment taken out of the file leaves no gap. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: COMMENT_NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } }
        }
      ]
    }
  ]
};

function run(words: string): TextRun[] {
  return toXmlText(words)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: line, break: index === 0 ? undefined : 1 }));
}

/** A paragraph of someone's words: their line breaks stay, and their direction is theirs. */
export function paragraph(words: string, style?: ParagraphStyle, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...more,
    ...(style && { style: styles[style] }),
    ...(RIGHT_TO_LEFT.test(words) && { bidirectional: true }),
    children: run(words)
  });
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6
] as const;

/** A heading that Word's outline and screen readers know. @param depth From 1. */
export function heading(words: string, depth: number): Paragraph {
  return new Paragraph({ heading: levels[Math.min(depth, levels.length) - 1], keepNext: true, children: run(words) });
}

/** The name of the document, as its first line. */
export function title(words: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: run(words) });
}

/** The page's number out of all, at the foot of every page. */
export function pageFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })]
      })
    ]
  });
}

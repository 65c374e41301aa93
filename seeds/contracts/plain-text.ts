import { layOut } from './blocks';
import type { Agreement } from './clause-tree';
import type { ClausePlace } from './numbering';

/** One paragraph of an agreement's text, without its number. */
export type TextParagraph = {
  readonly text: string;
  /** Offset of the first character in the whole text, where paragraphs are joined by one line feed. */
  readonly start: number;
  readonly place: ClausePlace | null;
};

/** The whole text, one paragraph to a line, with its paragraphs. */
export function plainText(agreement: Agreement): {
  readonly text: string;
  readonly paragraphs: readonly TextParagraph[];
} {
  const paragraphs = plainParagraphs(agreement);
  return { text: paragraphs.map((paragraph) => paragraph.text).join('\n'), paragraphs };
}

/** The words of an agreement in reading order; a table is one paragraph, with a tab between cells and a line feed between rows. */
export function plainParagraphs(agreement: Agreement): readonly TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let start = 0;
  const add = (text: string, place: ClausePlace | null): void => {
    if (text === '') return;
    paragraphs.push({ text, start, place });
    start += text.length + 1;
  };
  for (const block of layOut(agreement)) {
    if (block.kind === 'signatures') {
      block.lines.forEach((line) => add(line, null));
      continue;
    }
    const place = 'place' in block ? block.place : null;
    if (block.kind === 'table') add([block.header, ...block.rows].map((row) => row.join('\t')).join('\n'), place);
    else
      add(
        block.runs
          .map((run) => run.text)
          .join('')
          .trimEnd(),
        place
      );
  }
  return paragraphs;
}

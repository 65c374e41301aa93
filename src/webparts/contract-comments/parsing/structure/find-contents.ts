import { textOf } from '../piece';
import type { Draft, ParagraphDraft } from './drafts';

/** What stands above contents that were typed. */
const CONTENTS_TITLE = /^(?:table of contents|contents|índice|indice|contenido|tabla de contenido)s?[:.]?$/i;

/** Lines in a row that end in page numbers from which they are contents, under a title that says so and without one. */
const LEAST_TITLED = 1;
const LEAST_UNTITLED = 4;

const isParagraph = (draft: Draft): draft is ParagraphDraft => draft.kind === 'paragraph';
const isTitle = (draft: Draft | undefined): boolean =>
  draft !== undefined && isParagraph(draft) && CONTENTS_TITLE.test(textOf(draft.pieces).trim());

/** Contents name parts; a table of rates that was typed with tabs does not. */
const namesPart = (draft: Draft): boolean =>
  isParagraph(draft) &&
  /^(?:\W*\d|article|section|exhibit|schedule|appendix|annex|[ivx]+\.)/i.test(textOf(draft.pieces));

/** The drafts that are a table of contents: made by the word processor, or lines in a row that end in page numbers. */
export function findContents(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const found = new Set<Draft>(drafts.filter((draft) => isParagraph(draft) && draft.isContents));
  let row: Draft[] = [];
  const close = (before: Draft | undefined): void => {
    const isTitled = isTitle(before);
    const isLong = row.length >= LEAST_UNTITLED && row.filter(namesPart).length * 2 >= row.length;
    if (isTitled ? row.length >= LEAST_TITLED : isLong) for (const line of row) found.add(line);
    row = [];
  };
  drafts.forEach((draft, index) => {
    if (isParagraph(draft) && draft.endsInPageNumber) row.push(draft);
    else close(drafts[index - row.length - 1]);
  });
  close(drafts[drafts.length - row.length - 1]);
  return found;
}

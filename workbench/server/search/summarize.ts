import type { Store } from '../store/store';

/** Marks FTS5 puts around a hit and a gap; they cannot be typed, so that what people wrote is never taken for one. */
const START = '\u0001';
const END = '\u0002';
const GAP = '\u0003';

/**
 * A passage around the words that were asked for, escaped for HTML, with SharePoint's marks: `<c0>` around each word and
 * `<ddd/>` where text was left out. The beginning of the text when no words were asked for.
 *
 * @param length - in characters, roughly: the passage is cut between words
 */
export function summarize(store: Store, documentId: number, ranking: string | null, length: number): string {
  const words = Math.max(8, Math.min(60, Math.round(length / 6)));
  // Numbers of JavaScript arrive as REAL, and FTS5 passes over a rowid that is not an INTEGER.
  const found =
    ranking === null
      ? null
      : store.one<{ passage: string }>(
          `SELECT snippet(search_text, 2, '${START}', '${END}', '${GAP}', ${words}) AS passage FROM search_text WHERE rowid = CAST(? AS INTEGER) AND search_text MATCH ?`,
          documentId,
          ranking
        );
  const passage = found?.passage ?? beginningOf(store, documentId, length);
  return escapeHtml(passage.replace(/\s+/g, ' ').trim())
    .replaceAll(START, '<c0>')
    .replaceAll(END, '</c0>')
    .replaceAll(GAP, '<ddd/>');
}

function beginningOf(store: Store, documentId: number, length: number): string {
  const body = store.one<{ body: string }>('SELECT body FROM search_text WHERE rowid = ?', documentId)?.body ?? '';
  return body.length <= length ? body : `${body.slice(0, length).replace(/\s+\S*$/, '')}${GAP}`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

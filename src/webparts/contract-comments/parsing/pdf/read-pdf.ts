import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../../domain/contracts/document/unreadable-document';
import { readPages } from './pdf-blocks';
import type { PdfPage } from './pdf-lines';
import { readPdfPages } from './pdf-pages';

/**
 * The blocks of a PDF, each with the page it begins on.
 * @param signal Says that no one waits for the blocks any more.
 * @throws UnreadableDocument for a damaged or protected file, and for a scan without text.
 */
export async function readPdf(bytes: ArrayBuffer, signal?: AbortSignal): Promise<readonly SourceBlock[]> {
  let pages: readonly PdfPage[];
  try {
    pages = await readPdfPages(bytes, signal);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableDocument(
      isLocked ? 'password' : 'damaged',
      error instanceof Error ? error.message : String(error),
      { cause: error }
    );
  }
  if (pages.every((page) => page.texts.every((text) => text.text.trim() === '')))
    throw new UnreadableDocument('noText', 'The pages hold no text.');
  return readPages(pages);
}

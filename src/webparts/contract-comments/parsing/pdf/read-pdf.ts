import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../../domain/contracts/document/unreadable-document';
import { startSlices } from '../work-slices';
import type { ReadingWatch } from '../../reading-watch';
import { readPdfPages } from './file/pdf-pages';
import { structureDrafts } from '../structure/structure-drafts';
import { draftPages } from './layout/page-drafts';

function explain(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  const message = error instanceof Error ? error.message : String(error);
  return new UnreadableDocument(isLocked ? 'password' : 'damaged', message, { cause: error });
}

/**
 * The blocks of a PDF, each with the page it begins on.
 * @param watch Whoever waits for the blocks.
 * @throws UnreadableDocument for a damaged or protected file, for one larger than a contract, and for pages with nothing on them.
 */
export async function readPdf(bytes: ArrayBuffer, watch: ReadingWatch = {}): Promise<readonly SourceBlock[]> {
  const slices = startSlices(watch.signal);
  const pages = await readPdfPages(bytes, slices, watch.onProgress).catch((error: unknown) => {
    throw explain(error);
  });
  const blocks = await structureDrafts({ headers: [], body: await draftPages(pages, slices), footers: [] }, slices);
  if (blocks.length === 0) throw new UnreadableDocument('noText', 'The pages hold no text.');
  return blocks;
}

import type { SourceBlock } from '../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';
import { requireUnprotected } from './file-protection';
import type { ReadingWatch } from '../reading-watch';

/**
 * The blocks of a contract's file. The reader for its format is loaded when first needed.
 * @param fileName Name with its ending, which decides the format.
 * @param watch Whoever waits for the blocks.
 * @throws UnreadableDocument when the page cannot show the file.
 */
export async function readDocument(
  fileName: string,
  bytes: ArrayBuffer,
  watch: ReadingWatch = {}
): Promise<readonly SourceBlock[]> {
  requireUnprotected(bytes);
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'docx' || ending === 'docm') {
    const { readDocx } = await import(/* webpackChunkName: 'read-docx' */ './docx/read-docx');
    return readDocx(bytes, watch.signal);
  }
  if (ending === 'pdf') {
    const { readPdf } = await import(/* webpackChunkName: 'read-pdf' */ './pdf/read-pdf');
    return readPdf(bytes, watch);
  }
  if (ending === 'doc' || ending === 'dot')
    throw new UnreadableDocument('oldWord', `A .${ending} is a Word document of the format before 2007.`);
  throw new UnreadableDocument('unknownFormat', `The page reads .docx and .pdf, not .${ending}.`);
}

import { GAP_SIGN, type SourceBlock } from '../../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../../domain/contracts/document/unreadable-document';
import { startSlices } from '../work-slices';
import { openPackage } from './package/open-package';
import { readDrafts } from './read-drafts';
import { structureDrafts } from '../structure/structure-drafts';

async function readParts(bytes: ArrayBuffer, signal: AbortSignal | undefined): Promise<readonly SourceBlock[]> {
  const slices = startSlices(signal);
  const drafts = await readDrafts(await openPackage(bytes, slices), slices);
  return structureDrafts(drafts, slices);
}

/**
 * The blocks of a Word document, with clause numbers as Word prints them and all changes accepted. Nothing it shows is left out: notes and text
 * boxes follow the paragraph they hang on, headers and footers are at the beginning and end, and what cannot be shown leaves a sign.
 * Comments and hidden text are no part of what a contract says.
 * @param signal Says that no one waits for the blocks any more.
 * @throws UnreadableDocument for a file that is no Word document, is damaged or protected, has no text, or has more than can be shown.
 */
export async function readDocx(bytes: ArrayBuffer, signal?: AbortSignal): Promise<readonly SourceBlock[]> {
  let blocks: readonly SourceBlock[];
  try {
    blocks = await readParts(bytes, signal);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument('damaged', error instanceof Error ? error.message : String(error), { cause: error });
  }
  if (blocks.every(({ text }) => text.replaceAll(GAP_SIGN, '').trim() === ''))
    throw new UnreadableDocument('noText', 'The document holds no text.');
  return blocks;
}

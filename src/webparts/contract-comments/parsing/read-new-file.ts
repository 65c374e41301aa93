import { composeDocument } from '../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';
import type { NewFile } from '../new-file';
import { readDocument } from './read-document';
import { readWithinLimit } from './reading-limit';

async function readBytes(file: File): Promise<ArrayBuffer> {
  try {
    return await new Response(file).arrayBuffer();
  } catch (cause) {
    // A folder, a file that was moved meanwhile, or one that another program has locked.
    throw new UnreadableDocument('damaged', 'The browser could not open the file.', { cause });
  }
}

/**
 * Reads a file that someone chose, as the reader of the contract will.
 * @param version Number the document would be published under.
 * @param signal Gives up: what was read is then of no use to anyone.
 * @throws UnreadableDocument when the page could not show it.
 */
export async function readNewFile(file: File, version: string, signal: AbortSignal): Promise<NewFile> {
  const bytes = await readBytes(file);
  const blocks = await readWithinLimit({ signal }, (stopping) => readDocument(file.name, bytes, { signal: stopping }));
  return { name: file.name, bytes, document: composeDocument(version, blocks) };
}

import type { NewVersion } from '../../../data/contracts/contract-repository';
import { fingerprintOf } from '../../../domain/contracts/versions/fingerprint';
import type { NewFile } from '../new-file';
import { wordGaps } from './gap-words';

/** A file that was read, as it is published. */
export async function toNewVersion(file: NewFile, number: string, note: string): Promise<NewVersion> {
  const { name: fileName, bytes, document } = file;
  const fingerprint = await fingerprintOf(document.text);
  return { number, fileName, bytes, fingerprint, note: note.trim(), notShown: wordGaps(document) };
}

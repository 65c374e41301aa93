import { UnreadableDocument } from '../../../domain/contracts/document/unreadable-document';

/** How a compound file (OLE) begins: the container of encrypted Office documents, and of Word's format before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A PDF that Microsoft's rights management encrypted names its handler. */
const RIGHTS_MANAGED_PDF = 'MicrosoftIRMServices';

function isCompoundFile(bytes: Uint8Array): boolean {
  return COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
}

/** What a compound file holds: the names of its parts are in UTF-16, at even places. */
function explainCompoundFile(bytes: Uint8Array): UnreadableDocument {
  const text = new TextDecoder('utf-16le').decode(bytes);
  if (text.includes('EncryptionInfo') && !text.includes('DRMEncrypted'))
    return new UnreadableDocument('password', 'The file is an encrypted package with a password.');
  if (text.includes('WordDocument'))
    return new UnreadableDocument('oldWord', 'The file is a Word document of the format before 2007.');
  return new UnreadableDocument('encrypted', 'The file is an encrypted package (OLE) in place of a document.');
}

/**
 * Looks at the bytes of a file, whatever it is named.
 * @throws UnreadableDocument for a file that is encrypted, by a password or a sensitivity label, or in Word's old format.
 */
export function requireUnprotected(file: ArrayBuffer): void {
  const bytes = new Uint8Array(file);
  if (isCompoundFile(bytes)) throw explainCompoundFile(bytes);
  const isPdf = bytes[0] === 0x25 && bytes[1] === 0x50;
  if (isPdf && new TextDecoder('latin1').decode(bytes).includes(RIGHTS_MANAGED_PDF))
    throw new UnreadableDocument('encrypted', 'The PDF is encrypted by rights management.');
}

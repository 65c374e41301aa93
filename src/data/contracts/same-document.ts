/**
 * Whether two files are the same document.
 *
 * Promises: the same bytes are; two Word files are too when all their parts of words are the same, because SharePoint writes properties of
 * its own into Word files that are uploaded. Non-goal: comparing what two documents say.
 */

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/** Where the directory of a ZIP file begins; `undefined` for another file. */
function findDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return view.getUint32(at + 16, true);
  return undefined;
}

/** The parts of a Word file that hold its words, with checksum and length; none for another file. */
function readParts(bytes: ArrayBuffer): ReadonlyMap<string, string> {
  const view = new DataView(bytes);
  const parts = new Map<string, string>();
  let at = findDirectory(view) ?? bytes.byteLength;
  while (at + ENTRY_LENGTH <= bytes.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(bytes, at + ENTRY_LENGTH, nameLength));
    const isOfWords = name.startsWith('word/') && !name.startsWith('word/_rels/');
    if (isOfWords) parts.set(name, `${view.getUint32(at + 16, true)} ${view.getUint32(at + 24, true)}`);
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function hasSameBytes(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [left, right] = [new Uint8Array(one), new Uint8Array(other)];
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** Compares two files, e.g. one that was sent with what the site has. */
export function isSameDocument(one: ArrayBuffer, other: ArrayBuffer): boolean {
  if (hasSameBytes(one, other)) return true;
  const [left, right] = [readParts(one), readParts(other)];
  return left.size > 0 && left.size === right.size && [...left].every(([name, sum]) => right.get(name) === sum);
}

/** How pictures are marked in a file, in each way of writing it. */
const marks = ['/Subtype/Image', '/Subtype /Image'].map((mark) => [...mark].map((letter) => letter.charCodeAt(0)));

function includes(bytes: Uint8Array, mark: readonly number[]): boolean {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (mark.every((letter, index) => bytes[at + index] === letter)) return true;
  return false;
}

/** Whether a PDF has pictures. They are streams, and what describes a stream is in the file as it is, whatever else is packed. */
export const hasPictures = (bytes: Uint8Array): boolean => marks.some((mark) => includes(bytes, mark));

import type JSZip from 'jszip';
import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';

declare module 'jszip' {
  interface JSZipObject {
    /** Documented by JSZip and missing in its types. */
    internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>;
  }
}

/** The text of a part as it came out of the archive. */
export interface InflatedPart {
  readonly stretches: readonly string[];
  /** In bytes. */
  readonly length: number;
}

/** Parts are UTF-8 or UTF-16, which begins with a byte order mark. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/**
 * Unpacks a part, piece by piece, and stops where it becomes longer than it may be: what an archive says of its own sizes is not to be trusted.
 * @param mostBytes What it may unpack to.
 * @throws UnreadableDocument for a part that is longer; Error for a damaged one.
 */
export function inflatePart(file: JSZip.JSZipObject, mostBytes: number): Promise<InflatedPart> {
  return new Promise((resolve, reject) => {
    const stretches: string[] = [];
    let length = 0;
    let decoder: TextDecoder | undefined;
    const stream = file.internalStream('uint8array');
    stream
      .on('data', (bytes) => {
        if (length > mostBytes) return;
        length += bytes.length;
        if (length > mostBytes) {
          stream.pause();
          reject(new UnreadableDocument('tooLarge', 'The document unpacks to more than can be read.'));
          return;
        }
        decoder ??= decoderFor(bytes);
        stretches.push(decoder.decode(bytes, { stream: true }));
      })
      .on('error', reject)
      .on('end', () => resolve({ stretches, length }))
      .resume();
  });
}

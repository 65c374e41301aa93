/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { checkFingerprint } from '../../src/domain/contracts/versions/fingerprint';
import { composeDocument, clausePath } from '../../src/domain/contracts/document/document-model';
import { readDocx } from '../../src/webparts/contract-comments/parsing/docx/read-docx';
import { emergencyVersions } from './agreements/emergency';
import { hospitalistVersions } from './agreements/hospitalist';
import { makeDocx } from './docx';
import { fingerprintOf } from './publications';
import { plainText } from './plain-text';

// The web part's reader needs a browser's XML parser, and the document library a text encoder, which jsdom does not bring; hashes neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
jest.setTimeout(30_000);

const [, , hospitalist] = hospitalistVersions(2027);
const [, emergency] = emergencyVersions(2027);
const facts = { version: '1.0', author: 'Dr. Helen Marsh', date: '2026-10-25T13:00:00.000Z' };

test.each([
  ['with headings and lettered clauses', hospitalist],
  ['with run-in titles and decimal clauses', emergency]
])(
  'the web part reads from a document %s the text and the numbers that anchors were made with',
  async (_, agreement) => {
    const bytes = await makeDocx(agreement, facts);
    const document = composeDocument('1.0', await readDocx(Uint8Array.from(bytes).buffer));
    const { text, paragraphs } = plainText(agreement);
    expect(document.text).toBe(text);
    expect(await checkFingerprint(fingerprintOf(agreement), document.text)).toBe('same');
    for (const { place, start } of paragraphs) {
      const block = document.blocks.find((other) => other.start === start);
      if (place !== null && block !== undefined) expect(clausePath(document, block.index)).toEqual(place.path);
    }
  }
);

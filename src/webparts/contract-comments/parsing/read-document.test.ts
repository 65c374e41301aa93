// pdf.js needs a browser; what it says of files is tried beside it.
jest.mock('./pdf/file/pdf-pages', () => ({ readPdfPages: jest.fn() }));

import { UnreadableDocument, type UnreadableReason } from '../../../domain/contracts/document/unreadable-document';
import { buildPdf } from '../../../testing/contracts/build-pdf';
import { readDocument } from './read-document';
import { readPdfPages } from './pdf/file/pdf-pages';

const pdfPages = jest.mocked(readPdfPages);

/** A compound file with parts of these names. */
function compoundFile(...parts: readonly string[]): ArrayBuffer {
  const bytes = new Uint8Array(512 + parts.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  parts.forEach((name, index) => {
    [...name].forEach((letter, at) => bytes.set([letter.charCodeAt(0)], 512 + index * 128 + at * 2));
  });
  return bytes.buffer;
}

const text = (words: string): ArrayBuffer => new TextEncoder().encode(words).buffer as ArrayBuffer;
const thrownByPdf = (name: string): Error => Object.assign(new Error('As pdf.js says'), { name });

async function reasonFor(fileName: string, bytes: ArrayBuffer): Promise<UnreadableReason | undefined> {
  const problem: unknown = await readDocument(fileName, bytes).catch((error: unknown) => error);
  return problem instanceof UnreadableDocument ? problem.reason : undefined;
}

describe('a file that cannot be shown', () => {
  it.each<[string, string, ArrayBuffer, UnreadableReason]>([
    ['by its name', 'agreement.odt', text('words'), 'unknownFormat'],
    ['a Word document without its archive', 'agreement.docx', text('words'), 'damaged'],
    ['only the beginning of a compound file', 'agreement.docx', compoundFile(), 'encrypted'],
    ['encrypted by a label', 'agreement.docx', compoundFile('EncryptedPackage', 'DRMEncryptedDataSpace'), 'encrypted'],
    ['encrypted by a label, as PDF', 'agreement.pdf', compoundFile('EncryptedPackage'), 'encrypted'],
    [
      'encrypted by rights management, as PDF',
      'agreement.pdf',
      buildPdf([], { trailer: '/Encrypt << /Filter /MicrosoftIRMServices >>' }),
      'encrypted'
    ],
    ['with a password', 'agreement.docx', compoundFile('EncryptionInfo', 'EncryptedPackage'), 'password'],
    ['of Word before 2007', 'agreement.docx', compoundFile('WordDocument', '1Table'), 'oldWord'],
    ['of Word before 2007, by its name', 'agreement.doc', text('words'), 'oldWord']
  ])('is told apart: %s', async (_, fileName, bytes, reason) => {
    expect(await reasonFor(fileName, bytes)).toBe(reason);
  });

  it.each<[string, UnreadableReason]>([
    ['PasswordException', 'password'],
    ['InvalidPDFException', 'damaged']
  ])('is told apart by what pdf.js throws: %s', async (name, reason) => {
    pdfPages.mockRejectedValueOnce(thrownByPdf(name));
    expect(await reasonFor('agreement.pdf', buildPdf(['Call duty']))).toBe(reason);
  });

  it('is a scan where no page has text', async () => {
    pdfPages.mockResolvedValueOnce([{ number: 1, width: 612, height: 792, texts: [] }]);
    expect(await reasonFor('agreement.pdf', buildPdf([]))).toBe('noText');
  });
});

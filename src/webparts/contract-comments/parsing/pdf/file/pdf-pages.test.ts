/**
 * @jest-environment node
 */
import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';
import { buildPdf } from '../../../../../testing/contracts/build-pdf';

/** What browsers got in the years since 2023; computers of hospitals may have none of it. */
const newest: readonly (readonly [object, readonly string[]])[] = [
  [Promise, ['withResolvers', 'try']],
  [URL, ['parse', 'canParse']],
  [Map, ['groupBy']],
  [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
  [WeakMap.prototype, ['getOrInsert', 'getOrInsertComputed']],
  [
    Set.prototype,
    ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']
  ],
  [Uint8Array, ['fromBase64', 'fromHex']],
  [Uint8Array.prototype, ['toBase64', 'toHex', 'setFromBase64', 'setFromHex']],
  [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize']],
  [Array, ['fromAsync']],
  [Array.prototype, ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
  [Object, ['groupBy']],
  [String.prototype, ['isWellFormed', 'toWellFormed']],
  [Math, ['sumPrecise']],
  [RegExp, ['escape']],
  [Error, ['isError']],
  [AbortSignal, ['any']],
  [globalThis, ['Iterator', 'FinalizationRegistry', 'OffscreenCanvas']],
  [
    Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object,
    ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']
  ]
];

const unhurried = { rest: () => undefined };
const words = ['1. Call duty', 'The physician takes call on one weekend in four.'];

/** Does something while the newest methods are gone; only so long, as the test runner uses them too. */
async function withoutNewest(work: () => Promise<void>): Promise<readonly string[]> {
  const taken: (readonly [object, string, PropertyDescriptor])[] = [];
  for (const [owner, names] of newest)
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      if (descriptor && Reflect.deleteProperty(owner, name)) taken.push([owner, name, descriptor]);
    }
  try {
    await work();
  } finally {
    for (const [owner, name, descriptor] of taken) Object.defineProperty(owner, name, descriptor);
  }
  return taken.map(([, name]) => name);
}

describe('a browser without the newest methods (tenant 17)', () => {
  it('reads a PDF', async () => {
    let text = '';
    const taken = await withoutNewest(async () => {
      // Loaded only now: what it brings along for older browsers it looks for when it is loaded.
      const { readPdfPages } = await import('./pdf-pages');
      text = (await readPdfPages(buildPdf(words), unhurried))
        .flatMap((page) => page.texts.map((placed) => placed.text))
        .join(' ');
    });
    expect(text).toContain('one weekend in four');
    expect(taken).toEqual(expect.arrayContaining(['withResolvers', 'any', 'toArray']));
  });
});

describe('a PDF', () => {
  const readPages = async (bytes: ArrayBuffer) => (await import('./pdf-pages')).readPdfPages(bytes, unhurried);

  it('that is damaged is refused as such', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 and nothing else').buffer as ArrayBuffer;
    await expect(readPages(bytes)).rejects.toMatchObject({ name: 'InvalidPDFException' });
  });

  it('with a password is refused as such', async () => {
    const key = 'ab'.repeat(32);
    const encryption = `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${key}> /U <${key}> >>`;
    const file = buildPdf(words, { objects: [encryption], trailer: `/Encrypt 5 0 R /ID [<${key}> <${key}>]` });
    await expect(readPages(file)).rejects.toMatchObject({ name: 'PasswordException' });
  });

  it('is read no further when no one waits for it', async () => {
    const { readPdfPages } = await import('./pdf-pages');
    const abandoned = {
      rest: () => {
        throw new UnreadableDocument('tooSlow', 'No one waits any more.');
      }
    };
    await expect(readPdfPages(buildPdf(words), abandoned)).rejects.toMatchObject({
      reason: 'tooSlow'
    });
  });
});

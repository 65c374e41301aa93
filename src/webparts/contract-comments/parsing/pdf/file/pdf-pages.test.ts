/**
 * @jest-environment node
 */
import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';
import {
  buildPdf,
  buildPdfPages,
  pdfStream,
  showAt,
  type PdfPageSource
} from '../../../../../testing/contracts/build-pdf';
import type { ReadingProgress } from '../../../reading-watch';
import type { PdfPage } from '../placed-text';

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

describe('the pages of a PDF', () => {
  const readPages = async (pages: readonly PdfPageSource[], options: Parameters<typeof buildPdfPages>[1] = {}) =>
    (await import('./pdf-pages')).readPdfPages(buildPdfPages(pages, options), unhurried);
  const wordsOf = (page: PdfPage | undefined): readonly string[] =>
    (page?.texts ?? []).map(({ text }) => text.trim()).filter(Boolean);

  it.each([0, 90, 180, 270])('are upright where they are turned by %d degrees', async (rotate) => {
    const turned = {
      0: '1 0 0 1 72 700',
      90: '0 1 -1 0 92 72',
      180: '-1 0 0 -1 540 92',
      270: '0 -1 1 0 520 720'
    }[rotate];
    const [page] = await readPages([
      { rotate, drawing: `BT /F1 11 Tf ${turned} Tm (First line) Tj 0 -20 Td (Second line) Tj ET` }
    ]);
    const [first, second] = page?.texts.filter(({ text }) => text.trim()) ?? [];
    expect([first?.text, second?.text]).toEqual(['First line', 'Second line']);
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(20, 3);
    expect(first?.x).toBeCloseTo(second?.x ?? 0, 3);
    expect([page?.width, page?.height]).toEqual(rotate % 180 === 0 ? [612, 792] : [792, 612]);
  });

  it('have what runs in another direction apart', async () => {
    const [main, aside] = await readPages([
      { lines: ['The text of the page'], drawing: 'BT /F1 9 Tf 0 1 -1 0 40 300 Tm (Received) Tj ET' }
    ]);
    expect([wordsOf(main), wordsOf(aside), aside?.isAside]).toEqual([['The text of the page'], ['Received'], true]);
  });

  it('have what was filled in: text, choices, boxes and notes on the page; nothing of what is hidden', async () => {
    const field = (entries: string, y: number): string =>
      `<< /Type /Annot /Subtype /Widget /Rect [200 ${y - 4} 400 ${y + 12}] ${entries} >>`;
    const appearance = '/AP << /N << /Yes 14 0 R /Off 14 0 R >> >>';
    const objects = [
      field('/FT /Tx /T (pay) /V (210,000) /F 4', 700),
      field('/FT /Ch /Ff 131072 /T (term) /V (one) /Opt [[(one) (One year)] [(two) (Two years)]] /F 4', 660),
      field(`/FT /Btn /T (call) /V /Yes /AS /Yes ${appearance} /F 4`, 620),
      field(`/FT /Btn /T (teach) /V /Off /AS /Off ${appearance} /F 4`, 580),
      field('/FT /Tx /T (secret) /V (Hidden) /F 2', 540),
      '<< /Type /Annot /Subtype /FreeText /Rect [72 480 300 500] /Contents (As agreed) /DA (/Helv 11 Tf) /F 4 >>',
      '<< /Type /Annot /Subtype /Link /Rect [72 436 300 452] /A << /S /URI /URI (https://example.org/plan) >> /F 4 >>',
      '<< /Fields [5 0 R 6 0 R 7 0 R 8 0 R 9 0 R] >>',
      pdfStream(''),
      pdfStream('', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]')
    ];
    const annotations = [5, 6, 7, 8, 9, 10, 11].map((number) => `${number} 0 R`);
    const [page] = await readPages(
      [{ annotations, drawing: [showAt(72, 700, 'Pay:'), showAt(72, 440, 'The plan')].join(' ') }],
      {
        objects,
        catalog: '/AcroForm 12 0 R'
      }
    );
    expect(new Set(wordsOf(page))).toEqual(
      new Set(['Pay:', 'The plan', '210,000', 'One year', '\u2612', '\u2610', 'As agreed'])
    );
    const placed = (text: string) => page?.texts.find((each) => each.text === text);
    expect(placed('210,000')?.y).toBe(placed('Pay:')?.y);
    expect(placed('The plan')?.href).toBe('https://example.org/plan');
  });

  it('know heavy type, letters joined in print, and words drawn twice', async () => {
    const [page] = await readPages([
      {
        drawing: [
          showAt(72, 700, 'Heavy', 'F2'),
          showAt(72, 680, 'Plain'),
          showAt(72, 660, 'Twice'),
          showAt(72.3, 660, 'Twice')
        ].join(' ')
      }
    ]);
    expect(page?.texts.filter(({ text }) => text.trim()).map(({ text, isBold }) => [text, isBold])).toEqual([
      ['Heavy', true],
      ['Plain', false],
      ['Twice', true]
    ]);
  });

  it('show where pictures are, and whether a page without words shows anything', async () => {
    const picture = pdfStream(
      'x',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'
    );
    const resources = '/XObject << /P 5 0 R >>';
    const pages = await readPages(
      [
        { lines: ['Words'], resources, drawing: 'q 200 0 0 100 72 500 cm /P Do Q' },
        { resources, drawing: 'q 612 0 0 792 0 0 cm /P Do Q' },
        {},
        { drawing: '10 10 100 100 re f' }
      ],
      { objects: [picture] }
    );
    expect(pages[0]?.pictures).toEqual([{ x: 72, y: 192, width: 200, height: 100, text: '' }]);
    expect(pages.map(({ isDrawn }) => isDrawn)).toEqual([true, true, false, true]);
  });

  it('are more than are read in a file of thousands', async () => {
    await expect(readPages(Array.from({ length: 2001 }, () => ({})))).rejects.toMatchObject({ reason: 'tooLarge' });
  });

  it('are read a piece at a time, saying how far that is', async () => {
    const { readPdfPages } = await import('./pdf-pages');
    const told: ReadingProgress[] = [];
    const slices = { rest: () => Promise.resolve() };
    await readPdfPages(buildPdfPages([{ lines: words }, { lines: words }]), slices, (progress) => told.push(progress));
    expect(told[0]).toEqual({ page: 1, pages: 2 });
    expect(told[told.length - 1]).toEqual({ page: 2, pages: 2 });
  });
});

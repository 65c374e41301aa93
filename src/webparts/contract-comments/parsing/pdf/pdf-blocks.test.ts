import { readPages } from './pdf-blocks';
import type { PdfPage, PlacedText } from './pdf-lines';

const SIZE = 11;
const LEFT = 72;

/** Words at a place; in the tests every letter is half its size wide. */
function put(text: string, y: number, given: Partial<PlacedText> = {}): PlacedText {
  const size = given.size ?? SIZE;
  return { text, x: LEFT, y, width: text.length * size * 0.5, size, isBold: false, isItalic: false, ...given };
}

const filler = 'and so on to the right edge of the page, where the line is full and must be broken here';
const page = (number: number, ...texts: readonly PlacedText[]): PdfPage => ({ number, height: 792, texts });

describe('readPages', () => {
  it('joins the lines of a paragraph and ends it where the next begins', () => {
    const blocks = readPages([
      page(
        1,
        put(`First ${filler}`, 100),
        put('continues and ends.', 114),
        put(`Second ${filler}`, 140),
        put('ends too.', 154)
      )
    ]);
    expect(blocks.map(({ text }) => text)).toEqual([
      `First ${filler} continues and ends.`,
      `Second ${filler} ends too.`
    ]);
  });

  it('begins a clause at its number, wherever it stands', () => {
    const blocks = readPages([
      page(
        1,
        put(`4.1 Physician ${filler}`, 100),
        put('provides coverage.', 114),
        put('(a)', 128),
        put(`Late records ${filler}`, 128, { x: 100 }),
        put('are reported.', 142, { x: 100 })
      )
    ]);
    expect(blocks).toMatchObject([
      { number: '4.1', level: 2, kind: 'paragraph', text: `Physician ${filler} provides coverage.` },
      { number: '(a)', level: 3, kind: 'listItem', text: `Late records ${filler} are reported.` }
    ]);
  });

  it('tells headings by size and weight', () => {
    const blocks = readPages([
      page(
        1,
        put('Physician agreement', 60, { size: 20, isBold: true }),
        put('4. Duties', 100, { size: 14, isBold: true }),
        put(`4.1 Physician ${filler}`, 130),
        put(`more ${filler}`, 144),
        put('4.2 Records', 170, { isBold: true })
      )
    ]);
    expect(blocks).toMatchObject([
      { kind: 'heading', level: 0, text: 'Physician agreement' },
      { kind: 'heading', level: 1, number: '4.', title: 'Duties' },
      { kind: 'paragraph', number: '4.1' },
      { kind: 'heading', level: 2, number: '4.2', title: 'Records' }
    ]);
  });

  it('joins a paragraph over the page break and leaves running heads and page numbers out', () => {
    const head = (number: number): PlacedText[] => [put('Agreement, draft', 30), put(`Page ${number} of 2`, 770)];
    const blocks = readPages([
      page(1, ...head(1), put(`First ${filler}`, 700)),
      page(2, ...head(2), put('goes on and ends.', 80), put('Next.', 110))
    ]);
    expect(blocks).toMatchObject([
      { text: `First ${filler} goes on and ends.`, page: 1 },
      { text: 'Next.', page: 2 }
    ]);
  });

  it('reads columns that are under one another as a table', () => {
    const row = (y: number, ...cells: readonly string[]): PlacedText[] =>
      cells.map((cell, index) => put(cell, y, { x: LEFT + index * 150, isBold: y === 100 }));
    const [table] = readPages([
      page(1, ...row(100, 'Shift', 'Rate'), ...row(114, 'Night', '120'), ...row(128, 'Weekend', '130'))
    ]);
    expect(table).toMatchObject({ kind: 'table', text: 'Shift\tRate\nNight\t120\nWeekend\t130' });
    expect(table?.html).toContain('<th scope="col">Shift</th>');
  });

  it('keeps words apart that the file draws apart and together what it draws together', () => {
    const [block] = readPages([
      page(1, put('cov', 100), put('erage', 100, { x: LEFT + 16.5 }), put('paid', 100, { x: LEFT + 16.5 + 27.5 + 3 }))
    ]);
    expect(block?.text).toBe('coverage paid');
  });
});

import { LEFT, placeLines, placePage as page, placeWords as put } from '../../../../../testing/contracts/place-words';
import {
  buildOutline,
  composeDocument,
  GAP_SIGN,
  type SourceBlock
} from '../../../../../domain/contracts/document/document-model';
import type { PdfPage, PlacedText } from '../placed-text';
import { structureDrafts } from '../../structure/structure-drafts';
import { draftPages } from './page-drafts';

const unhurried = { rest: () => undefined };

/** The blocks of a document with these pages. */
const readPages = async (pages: readonly PdfPage[]): Promise<readonly SourceBlock[]> =>
  structureDrafts({ headers: [], body: await draftPages(pages, unhurried), footers: [] }, unhurried);

const filler = 'and so on to the right edge of the page, where the line is full and must be broken here';
describe('the pages of a document', () => {
  it('joins the lines of a paragraph and ends it where the next begins', async () => {
    const blocks = await readPages([
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

  it('begins a clause at its number, wherever it stands', async () => {
    const blocks = await readPages([
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

  it('tells headings by size and weight', async () => {
    const blocks = await readPages([
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

  it('joins a paragraph over the page break and leaves running heads and page numbers out', async () => {
    const head = (number: number): PlacedText[] => [put('Agreement, draft', 30), put(`Page ${number} of 2`, 770)];
    const blocks = await readPages([
      page(1, ...head(1), put(`First ${filler}`, 700)),
      page(2, ...head(2), put('goes on and ends.', 80), put('Next.', 110))
    ]);
    expect(blocks).toMatchObject([
      { text: `First ${filler} goes on and ends.`, page: 1 },
      { text: 'Next.', page: 2 }
    ]);
  });

  it('reads columns that are under one another as a table', async () => {
    const row = (y: number, ...cells: readonly string[]): PlacedText[] =>
      cells.map((cell, index) => put(cell, y, { x: LEFT + index * 150, isBold: y === 100 }));
    const [table] = await readPages([
      page(1, ...row(100, 'Shift', 'Rate'), ...row(114, 'Night', '120'), ...row(128, 'Weekend', '130'))
    ]);
    expect(table).toMatchObject({ kind: 'table', text: 'Shift\tRate\nNight\t120\nWeekend\t130' });
    expect(table?.html).toContain('<th scope="col">Shift</th>');
  });

  it('keeps words apart that the file draws apart and together what it draws together', async () => {
    const [block] = await readPages([
      page(1, put('cov', 100), put('erage', 100, { x: LEFT + 16.5 }), put('paid', 100, { x: LEFT + 16.5 + 27.5 + 3 }))
    ]);
    expect(block?.text).toBe('coverage paid');
  });

  it('reads two columns of text one after the other, what is above and below them before and after', async () => {
    const left = ['1. Duties. The physician sees', 'patients and keeps a record', 'of every single visit made.'];
    const right = ['2. Pay. Pay is sent each and', 'every month by the hospital', 'to the account of the person.'];
    const title = put('Agreement on coverage of the night and the weekend in both of the clinics', 80);
    const foot = put('Questions go to the office of the chief of staff, which answers in writing.', 180);
    const inColumns = await readPages([
      page(1, title, ...placeLines(left, 110), ...placeLines(right, 110, { x: 330 }), foot)
    ]);
    const inRows = await readPages([
      page(
        1,
        title,
        ...left.flatMap((line, index) => [
          put(line, 110 + index * 14),
          put(right[index] ?? '', 110 + index * 14, { x: 330 })
        ]),
        foot
      )
    ]);
    expect(inColumns.map(({ number, text }) => [number, text])).toEqual([
      ['', title.text],
      ['1.', 'Duties. The physician sees patients and keeps a record of every single visit made.'],
      ['2.', 'Pay. Pay is sent each and every month by the hospital to the account of the person.'],
      ['', foot.text]
    ]);
    expect(inRows).toEqual(inColumns);
  });

  it('keeps the cells of a table together where they are as long as lines of a column', async () => {
    const cells = [
      ['Night call during the week', 'One hundred and twenty a night'],
      ['Call on weekends and on days', 'One hundred and fifty a night,'],
      ['on which the clinic is closed', 'paid with the following month'],
      ['Call at the second campus', 'As agreed with the department']
    ];
    const tops = [100, 124, 138, 162];
    const [table, ...rest] = await readPages([
      page(
        1,
        ...cells.flatMap(([left = '', right = ''], row) => [
          put(left, tops[row] ?? 0),
          put(right, tops[row] ?? 0, { x: 330 })
        ])
      )
    ]);
    expect(rest).toEqual([]);
    expect(table).toMatchObject({
      kind: 'table',
      text: [
        'Night call during the week\tOne hundred and twenty a night',
        'Call on weekends and on days on which the clinic is closed\tOne hundred and fifty a night, paid with the following month',
        'Call at the second campus\tAs agreed with the department'
      ].join('\n')
    });
  });

  it('leaves the numbers of lines in the margin out', async () => {
    const lines = [
      'The hospital and the physician agree that call',
      'is shared among all members of the group and',
      'that no one has more than a week of it.'
    ];
    const [block, ...rest] = await readPages([
      page(
        1,
        ...lines.flatMap((line, index) => [
          put(String(index + 1), 100 + index * 24, { x: 50 }),
          put(line, 100 + index * 24, { x: 90 })
        ])
      )
    ]);
    expect(rest).toEqual([]);
    expect(block).toMatchObject({ kind: 'paragraph', number: '', text: lines.join(' ') });
  });

  it('keeps the numbers of a table', async () => {
    const rows = ['Night', 'Weekend', 'Holiday'].flatMap((name, index) => [
      put(String(index + 1), 100 + index * 14, { x: 60 }),
      put(name, 100 + index * 14, { x: 120 }),
      put('120', 100 + index * 14, { x: 300 })
    ]);
    expect((await readPages([page(1, ...rows)]))[0]?.text).toBe('1\tNight\t120\n2\tWeekend\t120\n3\tHoliday\t120');
  });

  it('leaves page numbers out wherever they are counted', async () => {
    const [block, ...rest] = await readPages([
      page(1, put(`1. First ${filler}`, 88), put('12', 698, { x: 300 })),
      page(2, put('goes on over here.', 88), put('13', 698, { x: 300 }))
    ]);
    expect(rest).toEqual([]);
    expect(block).toMatchObject({ number: '1.', text: `First ${filler} goes on over here.` });
  });

  it('keeps a running head that says who is meant by a word, once', async () => {
    const head = 'Agreement of Larkspur Plains Health (the "Hospital")';
    const blocks = await readPages(
      [1, 2, 3].map((number) => page(number, put(head, 40), put(`Text of page ${number}.`, 200)))
    );
    expect(blocks.map(({ text }) => text)).toEqual([head, 'Text of page 1.', 'Text of page 2.', 'Text of page 3.']);
  });

  it('goes on with a paragraph where a reference was wrapped to the beginning of a line', async () => {
    const lines = [
      '4.1 Either party may end this agreement as described in the second sentence of',
      'Section 3.2 of this agreement or for one of the reasons named in paragraph',
      '(b) below, but not before the notice has run and was answered under article',
      '5.1 and the schedule.'
    ];
    const blocks = await readPages([page(1, ...placeLines(lines, 100), put('4.2 Notice is given in writing.', 170))]);
    expect(blocks.map(({ number }) => number)).toEqual(['4.1', '4.2']);
    expect(blocks[0]?.text).toBe(lines.join(' ').slice(4));
  });

  it('begins a clause at a number after the end of a sentence or of an item, however full the line is', async () => {
    const lines = [
      `4.1 Physician ${filler}, and ends.`,
      '4.2 Hospital pays for it.',
      `(a) Dues ${filler}, all of it; and`,
      '(b) books.'
    ];
    const blocks = await readPages([page(1, ...placeLines(lines, 100))]);
    expect(blocks.map(({ number }) => number)).toEqual(['4.1', '4.2', '(a)', '(b)']);
  });

  it('keeps a number that is alone on its line', async () => {
    const blocks = await readPages([
      page(
        1,
        put('ARTICLE I', 100, { x: 280, isBold: true }),
        put(`Words ${filler}.`, 130),
        put('Exhibit A', 160, { x: 280 }),
        put('Rates of pay.', 190)
      )
    ]);
    expect(blocks.map(({ text }) => text)).toEqual(['ARTICLE I', `Words ${filler}.`, 'Exhibit A', 'Rates of pay.']);
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
  });

  it('reads every sign that begins an item', async () => {
    const signs = ['\u2022', '\uf0b7', '\u25aa', '\u2013'];
    const blocks = await readPages([
      page(
        1,
        put('The physician will:', 86),
        ...placeLines(
          signs.map((sign) => `${sign} see patients`),
          100
        )
      )
    ]);
    expect(blocks.slice(1)).toMatchObject(
      ['\u2022', '\u2022', '\u25aa', '\u2013'].map((number) => ({ kind: 'listItem', number, text: 'see patients' }))
    );
  });

  it('puts the value of a form\u2019s field behind its label, and raises a small number', async () => {
    const blocks = await readPages([
      page(
        1,
        put('Base pay:', 100),
        put('210,000', 100, { x: 250, isFilledIn: true }),
        put('Start', 140),
        put('2', 136, { x: LEFT + 28, size: 6 })
      )
    ]);
    expect(blocks.map(({ text }) => text)).toEqual(['Base pay: 210,000', 'Start2']);
    expect(blocks[1]?.html).toBe('Start<sup>2</sup>');
  });

  it('takes lines of a table of contents for no clauses', async () => {
    const blocks = await readPages([
      page(
        1,
        put('Table of contents', 80),
        put('1. Duties ............ 3', 100),
        put('2. Pay ............... 4', 114),
        put('1. Duties', 180, { isBold: true, size: 13 })
      )
    ]);
    expect(blocks.map(({ number, text }) => [number, text])).toEqual([
      ['', 'Table of contents'],
      ['', '1. Duties ............ 3'],
      ['', '2. Pay ............... 4'],
      ['1.', 'Duties']
    ]);
  });

  it('marks a page without words, which can be commented on, and each picture in its place', async () => {
    const logo = { x: 400, y: 20, width: 120, height: 40, text: '' };
    const map = { x: 72, y: 300, width: 300, height: 100, text: 'Map of the campus' };
    const blocks = await readPages([
      { ...page(1, put('First the map.', 280), put('Then the text.', 440)), pictures: [logo, map] },
      { ...page(2), pictures: [logo], isDrawn: true },
      { ...page(3), isDrawn: false },
      { ...page(4, put('The end.', 200)), pictures: [logo, { x: 0, y: 0, width: 612, height: 792, text: '' }] }
    ]);
    expect(blocks.map(({ text, page: at }) => [text, at])).toEqual([
      ['First the map.', 1],
      [GAP_SIGN, 1],
      ['Then the text.', 1],
      [GAP_SIGN, 2],
      ['The end.', 4]
    ]);
    expect(blocks.flatMap(({ gaps = [] }) => gaps)).toEqual([
      { kind: 'picture', text: 'Map of the campus' },
      { kind: 'picture', text: '' }
    ]);
  });

  it('puts what runs along an edge of the page behind the text of the page', async () => {
    const blocks = await readPages([
      page(1, put(`1. First ${filler}`, 700)),
      { ...page(1, put('Received by the office', 500)), isAside: true },
      page(2, put('goes on.', 80))
    ]);
    expect(blocks.map(({ text }) => text)).toEqual([`First ${filler} goes on.`, 'Received by the office']);
  });

  it('has an outline where headings are only heavy, and puts a title with the number above it', async () => {
    const bold = { isBold: true };
    const blocks = await readPages([
      page(
        1,
        put('ARTICLE I', 100, { x: 280, ...bold }),
        put('DEFINITIONS', 130, { x: 270, ...bold }),
        put(`Words ${filler}.`, 160),
        put('ARTICLE II', 200, { x: 280, ...bold }),
        put('DUTIES', 230, { x: 285, ...bold }),
        put(`The physician works ${filler}.`, 260)
      )
    ]);
    expect(buildOutline(composeDocument('1', blocks)).map(({ number, title }) => [number, title])).toEqual([
      ['ARTICLE I', 'DEFINITIONS'],
      ['ARTICLE II', 'DUTIES']
    ]);
  });
});

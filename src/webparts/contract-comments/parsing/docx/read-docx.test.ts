import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type INumberingOptions
} from 'docx';
import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../../domain/contracts/document/unreadable-document';
import { readDocx } from './read-docx';

/** Each test writes a Word file and reads it again. */
jest.setTimeout(15_000);

const outline = ['%1.', '%1.%2', '%1.%2.%3'].map((text, level) => ({ level, text, format: LevelFormat.DECIMAL }));
const lettered = [
  { level: 0, text: 'Article %1', format: LevelFormat.UPPER_ROMAN },
  { level: 1, text: '%1.%2', format: LevelFormat.DECIMAL, isLegalNumberingStyle: true },
  { level: 2, text: '(%3)', format: LevelFormat.LOWER_LETTER }
];
const numbering: INumberingOptions = {
  config: [
    { reference: 'outline', levels: outline },
    { reference: 'legal', levels: lettered },
    { reference: 'dots', levels: [{ level: 0, text: '\u00b7', format: LevelFormat.BULLET }] }
  ]
};

async function read(...children: (Paragraph | Table)[]): Promise<readonly SourceBlock[]> {
  const document = new Document({ numbering, sections: [{ children }] });
  return readDocx(await Packer.toArrayBuffer(document));
}

const at = (reference: string, level: number, text: string, instance = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference, level, instance } });

describe('readDocx', () => {
  it('prints numbers three levels deep and starts lower levels over', async () => {
    const blocks = await read(...[0, 1, 2, 2, 1, 2, 0, 1].map((level) => at('outline', level, 'Words of the clause.')));
    expect(blocks.map(({ number, level }) => [number, level])).toEqual([
      ['1.', 1],
      ['1.1', 2],
      ['1.1.1', 3],
      ['1.1.2', 3],
      ['1.2', 2],
      ['1.2.1', 3],
      ['2.', 1],
      ['2.1', 2]
    ]);
  });

  it('prints roman articles, decimal clauses below them and letters', async () => {
    const blocks = await read(...[0, 0, 1, 2, 2, 1, 2].map((level) => at('legal', level, 'Words of the clause.')));
    expect(blocks.map(({ number }) => number)).toEqual(['Article I', 'Article II', '2.1', '(a)', '(b)', '2.2', '(a)']);
  });

  it('numbers a second list from the beginning where it says so', async () => {
    const blocks = await read(
      at('outline', 0, 'One.', 0),
      at('outline', 0, 'Two.', 0),
      at('outline', 0, 'One again.', 1)
    );
    expect(blocks.map(({ number }) => number)).toEqual(['1.', '2.', '1.']);
  });

  it('takes heading styles for headings and their level from the style', async () => {
    const blocks = await read(
      new Paragraph({ text: 'Duties', heading: HeadingLevel.HEADING_1, numbering: { reference: 'outline', level: 0 } }),
      new Paragraph({
        text: 'Call coverage',
        heading: HeadingLevel.HEADING_2,
        numbering: { reference: 'outline', level: 1 }
      })
    );
    expect(blocks).toMatchObject([
      { kind: 'heading', number: '1.', level: 1, title: 'Duties', text: 'Duties' },
      { kind: 'heading', number: '1.1', level: 2, title: 'Call coverage' }
    ]);
  });

  it('finds the title a clause opens with', async () => {
    const [block] = await read(
      new Paragraph({
        numbering: { reference: 'outline', level: 1 },
        children: [new TextRun({ text: 'Call coverage.', bold: true }), new TextRun(' Physician shall provide it.')]
      })
    );
    expect(block).toMatchObject({
      kind: 'paragraph',
      title: 'Call coverage',
      html: '<strong>Call coverage.</strong> Physician shall provide it.'
    });
  });

  it('keeps emphasis, joins split words and collapses blanks', async () => {
    const [block] = await read(
      new Paragraph({
        children: [
          new TextRun({ text: 'Phys', italics: true }),
          new TextRun({ text: 'ician', italics: true }),
          new TextRun('   shall\t'),
          new TextRun({ text: 'not', underline: {} }),
          new TextRun({ text: '2', superScript: true }),
          new TextRun(' <pay> ')
        ]
      })
    );
    expect(block?.html).toBe('<em>Physician</em> shall <u>not</u><sup>2</sup> &lt;pay&gt;');
    expect(block?.text).toBe('Physician shall not2 <pay>');
  });

  it('keeps links to the web and nothing that runs', async () => {
    const link = (address: string): Paragraph =>
      new Paragraph({ children: [new ExternalHyperlink({ link: address, children: [new TextRun('bylaws')] })] });
    const blocks = await read(link('https://hospital.example/bylaws'), link(['javascript', 'alert(1)'].join(':')));
    expect(blocks[0]?.html).toContain('href="https://hospital.example/bylaws"');
    expect(blocks[1]?.html).not.toContain('javascript');
  });

  it('reads tables with header, merged cells and separate texts', async () => {
    const cell = (text: string, options = {}): TableCell =>
      new TableCell({ children: [new Paragraph(text)], ...options });
    const [block] = await read(
      new Table({
        rows: [
          new TableRow({ tableHeader: true, children: [cell('Shift'), cell('Rate')] }),
          new TableRow({ children: [cell('Night', { verticalMerge: VerticalMergeType.RESTART }), cell('120')] }),
          new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('130')] }),
          new TableRow({ children: [cell('Both', { columnSpan: 2 })] })
        ]
      })
    );
    expect(block).toMatchObject({ kind: 'table', text: 'Shift\tRate\nNight\t120\n130\nBoth' });
    expect(block?.html).toContain('<th scope="col">Shift</th>');
    expect(block?.html).toContain('<td rowspan="2">Night</td>');
    expect(block?.html).toContain('<td colspan="2">Both</td>');
  });

  it('takes bullets for list items without a clause number', async () => {
    expect(await read(at('dots', 0, 'Rounds'))).toMatchObject([
      { kind: 'listItem', number: '\u2022', level: 0, text: 'Rounds' }
    ]);
  });

  it('recognizes numbers a person typed', async () => {
    const blocks = await read(
      new Paragraph('4.2 Physician shall attend.'),
      new Paragraph('(a) Monthly.'),
      new Paragraph('4 weekends a year.')
    );
    expect(blocks.map(({ number, text }) => [number, text])).toEqual([
      ['4.2', 'Physician shall attend.'],
      ['(a)', 'Monthly.'],
      ['', '4 weekends a year.']
    ]);
  });

  it('gives each block exactly the text a browser finds in its markup', async () => {
    const blocks = await read(
      at('outline', 0, 'A & B < C'),
      new Paragraph({ children: [new TextRun({ text: '"x"', bold: true }), new TextRun(' y')] })
    );
    for (const block of blocks) {
      const holder = document.createElement('div');
      holder.append(document.createRange().createContextualFragment(block.html));
      expect(holder.textContent).toBe(block.text);
    }
  });

  it.each([
    [
      'a file that is no Word document',
      () => Promise.resolve(new TextEncoder().encode('not a zip').buffer as ArrayBuffer),
      'damaged'
    ],
    [
      'a document without text',
      () => Packer.toArrayBuffer(new Document({ sections: [{ children: [new Paragraph('')] }] })),
      'noText'
    ]
  ])('refuses %s', async (_, make, reason) => {
    const failure = readDocx(await make());
    await expect(failure).rejects.toBeInstanceOf(UnreadableDocument);
    await expect(failure).rejects.toMatchObject({ reason });
  });
});

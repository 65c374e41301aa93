import {
  buildOutline,
  clausePath,
  composeDocument,
  type ContractDocument
} from '../../../../domain/contracts/document/document-model';
import {
  buildWordFile,
  level,
  numbered,
  numberingOf,
  paragraph,
  run,
  style,
  type WordFile
} from '../../../../testing/contracts/build-word-file';
import { readDocx } from './read-docx';

const read = async (file: WordFile): Promise<ContractDocument> =>
  composeDocument('1', await readDocx(await buildWordFile(file)));
const outline = async (file: WordFile): Promise<readonly string[]> =>
  buildOutline(await read(file)).map(({ number, title }) => [number, title].filter(Boolean).join(' '));

const bold = (text: string): string => run(text, '<w:b/>');
const centered = '<w:jc w:val="center"/>';
const styled = (name: string): string => `<w:pStyle w:val="${name}"/>`;
const long =
  'The physician provides services at the clinic on the days that are set in the schedule of the department.';
const text = (words = long): string => paragraph(words);
const decimals = numberingOf(level(0, '%1.') + level(1, '%1.%2'));

describe('headings by style', () => {
  it('have levels by their order, and a name above them is no section', async () => {
    const body =
      paragraph('Bylaws', styled('Heading1')) +
      paragraph('Article I Name', styled('Heading3')) +
      paragraph('Section A Seat', styled('Heading5')) +
      text() +
      paragraph('Article II Members', styled('Heading3'));
    expect(await outline({ body })).toEqual(['Article I Name', 'Section A Seat', 'Article II Members']);
  });

  it('may end in a full stop, and are clauses where sentences follow', async () => {
    const body =
      paragraph('Definitions.', styled('Heading1')) +
      text() +
      paragraph(`${bold('Pay.')}${run(' Pay is monthly. It is sent on the last day.')}`, styled('Heading1'));
    const { blocks } = await read({ body });
    expect(blocks.map(({ kind, title }) => [kind, title])).toEqual([
      ['heading', 'Definitions'],
      ['paragraph', ''],
      ['paragraph', '']
    ]);
  });

  it('are found by outline level and by localized names', async () => {
    const styles = style('Título 1', '<w:name w:val="heading 1"/>').replace('<w:name w:val="Título 1"/>', '');
    const body =
      paragraph('Objeto', styled('Título1')) + text() + paragraph('Plazo', '<w:outlineLvl w:val="0"/>') + text();
    expect(await outline({ body, styles })).toEqual(['Objeto', 'Plazo']);
  });
});

describe('headings by their look', () => {
  it('are numbered lines that are heavy or in capitals', async () => {
    const body =
      numbered(0, bold('Duties')) +
      text() +
      numbered(0, 'COMPENSATION') +
      text() +
      paragraph(run('3. Term', '<w:u w:val="single"/>')) +
      text();
    expect(await outline({ body, numbering: decimals })).toEqual(['1 Duties', '2 COMPENSATION', '3 Term']);
  });

  it('are short numbered lines above text, and not the items of a list', async () => {
    const body =
      numbered(0, 'Duties of the Physician') +
      text() +
      numbered(0, 'Clinic days') +
      numbered(0, 'Weekend call') +
      numbered(0, 'Rounds');
    expect(await outline({ body, numbering: decimals })).toEqual(['1 Duties of the Physician']);
  });

  it('are heavy lines where nothing is numbered, below the title and above the signatures', async () => {
    const body =
      paragraph(bold('Physician Agreement'), centered) +
      text() +
      paragraph(bold('Duties')) +
      text() +
      paragraph(bold('Compensation')) +
      text() +
      paragraph('IN WITNESS WHEREOF the parties sign.') +
      paragraph(bold('HOSPITAL')) +
      paragraph('By: __________');
    const { blocks } = await read({ body });
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 0 });
    expect(await outline({ body })).toEqual(['Duties', 'Compensation']);
  });

  it('are plain capitals too, with heavy lines below them', async () => {
    const body = text() + paragraph('DUTIES') + text() + paragraph(bold('Call')) + text() + paragraph('PAY') + text();
    const document = await read({ body });
    expect(buildOutline(document).map(({ title, level: depth }) => [title, depth])).toEqual([
      ['DUTIES', 1],
      ['Call', 2],
      ['PAY', 1]
    ]);
  });

  it('are no labels in a document that has sections', async () => {
    const sections = ['Duties', 'Pay', 'Term'].map((title) => numbered(0, bold(title)) + text()).join('');
    const body = sections + paragraph(bold('Employer')) + text() + paragraph(bold('EXHIBITS'), centered) + text();
    expect(await outline({ body, numbering: decimals })).toEqual(['1 Duties', '2 Pay', '3 Term', 'EXHIBITS']);
  });
});

describe('titles', () => {
  it('on the line below their number belong to it', async () => {
    const body =
      paragraph(bold('ARTICLE I')) +
      paragraph(bold('DEFINITIONS')) +
      text() +
      paragraph('ARTICLE II', centered) +
      paragraph('Duties', centered) +
      text();
    expect((await read({ body })).blocks.map(({ number, text: words }) => [number, words])).toEqual([
      ['ARTICLE I', 'DEFINITIONS'],
      ['', long],
      ['ARTICLE II', 'Duties'],
      ['', long]
    ]);
    expect(await outline({ body })).toEqual(['ARTICLE I DEFINITIONS', 'ARTICLE II Duties']);
  });

  it('may be missing: then the number is the text', async () => {
    expect((await read({ body: paragraph('Exhibit 10.1') + text() })).blocks[0]).toMatchObject({
      kind: 'heading',
      number: '',
      text: 'Exhibit 10.1'
    });
  });

  it('open a clause in plain letters', async () => {
    const body =
      numbered(0, 'Term and Termination. This agreement begins in July.') +
      numbered(0, 'Dr. Ruiz serves as the director.') +
      numbered(0, 'The term is one year. It begins in July.') +
      numbered(1, 'Call Coverage: One weekend in four.');
    expect((await read({ body, numbering: decimals })).blocks.map(({ title }) => title)).toEqual([
      'Term and Termination',
      '',
      '',
      'Call Coverage'
    ]);
  });
});

describe('a table of contents', () => {
  const clauses = numbered(0, bold('Duties')) + text() + numbered(0, bold('Pay')) + text();
  const line = (words: string, page: string): string => `${run(words)}<w:r><w:tab/></w:r>${run(page)}`;

  it.each([
    [
      'by its styles',
      paragraph(line('1. Duties', '2'), styled('TOC1')) + paragraph(line('2. Pay', '5'), styled('TOC1'))
    ],
    [
      'by its field, over paragraphs',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${line('1. Duties', '2')}`
      ) + paragraph(`${line('2. Pay', '5')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)
    ],
    [
      'by its control',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('1. Duties')}${paragraph('2. Pay')}</w:sdtContent></w:sdt>`
    ],
    [
      'typed under a title',
      paragraph('Table of Contents') + paragraph('1. Duties ........ 2') + paragraph('2. Pay ........ 5')
    ]
  ])('is no clause: %s', async (_, contents) => {
    const body = contents + paragraph('This agreement is between the hospital and the physician.') + clauses;
    const document = await read({ body, numbering: decimals });
    expect(buildOutline(document).map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Duties', '2 Pay']);
    const preamble = document.blocks.findIndex((block) => block.text.startsWith('This agreement'));
    expect(clausePath(document, preamble)).toEqual([]);
    expect(document.text).toContain('1. Duties');
  });
});

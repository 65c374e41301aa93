import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import {
  buildWordFile,
  level,
  numbered,
  numberingOf,
  paragraph,
  run,
  style,
  table,
  type WordFile
} from '../../../../testing/contracts/build-word-file';
import { readDocx } from './read-docx';

const read = async (file: WordFile): Promise<readonly SourceBlock[]> => readDocx(await buildWordFile(file));
const numbers = async (file: WordFile): Promise<readonly string[]> => (await read(file)).map(({ number }) => number);

const decimals = level(0, '%1.') + level(1, '%1.%2') + level(2, '(%3)', 'lowerLetter');
const clauses = (...levels: readonly number[]): string => levels.map((at) => numbered(at, 'Words of it.')).join('');
const section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
const inNumbering = (at: number, id = 1): string =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('what takes a number', () => {
  it('is no paragraph that only breaks a section, is deleted or hidden', async () => {
    const body =
      paragraph('', inNumbering(0) + section) +
      numbered(0, 'First.') +
      paragraph(`<w:del>${run('Gone.')}</w:del>`, `${inNumbering(0)}<w:rPr><w:del/></w:rPr>`) +
      paragraph(run('Hidden.', '<w:vanish/>'), `${inNumbering(0)}<w:rPr><w:vanish/></w:rPr>`) +
      numbered(0, 'Second.');
    expect(await numbers({ body, numbering: numberingOf(decimals) })).toEqual(['1.', '2.']);
  });

  it('is an empty paragraph all the same, as Word prints it', async () => {
    const body = numbered(0, 'First.') + paragraph('', inNumbering(0)) + numbered(0, 'Third.');
    expect(await numbers({ body, numbering: numberingOf(decimals) })).toEqual(['1.', '3.']);
  });

  it('is also a paragraph in a cell, whose number is a part of the text there', async () => {
    const body =
      numbered(0, 'First.') + table([numbered(0, 'Second.'), numbered(0, 'Third.')]) + numbered(0, 'Fourth.');
    expect((await read({ body, numbering: numberingOf(decimals) })).map(({ number, text }) => [number, text])).toEqual([
      ['1.', 'First.'],
      ['', '2. Second.\t3. Third.'],
      ['4.', 'Fourth.']
    ]);
  });

  it('is counted apart in text boxes and notes', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${numbered(0, 'In a box.')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const body = numbered(0, 'First.') + paragraph(run('Note.') + box) + numbered(0, 'Second.');
    expect(await numbers({ body, numbering: numberingOf(decimals) })).toEqual(['1.', '', '1.', '2.']);
  });
});

describe('counting', () => {
  it('counts the section of a clause that comes before any section', async () => {
    expect(await numbers({ body: clauses(1, 1, 0, 1), numbering: numberingOf(decimals) })).toEqual([
      '1.1',
      '1.2',
      '2.',
      '2.1'
    ]);
  });

  it('starts a level over only where its definition says so', async () => {
    const never = level(0, '%1.') + level(1, 'Clause %2', 'decimal', '<w:lvlRestart w:val="0"/>');
    expect(await numbers({ body: clauses(0, 1, 1, 0, 1), numbering: numberingOf(never) })).toEqual([
      '1.',
      'Clause 1',
      'Clause 2',
      '2.',
      'Clause 3'
    ]);
    const byFirst = level(0, '%1.') + level(1, '%1.%2') + level(2, '(%3)', 'decimal', '<w:lvlRestart w:val="1"/>');
    expect(await numbers({ body: clauses(0, 1, 2, 1, 2, 0, 1, 2), numbering: numberingOf(byFirst) })).toEqual([
      '1.',
      '1.1',
      '(1)',
      '1.2',
      '(2)',
      '2.',
      '2.1',
      '(1)'
    ]);
  });

  it('goes on over uses of one definition, and begins where an override says, each time anew', async () => {
    const overrides = ['', '', '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'];
    const body = numbered(0, 'a.', 1) + numbered(0, 'b.', 2) + numbered(0, 'c.', 3) + numbered(0, 'd.', 3);
    expect(await numbers({ body, numbering: numberingOf(decimals, ...overrides) })).toEqual(['1.', '2.', '5.', '6.']);
    const below = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>';
    expect(await numbers({ body: clauses(0, 1, 0, 1), numbering: numberingOf(decimals, below) })).toEqual([
      '1.',
      '1.3',
      '2.',
      '2.3'
    ]);
  });

  it('uses a level that an override defines anew', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, '§ %1')}</w:lvlOverride>`;
    expect(await numbers({ body: clauses(0, 0), numbering: numberingOf(decimals, own) })).toEqual(['§ 1', '§ 2']);
  });

  it('takes the level of a style, also of one that is based on it', async () => {
    const styles =
      style('Clause', `<w:pPr>${inNumbering(0).replace('<w:ilvl w:val="0"/>', '')}</w:pPr>`) +
      style('Clause Long', '<w:basedOn w:val="Clause"/>');
    const levels = level(0, '%1.') + level(1, '%1.%2', 'decimal', '<w:pStyle w:val="Clause"/>');
    const body =
      numbered(0, 'First.') +
      paragraph('Below.', '<w:pStyle w:val="Clause"/>') +
      paragraph('Long.', '<w:pStyle w:val="ClauseLong"/>');
    expect(await numbers({ body, styles, numbering: numberingOf(levels) })).toEqual(['1.', '1.1', '1.2']);
  });
});

describe('printing', () => {
  const printed = async (levels: string, ...at: readonly number[]): Promise<readonly string[]> =>
    numbers({ body: clauses(...at), numbering: numberingOf(levels) });

  it('makes figures of roman numbers in legal numbering, and keeps leading zeros', async () => {
    const legal = '<w:isLgl/>';
    const levels =
      level(0, 'Article %1', 'upperRoman') +
      level(1, 'Section %1.%2', 'decimalZero', legal) +
      level(2, '%1.%2.%3', 'upperLetter', legal);
    expect(await printed(levels, 0, 1, 2)).toEqual(['Article I', 'Section 1.01', '1.01.1']);
  });

  it('prints words, in the language of the number', async () => {
    expect(await printed(level(0, 'Article %1', 'cardinalText'), 0, 0)).toEqual(['Article One', 'Article Two']);
    const spanish = level(0, '%1:', 'ordinalText').replace(
      '</w:lvl>',
      '<w:rPr><w:lang w:val="es-ES"/></w:rPr></w:lvl>'
    );
    expect(await printed(spanish, 0)).toEqual(['Primero:']);
  });

  it('reads a format that only newer programs know, and never prints pages of letters', async () => {
    const custom = level(0, '%1').replace(
      '<w:numFmt w:val="decimal"/>',
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    );
    expect(await printed(custom, 0)).toEqual(['001']);
    const huge = level(0, '%1.', 'lowerLetter').replace('<w:start w:val="1"/>', '<w:start w:val="2000000000"/>');
    expect(await printed(huge, 0, 0)).toEqual(['2000000000.', '2000000001.']);
  });

  it('prints boxes to tick, and every other bullet as a dot', async () => {
    const bullet = (text: string, font: string): string =>
      level(0, text, 'bullet').replace('</w:lvl>', `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:lvl>`);
    expect(await printed(bullet('\uf0a8', 'Wingdings'), 0)).toEqual(['☐']);
    expect(await printed(bullet('\uf0b7', 'Symbol'), 0)).toEqual(['•']);
  });
});

describe('numbers that were typed', () => {
  it('are found at the beginning of lines too, where items share a paragraph', async () => {
    const lines = ['Physician will:', '(a) see patients', '(b) teach', 'residents'].map((text) => run(text));
    const blocks = await read({
      body: paragraph(lines.join('<w:r><w:br/></w:r>')) + paragraph(`${run('One')}<w:r><w:br/></w:r>${run('Two')}`)
    });
    expect(blocks.map(({ number, text }) => [number, text])).toEqual([
      ['', 'Physician will:'],
      ['(a)', 'see patients'],
      ['(b)', 'teach\nresidents'],
      ['', 'One\nTwo']
    ]);
    expect(blocks[3]?.html).toBe('One<br>\nTwo');
  });

  it('are no initials: letters follow one another', async () => {
    const body = ['A. Rounds are daily.', 'B. Notes are signed.', 'J. Baker signs them.'].map((text) =>
      paragraph(text)
    );
    expect(await numbers({ body: body.join('') })).toEqual(['A.', 'B.', '']);
  });

  it('have levels by how they go down, and by the letter before', async () => {
    const body = ['ARTICLE I', 'I. Duties', 'A. Rounds', '1. Daily rounds', '2. Weekend rounds', 'B. Notes', 'II. Pay'];
    const levels = (
      await read({
        body: body
          .slice(1)
          .map((text) => paragraph(text))
          .join('')
      })
    ).map((block) => block.level);
    expect(levels).toEqual([1, 2, 3, 3, 2, 1]);
    const letters = ['(g) Gowns.', '(h) Hats.', '(i) Implants.', '(ii) Screws.'].map((text) => paragraph(text));
    expect((await read({ body: letters.join('') })).map((block) => block.level)).toEqual([3, 3, 3, 4]);
  });

  it('are none where a sentence begins with a reference', async () => {
    const body = numbered(0, 'Term.') + paragraph('Section 4.2 of the plan applies.') + numbered(0, 'Notice.');
    expect((await read({ body, numbering: numberingOf(decimals) })).map(({ number, text }) => [number, text])).toEqual([
      ['1.', 'Term.'],
      ['', 'Section 4.2 of the plan applies.'],
      ['2.', 'Notice.']
    ]);
  });
});

import { composeDocument, GAP_SIGN, type SourceBlock } from '../../../../domain/contracts/document/document-model';
import { buildWordFile, paragraph, run, table, type WordFile } from '../../../../testing/contracts/build-word-file';
import { readDocx } from './read-docx';

const read = async (file: WordFile | string): Promise<readonly SourceBlock[]> =>
  readDocx(await buildWordFile(typeof file === 'string' ? { body: file } : file));
const texts = async (file: WordFile | string): Promise<readonly string[]> => (await read(file)).map(({ text }) => text);

const control = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const deleted = (inside: string): string => `<w:del>${inside}</w:del>`;
const box = (inside: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const field = (code: string, result?: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>${
    result === undefined ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('content controls', () => {
  it('are read around blocks, words, rows, cells and what is in cells', async () => {
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
    expect(
      await texts(
        control(paragraph('The clinic is open daily.')) +
          paragraph(run('Pay is ') + control(run('210,000')) + run(' a year.')) +
          `<w:tbl>${control(row(cell(paragraph('Shift')), cell(control(paragraph('Rate')))))}${row(
            control(cell(paragraph('Night'))),
            cell(paragraph('120'))
          )}</w:tbl>`
      )
    ).toEqual(['The clinic is open daily.', 'Pay is 210,000 a year.', 'Shift\tRate\nNight\t120']);
  });
});

describe('tables', () => {
  it('keep tables in their cells, and paragraphs and lines of a cell apart', async () => {
    const [block] = await read(
      table(
        ['Papers', paragraph('Now:') + table(['Licence', 'Board certificate']) + paragraph('Later:')],
        [paragraph('One') + paragraph('Two'), paragraph(`${run('Three')}<w:r><w:br/></w:r>${run('Four')}`)]
      )
    );
    expect(block?.text).toBe('Papers\tNow:\nLicence\tBoard certificate\nLater:\nOne\nTwo\tThree\nFour');
    expect(block?.html).toContain('<td>Now:\n<table>');
    expect(block?.html).toContain('One<br>\nTwo');
  });

  it('that only frame text are read as that text', async () => {
    expect(await read(table([paragraph('1. Term of one year') + paragraph('It begins in July.')]))).toMatchObject([
      { number: '1.', text: 'Term of one year' },
      { kind: 'paragraph', text: 'It begins in July.' }
    ]);
  });

  it('keep the widths of their columns, columns left free, and cells merged in the older way', async () => {
    const [block] = await read(
      `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${paragraph('Rate')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:hMerge w:val="restart"/></w:tcPr>${paragraph('All')}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc>${paragraph('Day')}</w:tc><w:tc>${paragraph('90')}</w:tc></w:tr></w:tbl>`
    );
    expect(block?.html).toContain('<colgroup><col width="25%"><col width="75%"></colgroup>');
    expect(block?.html).toContain('<td></td>\t<td>Rate</td>');
    expect(block?.html).toContain('<td colspan="2">All</td>');
  });

  it('that are very long are parted, and lose no row', async () => {
    const blocks = await read(table(...Array.from({ length: 450 }, (_, index) => [`Row ${index}`, 'x'])));
    expect(blocks.map(({ text }) => text.split('\n').length)).toEqual([200, 200, 50]);
  });
});

describe('notes', () => {
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;

  it('follow the paragraph that refers to them, with the mark that is printed', async () => {
    const blocks = await read({
      body:
        paragraph(`${run('Pay is monthly')}<w:r><w:footnoteReference w:id="5"/></w:r>${run('.')}`) +
        paragraph(`${run('Leave')}<w:r><w:footnoteReference w:id="6"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('----')}</w:footnote>${note(5, 'On the last day.')}${note(6, 'Ten days.')}`,
      endnotes: `<w:endnote w:id="2">${paragraph('See the bylaws.')}</w:endnote>`
    });
    expect(blocks.map(({ text }) => text)).toEqual([
      'Pay is monthly1.',
      '1 On the last day.',
      'Leave2i',
      '2 Ten days.',
      'See the bylaws.'
    ]);
    expect(blocks[0]?.html).toBe('Pay is monthly<sup>1</sup>.');
  });

  it('keep a mark their author chose', async () => {
    const body = paragraph(
      `${run('Pay')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="5"/><w:t>*</w:t></w:r>`
    );
    expect(await texts({ body, footnotes: note(5, 'Before tax.') })).toEqual(['Pay*', '* Before tax.']);
  });
});

describe('text boxes', () => {
  it('are read once, after the paragraph they hang on', async () => {
    expect(
      await texts(
        paragraph(run('Before.') + box(paragraph('In the box.') + paragraph('And more.'))) + paragraph('After.')
      )
    ).toEqual(['Before.', 'In the box.', 'And more.', 'After.']);
  });

  it('are read where the document has no other words', async () => {
    expect(await texts(paragraph(box(paragraph('Only here.'))))).toEqual(['Only here.']);
  });
});

describe('signs', () => {
  it('show what the letter of a sign font stands for', async () => {
    const sign = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    expect(
      await texts(
        paragraph(`${sign('Wingdings', 'F0FE')}${run(' full ')}${sign('Wingdings', 'F0A8')}${run(' part')}`) +
          paragraph(`${run('At least ')}${sign('Symbol', 'F0B3')}${run(' 90')}`) +
          paragraph(run('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>') + run(' done'))
      )
    ).toEqual(['☑ full ☐ part', 'At least ≥ 90', '✓ done']);
  });

  it('leave a mark where there is no such sign', async () => {
    const [block] = await read(paragraph(`<w:r><w:sym w:font="House Logo" w:char="F041"/></w:r>${run(' Hospital')}`));
    expect(block).toMatchObject({ text: `${GAP_SIGN} Hospital`, gaps: [{ kind: 'symbol', text: 'House Logo' }] });
  });

  it('show boxes and choices of forms', async () => {
    const form = (inside: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${inside}</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const ticked = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>');
    const empty = form('<w:checkBox><w:default w:val="0"/></w:checkBox>');
    const chosen = form(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Days"/><w:listEntry w:val="Nights"/></w:ddList>'
    );
    expect(await texts(paragraph(ticked + run(' yes ') + empty + run(' no, on ') + chosen))).toEqual([
      '☒ yes ☐ no, on Nights'
    ]);
  });
});

describe('formulas', () => {
  it('are written on one line', async () => {
    const math = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const formula = `<m:oMath>${math('p=')}<m:f><m:num>${math('a+b')}</m:num><m:den>${math('2')}</m:den></m:f>${math('+')}<m:sSup><m:e>${math('x')}</m:e><m:sup>${math('2')}</m:sup></m:sSup>${math('+')}<m:rad><m:deg/><m:e>${math('2n')}</m:e></m:rad></m:oMath>`;
    expect(await texts(paragraph(`${run('Pay')}${formula}${run('each year')}`))).toEqual([
      'Pay p=(a+b)/2+x²+√2n each year'
    ]);
  });
});

describe('what cannot be shown', () => {
  const drawing = (inside: string, description = ''): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${description}"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

  it('leaves a sign in its place and is listed with its block', async () => {
    const blocks = await read({
      body:
        paragraph('Call map') +
        paragraph(
          run('See ') +
            drawing('<pic:pic/>', 'Map of the sites') +
            run(' and ') +
            drawing('<c:chart r:id="chart1.xml"/>')
        ) +
        table(['Sheet', paragraph('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>')]) +
        paragraph(`${run('Rate ')}<w:r><w:object><o:OLEObject ProgID="Equation.3"/></w:object></w:r>`) +
        '<w:altChunk r:id="x"/>',
      parts: { 'chart1.xml': { type: 'chart', xml: '<c:chart><c:title><a:t>Calls a month</a:t></c:title></c:chart>' } }
    });
    expect(blocks.map(({ text }) => text)).toEqual([
      'Call map',
      `See ${GAP_SIGN} and ${GAP_SIGN}`,
      `Sheet\t${GAP_SIGN}`,
      `Rate ${GAP_SIGN}`,
      GAP_SIGN
    ]);
    expect(composeDocument('1', blocks).gaps).toEqual([
      { kind: 'picture', text: 'Map of the sites', blockIndex: 1 },
      { kind: 'chart', text: 'Calls a month', blockIndex: 1 },
      { kind: 'object', text: 'Excel.Sheet.12', blockIndex: 2 },
      { kind: 'formula', text: '', blockIndex: 3 },
      { kind: 'document', text: '', blockIndex: 4 }
    ]);
  });

  it('says the words of a diagram all the same', async () => {
    const blocks = await read({
      body: paragraph(drawing('<dgm:relIds r:dm="data1.xml"/>')),
      parts: {
        'data1.xml': {
          type: 'diagramData',
          xml: '<dgm:ptLst><dgm:pt><a:t>Request</a:t></dgm:pt><dgm:pt><a:t>Approval</a:t></dgm:pt></dgm:ptLst>'
        }
      }
    });
    expect(blocks).toMatchObject([{ text: `Request\nApproval ${GAP_SIGN}`, gaps: [{ kind: 'diagram' }] }]);
  });

  it('is all there is in a scan, which is refused', async () => {
    await expect(read(paragraph(drawing('<pic:pic/>')))).rejects.toMatchObject({ reason: 'noText' });
  });
});

describe('hidden and struck text', () => {
  it('is told by the value of the property, the style and the defaults', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heavy"><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      paragraph(
        run('Shown', '<w:vanish w:val="0"/>') + run(' hidden', '<w:vanish/>') + run(' too', '<w:rStyle w:val="Note"/>')
      ) +
      paragraph(
        run('Heavy ') + run('light', '<w:rStyle w:val="Note"/><w:vanish w:val="false"/>'),
        '<w:pStyle w:val="Heavy"/>'
      ) +
      paragraph(run('Old ', '<w:dstrike/>') + run('new'));
    const blocks = await read({ body, styles });
    expect(blocks.map(({ html }) => html)).toEqual(['Shown', '<strong>Heavy </strong>light', '<s>Old </s>new']);
  });

  it('joins the paragraphs that a hidden mark runs together', async () => {
    const hiddenMark = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
    expect(await texts(paragraph('Call.', hiddenMark) + paragraph('It is shared.'))).toEqual(['Call. It is shared.']);
  });
});

describe('fields and links', () => {
  it('show their result and nothing of what they do', async () => {
    const blocks = await read({
      body:
        paragraph(
          `${run('As in ')}${field('REF x', 'Section 4.2')}${run(' and ')}<w:fldSimple w:instr="REF y">${run('5.1')}</w:fldSimple>`
        ) +
        paragraph(`${field('IF 1 = 1 "a" "b"')}${field('MACROBUTTON x [Name]')} ${field('SYMBOL 254 \\f Wingdings')}`) +
        paragraph(field('HYPERLINK "https://hospital.example/rules"', 'the rules')) +
        paragraph(
          `<w:hyperlink r:id="l1">${run('bylaws')}</w:hyperlink><w:hyperlink w:anchor="x">${run(' below')}</w:hyperlink>`
        ),
      links: { l1: 'https://hospital.example/bylaws' }
    });
    expect(blocks.map(({ text }) => text)).toEqual([
      'As in Section 4.2 and 5.1',
      '[Name]☑',
      'the rules',
      'bylaws below'
    ]);
    expect(blocks[2]?.html).toContain('href="https://hospital.example/rules"');
    expect(blocks[3]?.html).toContain('href="https://hospital.example/bylaws"');
  });
});

describe('tracked changes', () => {
  it('are read as they will be', async () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    expect(
      await texts(
        paragraph(
          `${run('Pay is ')}${deleted(run('low'))}<w:ins>${run('high')}</w:ins><w:moveFrom>${run(' now')}</w:moveFrom><w:moveTo>${run(' then')}</w:moveTo>`
        ) +
          paragraph('The hospital pays', gone) +
          paragraph(' monthly.') +
          paragraph(deleted(run('Never.')), gone) +
          `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('Night')}</w:tc><w:tc>${paragraph('1')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Day')}</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>${paragraph('x')}</w:tc><w:tc>${paragraph('2')}</w:tc></w:tr></w:tbl>`
      )
    ).toEqual(['Pay is high then', 'The hospital pays monthly.', 'Day\t2']);
  });
});

describe('headers and footers', () => {
  it('are read where they say more than the text or define a word, without page numbers', async () => {
    const part = (type: string, inside: string) => ({ type, xml: inside });
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="header1.xml"/><w:headerReference w:type="first" r:id="header2.xml"/><w:footerReference r:id="footer1.xml"/></w:sectPr>';
    expect(
      await texts({
        body: paragraph('The hospital hires the physician.') + section,
        parts: {
          'header1.xml': part('header', paragraph('Mercy Valley (“Hospital”) and Dr. Ruiz (“Physician”)')),
          'header2.xml': part('header', paragraph('Not shown without a title page')),
          'footer1.xml': part(
            'footer',
            paragraph('Version 1, confidential') +
              paragraph(
                `${run('Dr. Ruiz is a member (“Member”) | Page ')}${field('PAGE', '3')}${run(' of ')}${field('NUMPAGES', '9')}`
              )
          )
        }
      })
    ).toEqual([
      'Mercy Valley (“Hospital”) and Dr. Ruiz (“Physician”)',
      'The hospital hires the physician.',
      'Dr. Ruiz is a member (“Member”)'
    ]);
  });
});

describe('other producers', () => {
  it('may write the strict form, and names the reader does not know', async () => {
    expect(await read({ body: paragraph('Duties', '<w:pStyle w:val="Heading1"/>'), isStrict: true })).toMatchObject([
      { kind: 'heading', level: 1, text: 'Duties' }
    ]);
  });

  it('may set an initial as a paragraph of its own', async () => {
    const initial = '<w:framePr w:dropCap="drop"/>';
    expect(await texts(paragraph('T', initial) + paragraph('his agreement is long.'))).toEqual([
      'This agreement is long.'
    ]);
  });
});

import { buildWordFile, paragraph, run, table } from '../../../../testing/contracts/build-word-file';
import { startSlices } from '../work-slices';
import { readDocx } from './read-docx';
import { readXml } from './xml/read-xml';

const read = async (body: string): ReturnType<typeof readDocx> => readDocx(await buildWordFile({ body }));
const lineBreak = '<w:r><w:br/></w:r>';

describe('a file made to stop the page', () => {
  it.each([
    ['more paragraphs than can be shown', '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(10_001)],
    ['a paragraph as long as a book', paragraph(run('words '.repeat(40_000)))],
    ['elements nested without end', `${'<w:sdt>'.repeat(400)}${'</w:sdt>'.repeat(400)}`],
    ['fields that never end', paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(200))],
    ['paragraphs that run together without end', paragraph('x', '<w:rPr><w:del/></w:rPr>').repeat(5_002)]
  ])('is refused: %s', async (_, body) => {
    await expect(read(body)).rejects.toMatchObject({ name: 'UnreadableDocument', reason: 'tooLarge' });
  });

  it('is refused where it defines entities', async () => {
    const text = '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>';
    await expect(readXml([text], startSlices())).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('is read no further once no one waits', async () => {
    const abandoned = new AbortController();
    abandoned.abort();
    const bytes = await buildWordFile({ body: paragraph('Words') });
    await expect(readDocx(bytes, abandoned.signal)).rejects.toMatchObject({ reason: 'tooSlow' });
  });
});

describe('a file that is only unusual', () => {
  it('is read: a long row of styles, each based on the next, and a paragraph cut into thousands of runs', async () => {
    const styles = Array.from(
      { length: 5_000 },
      (_, index) => `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`
    );
    const body = paragraph('Styled', '<w:pStyle w:val="s0"/>') + paragraph(run('ab ').repeat(6_000));
    expect(await readDocx(await buildWordFile({ body, styles: styles.join('') }))).toHaveLength(2);
  });

  it('is read: deep tables line by line, and hundreds of items in one paragraph', async () => {
    const deep = Array.from({ length: 8 }).reduce<string>(
      (inside) => table([paragraph('A cell'), inside]),
      paragraph('Deep')
    );
    expect((await read(deep))[0]?.text).toContain('Deep');
    const items = Array.from({ length: 300 }, (_, index) => run(`(${index + 1}) item`)).join(lineBreak);
    expect(await read(paragraph(items))).toHaveLength(300);
  });
});

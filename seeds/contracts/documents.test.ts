import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { createClock } from '../clock';
import { hospitalistVersions } from './agreements/hospitalist';
import { layOut } from './blocks';
import { makeDocx } from './docx';
import { buildVersionFiles, demoContracts } from './library';
import { plainText } from './plain-text';

const clock = createClock(new Date('2026-11-21T18:30:00Z'));
const contracts = demoContracts(2027);
const facts = { version: '1.0', author: 'Dr. Helen Marsh', date: '2026-10-25T13:00:00.000Z' };
// Making documents in earnest takes longer when other tests run beside.
jest.setTimeout(30_000);

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const files = buildVersionFiles(contracts, clock);
const wordDocument = makeDocx(hospitalistVersions(2027)[0], facts);

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await JSZip.loadAsync(bytes)).file(name);
  if (part === null) throw new Error(`The document has no part ${name}.`);
  return part.async('string');
}

test('there are four Word documents and one PDF, two of them in several versions', () => {
  expect(contracts.map((contract) => contract.format)).toEqual(['docx', 'docx', 'docx', 'docx', 'pdf']);
  expect(contracts.filter((contract) => contract.versions.length > 1)).toHaveLength(2);
});

test.each(contracts.map((contract) => [contract.title, contract] as const))(
  '%s is as long as a real one',
  (_, contract) => {
    for (const { agreement } of contract.versions) {
      const words = plainText(agreement).text.split(/\s+/).length;
      expect(words).toBeGreaterThan(4500);
      expect(words).toBeLessThan(11_000);
    }
  }
);

test('all versions of all contracts differ', async () => {
  const hashes = await Promise.all(files.map(async (file) => hash(await file.bytes())));
  expect(new Set(hashes).size).toBe(contracts.flatMap(({ versions }) => versions).length);
});

test('each version is in the folder of its contract, under its number', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'contract-1/1.docx',
    'contract-1/2.docx',
    'contract-1/3.docx',
    'contract-2/1.docx',
    'contract-2/2.docx',
    'contract-3/1.docx',
    'contract-4/1.docx',
    'contract-5/1.pdf'
  ]);
});

test('a document can be made twice with the same bytes', async () => {
  const again = buildVersionFiles(contracts, clock);
  for (const index of [1, 7]) expect(hash(await again[index]!.bytes())).toBe(hash(await files[index]!.bytes()));
});

test('numbers are those of Word lists three levels deep, bound to paragraph styles', async () => {
  const bytes = await wordDocument;
  const numbering = await partOf(bytes, 'word/numbering.xml');
  const bound = [...numbering.matchAll(/<w:lvl w:ilvl="(\d)".*?<\/w:lvl>/gs)].flatMap(([level, depth]) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(level)?.[1];
    const text = /<w:lvlText w:val="([^"]+)"/.exec(level)?.[1];
    return style === undefined ? [] : [`${depth} ${style} ${text}`];
  });
  expect(bound).toEqual([
    '0 Heading1 %1.',
    '1 Heading2 %1.%2',
    '2 Clause3 (%3)',
    '0 ExhibitHeading Exhibit %1',
    '1 ExhibitClause %1.%2',
    '2 ExhibitItem (%3)'
  ]);
  const styles = await partOf(bytes, 'word/styles.xml');
  const numbered = styles
    .split('</w:style>')
    .flatMap((style) => (style.includes('<w:numPr>') ? (/w:styleId="([^"]+)"/.exec(style)?.[1] ?? []) : []));
  expect(numbered.sort()).toEqual([
    'Clause3',
    'ExhibitClause',
    'ExhibitHeading',
    'ExhibitItem',
    'Heading1',
    'Heading2'
  ]);
});

test('no number is typed into the text of a Word document', async () => {
  const xml = await partOf(await wordDocument, 'word/document.xml');
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .filter(([paragraph]) => !paragraph.includes('"TableText"'))
    .map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''));
  expect(paragraphs.length).toBeGreaterThan(200);
  expect(paragraphs.filter((text) => /^(\d+\.|\(?[a-z]\)|Exhibit [A-Z])/.test(text))).toEqual([]);
});

test('a Word document has tables, headers and footers', async () => {
  const bytes = await wordDocument;
  expect((await partOf(bytes, 'word/document.xml')).match(/<w:tbl>/g)?.length).toBeGreaterThan(3);
  expect(await partOf(bytes, 'word/header1.xml')).toContain('Larkspur Plains Health');
  expect(await partOf(bytes, 'word/footer1.xml')).toContain('Version 1.0');
});

test('the properties of a Word document carry the date given and no other', async () => {
  const core = await partOf(await wordDocument, 'docProps/core.xml');
  expect([...core.matchAll(/>(\d{4}-[^<]+)</g)].map((match) => match[1])).toEqual([
    '2026-10-25T13:00:00Z',
    '2026-10-25T13:00:00Z'
  ]);
});

test('the PDF is one, and carries its dates', async () => {
  const text = Buffer.from(await files[7]!.bytes()).toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toContain('(D:20261105130000Z)');
  expect(text.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(10);
});

test('no reference or mark of the source is left in the printed text', () => {
  for (const { agreement } of contracts.flatMap((contract) => contract.versions)) {
    const text = JSON.stringify(layOut(agreement));
    expect(text).not.toMatch(/\{[a-z]+(\.[a-z0-9]+)*\}/);
    expect(text).not.toContain('**');
    expect(plainText(agreement).text).not.toMatch(/["']/);
  }
});

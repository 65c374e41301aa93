import JSZip from 'jszip';
import { buildTestDigest, digestContext } from '../../testing/contracts/build-digest';
import { readDocx } from './parsing/docx/read-docx';
import { makeDigestFile } from './digest/word/digest-file';
import { makeResponseFile } from './digest/word/response-file';

/** Each test writes a Word file and reads it again. */
jest.setTimeout(15_000);

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsArrayBuffer(file);
  });
}

async function xmlOf(file: Blob, part = 'word/document.xml'): Promise<string> {
  const zip = await JSZip.loadAsync(await bytesOf(file));
  return (await zip.file(part)?.async('string')) ?? '';
}

const digest = buildTestDigest();

describe('the digest as a Word document', () => {
  it('has the headings of the contract, each once, and every word in reading order', async () => {
    const blocks = await readDocx(await bytesOf(await makeDigestFile(digest, digestContext)));
    const headings = blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ number, text }) => `${number} ${text}`.trim());
    expect(headings).toEqual([
      expect.stringMatching(/^Comments on /),
      'The whole contract',
      '1 Duties',
      '1.1 Call coverage',
      '1.2 Records',
      '(a)',
      '2 Term',
      '2.2 Cure',
      'No longer in the text'
    ]);
    const text = blocks.map((block) => block.text).join('\n');
    const order = [
      'Well written.',
      'One in four',
      'In our group',
      'One in five',
      '=HYPERLINK',
      'Sixty',
      'Which notice?'
    ];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      [...order.map((words) => text.indexOf(words))].sort((left, right) => left - right)
    );
    expect(order.every((words) => text.includes(words))).toBe(true);
    expect(text).not.toContain('A mistake');
  });

  it('numbers the comments by Word itself', async () => {
    const blocks = await readDocx(await bytesOf(await makeDigestFile(digest, digestContext)));
    expect(blocks.filter(({ number }) => /^\d\.$/.test(number)).map(({ number }) => number)).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.'
    ]);
  });

  it('can be opened whatever someone wrote', async () => {
    const [whole] = digest.whole;
    if (!whole) throw new Error('No comment is about the whole contract.');
    const words = 'bell\u0007, half \ud83d, <tag> & "quotes" ]]> and \u05e9\u05dc\u05d5\u05dd';
    const comment = { ...whole.thread.comment, text: words };
    const hostile = { ...digest, whole: [{ ...whole, thread: { ...whole.thread, comment } }] };
    const xml = await xmlOf(await makeDigestFile(hostile, digestContext));
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.textContent).toContain('bell, half , <tag> & "quotes" ]]> and');
  });

  it('writes from right to left what was written so', async () => {
    const [whole] = digest.whole;
    if (!whole) throw new Error('No comment is about the whole contract.');
    const comment = { ...whole.thread.comment, text: '(1) \u05e9\u05dc\u05d5\u05dd' };
    const hebrew = { ...digest, whole: [{ ...whole, thread: { ...whole.thread, comment } }] };
    expect((await xmlOf(await makeDigestFile(hebrew, digestContext))).match(/<w:bidi\/>/g)).toHaveLength(1);
    expect(await xmlOf(await makeDigestFile(digest, digestContext))).not.toContain('<w:bidi/>');
  });
});

describe('comments and responses as a Word document', () => {
  it('has each comment beside what the office said, under a head that is on every page', async () => {
    const xml = await xmlOf(await makeResponseFile(digest, digestContext));
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const rows = [...parsed.getElementsByTagName('w:tr')].map((row) =>
      [...row.getElementsByTagName('w:tc')].map(({ textContent }) => textContent ?? '')
    );
    expect(rows.filter(([number]) => number !== 'No.').map(([number]) => number)).toEqual(['1', '2', '3', '4', '5']);
    const [, called = ''] = rows.find(([number]) => number === '2') ?? [];
    expect(called).toContain('1.1 Call coverage');
    const responses = Object.fromEntries(rows.map(([number = '', , response = '']) => [number, response]));
    expect(responses['1']).toBe('Not answered yet');
    expect(responses['2']).toMatch(/^One in five from July\.Dr\. Ruth Lindqvist.*Settled by Dr\. Ines Albrecht\./);
    expect(responses['3']).toContain('Not a comment.');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  });
});

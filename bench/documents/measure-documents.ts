import path from 'node:path';
import { median } from '../measure';
import type { Measurement } from '../measurement';
import { formatTable, judge } from '../table';
import { compareText, type TextComparison } from './compare-text';
import { openDocumentBrowser, type DocumentBrowser, type ReaderName } from './document-browser';
import { judgeCase } from './judge-case';
import { readCases, type DocumentCase } from './read-cases';
import type { Reading } from './reading';

/** How long a reader may stop the page, in milliseconds. */
const LONGEST_TASK = 200;
/** Blocks from which a document is as long as an agreement of 25 pages. */
const LONG_DOCUMENT = 250;
/** Our share of the time docx-preview takes for those. */
const SHARE_OF_TIME = 0.5;

interface Measured {
  readonly name: string;
  readonly reading: Reading;
  readonly faults: readonly string[] | undefined;
  readonly comparison: TextComparison | undefined;
}

const firstOfFormats = (cases: readonly DocumentCase[]): readonly DocumentCase[] => [
  ...new Map([...cases].reverse().map((one) => [path.extname(one.file).toLowerCase(), one])).values()
];

async function measure(
  browser: DocumentBrowser,
  reader: ReaderName,
  cases: readonly DocumentCase[]
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  // Once without measuring: the first file of a format also pays for the start of the program that reads it.
  for (const { file } of firstOfFormats(cases)) await browser.read(reader, file);
  for (const { name, file, expectation, text } of cases) {
    const reading = await browser.read(reader, file);
    measured.push({
      name,
      reading,
      faults: expectation && judgeCase(expectation, reading),
      comparison: text === undefined || reading.failure ? undefined : compareText(reading, text)
    });
  }
  return measured;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);

function summarize(reader: ReaderName, measured: readonly Measured[]): readonly (string | number)[] {
  const judged = measured.filter(({ faults }) => faults);
  const compared = measured.flatMap(({ comparison }) => comparison ?? []);
  const total = (key: 'words' | 'missing' | 'added' | 'labels' | 'rightLabels'): number =>
    sum(compared.map((comparison) => comparison[key]));
  const readings = measured.map(({ reading }) => reading);
  return [
    reader,
    `${judged.filter(({ faults }) => faults?.length === 0).length}/${judged.length}`,
    percent(total('rightLabels'), total('labels')),
    percent(total('missing'), total('words')),
    percent(total('added'), total('words')),
    percent(sum(compared.map(({ inOrder }) => inOrder)), compared.length),
    readings.filter(({ outline }) => outline.length > 0).length,
    sum(readings.map(({ gaps }) => gaps.length)),
    Math.round(sum(readings.map(({ milliseconds }) => milliseconds))),
    Math.round(median(readings.map(({ milliseconds }) => milliseconds))),
    Math.round(Math.max(0, ...readings.map(({ longestTask }) => longestTask))),
    readings.filter(({ failure }) => failure).length
  ];
}

function printFaults(measured: readonly Measured[]): void {
  for (const { name, reading, faults, comparison } of measured) {
    for (const fault of faults ?? []) console.log(`WRONG ${name}: ${fault}`);
    if (reading.longestTask > LONGEST_TASK)
      console.log(`${name} stops the page for ${Math.round(reading.longestTask)} ms`);
    if (!faults && reading.failure) console.log(`not read: ${name}: ${reading.failure}`);
    if (comparison && (comparison.missing > 0 || comparison.rightLabels < comparison.labels))
      console.log(
        `${name}: ${comparison.missing} of ${comparison.words} words missing (${comparison.examples.join(' ')}), ${comparison.labels - comparison.rightLabels} of ${comparison.labels} labels wrong, ${reading.gaps.length} marks`
      );
  }
}

/** Time on the documents that both read and that are as long as agreements. */
function shareOfTime(ours: readonly Measured[], theirs: readonly Measured[]): number | undefined {
  const long = ours.flatMap((own, index) => {
    const other = theirs[index];
    const isLong = own.reading.blocks.length >= LONG_DOCUMENT;
    return isLong && other && !other.reading.failure
      ? [[own.reading.milliseconds, other.reading.milliseconds] as const]
      : [];
  });
  if (long.length === 0) return undefined;
  return sum(long.map(([own]) => own)) / sum(long.map(([, other]) => other));
}

/** Reads the documents of a folder with the product's reader and with libraries, in one browser, and prints how right and how fast each is. */
export const measureDocuments: Measurement = async (options) => {
  const folder = options.get('data');
  if (folder === undefined) throw new Error('--data DIR names the folder of the documents.');
  const cases = readCases(folder).filter(({ name }) => name.includes(options.get('only') ?? ''));
  const browser = await openDocumentBrowser();
  try {
    const results = new Map<ReaderName, readonly Measured[]>();
    for (const reader of browser.readers) {
      const readable = reader === 'ours' ? cases : cases.filter(({ file }) => /\.doc[xm]$/i.test(file));
      results.set(reader, await measure(browser, reader, readable));
    }
    const ours = results.get('ours') ?? [];
    printFaults(ours);
    console.log(`\n${cases.length} documents\n`);
    const headings = [
      'reader',
      'cases right',
      'labels right',
      'words missing',
      'added',
      'order',
      'outlines',
      'marks',
      'ms',
      'median ms',
      'longest task',
      'not read'
    ];
    console.log(
      formatTable(
        headings,
        [...results].map(([reader, measured]) => summarize(reader, measured))
      )
    );
    return judgeAll(ours, results.get('docx-preview') ?? []);
  } finally {
    await browser.close();
  }
};

function judgeAll(ours: readonly Measured[], docxPreview: readonly Measured[]): boolean {
  const wrong = ours.filter(({ faults }) => faults && faults.length > 0).length;
  const longest = Math.max(0, ...ours.map(({ reading }) => reading.longestTask));
  const words = ours.filter(({ name }) => /docx$|docm$/.test(name));
  const share = shareOfTime(words.length > 0 ? words : ours, docxPreview);
  return [
    judge('given cases that are wrong', wrong, 0, ''),
    judge('longest time the page is stopped', Math.round(longest), LONGEST_TASK, 'ms'),
    share === undefined ||
      judge("share of docx-preview's time on long documents", Number(share.toFixed(2)), SHARE_OF_TIME, '')
  ].every(Boolean);
}

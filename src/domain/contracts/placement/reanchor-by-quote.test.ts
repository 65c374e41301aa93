import { reanchorByQuote, type Quote } from './reanchor-by-quote';
import { prepareText } from './quote-finder';
import type { Placement } from './placement';

const lines = [
  'Employment agreement between the hospital and the physician.',
  'Physician shall see patients in the clinic on four days of each week, and keep the fifth for administration.',
  'Every visit is put on record within three days of it, in the manner that the records policy describes.',
  'Employer shall pay a base salary in equal parts, twice a month, and a bonus for quality measured each quarter.',
  'This agreement runs for three years from its first day and renews for one year at a time unless a party gives notice.'
];
const older = lines.join('\n');

function quoteOf(words: string, text = older): Quote {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  const end = start + words.length;
  return { quote: words, start, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

const place = (words: string, newer: string, isHome?: (offset: number) => boolean): Placement =>
  reanchorByQuote(quoteOf(words), prepareText(newer), isHome);
const changeLine = (line: number, change: (text: string) => string): string =>
  lines.map((text, index) => (index === line ? change(text) : text)).join('\n');
const gone = { kind: 'orphaned', reason: 'gone' };
const ambiguous = { kind: 'orphaned', reason: 'ambiguous' };
/** Text that has nothing to do with the agreement, as long as asked. */
const other = (length: number): string => 'Notices go out by post. '.repeat(Math.ceil(length / 24)).slice(0, length);

describe('words that are there as they were', () => {
  it.each([
    ['in the same text', older],
    ['behind a new beginning', `A recital.\n${older}`]
  ])('are placed %s', (_name, newer) => {
    const start = newer.indexOf('four days');
    expect(place('four days', newer)).toEqual({ kind: 'placed', start, end: start + 9 });
  });

  it('are placed where half of their surroundings stayed, not far from where they were', () => {
    const newer = changeLine(1, (text) => text.replace('in the clinic on', 'at our main office'));
    expect(place('four days', newer)).toMatchObject({ kind: 'placed' });
  });

  it('are said to be elsewhere when they are far from where they were', () => {
    const newer = `${other(4000)}\n${changeLine(1, (text) => text.replace('in the clinic on', 'at our main office'))}`;
    expect(place('four days', newer)).toMatchObject({
      kind: 'moved',
      how: 'elsewhere',
      score: 1,
      newQuote: 'four days'
    });
  });

  it('are said to be elsewhere, if they are many, without any surroundings', () => {
    const words = 'see patients in the clinic on four days of each week';
    expect(place(words, `Everything else was written anew; you ${words}; that is all.`)).toMatchObject({
      kind: 'moved',
      how: 'elsewhere'
    });
  });

  it('are nowhere, if they are few, without any surroundings', () => {
    expect(place('four days', 'Everything else was written anew in four days by others.')).toEqual(gone);
  });

  it('are not taken in one of several places that are alike', () => {
    expect(
      place(
        'base salary in equal parts',
        `${other(3000)} base salary in equal parts ${other(3000)} base salary in equal parts`
      )
    ).toEqual(ambiguous);
    const words = 'see patients in the clinic on four days of each week';
    expect(place(words, `${other(3000)} ${words} ${other(3000)} ${words}`)).toEqual(ambiguous);
    expect(place(lines[1] as string, `${lines[1]}\n${older}\n${lines[1]}`)).toMatchObject({ kind: 'placed' });
    expect(place('see patients in the clinic', `${older}\n${older}`)).toEqual(ambiguous);
  });

  it('are found in the one of several like places that lies in their clause', () => {
    const twice = `${older}\n${older}`;
    const second = twice.lastIndexOf('see patients in the clinic');
    expect(place('see patients in the clinic', twice, (offset) => offset === second)).toMatchObject({
      kind: 'placed',
      start: second
    });
    expect(place('see patients in the clinic', twice, () => true)).toEqual(ambiguous);
  });
});

describe('words that changed', () => {
  it('are shown as they are now, with the share that stayed', () => {
    const newer = changeLine(3, (text) => text.replace('twice', 'once'));
    expect(place('salary in equal parts, twice a month', newer)).toMatchObject({
      kind: 'moved',
      how: 'changed',
      score: 6 / 7,
      oldQuote: 'salary in equal parts, twice a month',
      newQuote: 'salary in equal parts, once a month'
    });
  });

  it('are gone when fewer than six of ten stayed', () => {
    const words = 'salary in equal parts, twice a month';
    const change = (text: string): string => text.replace(words, 'salary as the plan provides, twice a month');
    expect(place(words, changeLine(3, change))).toEqual(gone);
  });

  it('are found far away when both neighbors and eight of ten words stayed', () => {
    const newer = `${other(4000)}\n${changeLine(3, (text) => text.replace('twice', 'once'))}`;
    expect(place('salary in equal parts, twice a month', newer)).toMatchObject({ kind: 'moved', how: 'changed' });
  });

  it('are not found far away when fewer stayed', () => {
    const newer = `${other(4000)}\n${changeLine(3, (text) => text.replace('twice a', 'once per'))}`;
    expect(place('salary in equal parts, twice a month', newer)).toEqual(gone);
  });

  it.each([
    ['before', (text: string) => text.replace(', and a bonus for quality', '; nothing else').replace('twice', 'once')],
    ['after', (text: string) => text.replace('Employer shall pay a base', 'Paid will be some').replace('twice', 'once')]
  ])('are found by the neighbor %s alone when they stayed beside it', (_side, change) => {
    expect(place('salary in equal parts, twice a month', changeLine(3, change))).toMatchObject({
      kind: 'moved',
      how: 'changed',
      newQuote: 'salary in equal parts, once a month'
    });
  });

  it('are not found by one neighbor alone when they left its side', () => {
    const change = (text: string): string =>
      text
        .replace('salary', 'amount that a plan of the board names; salary')
        .replace(', and a bonus for quality', '; nothing else')
        .replace('twice', 'once');
    expect(place('salary in equal parts, twice a month', changeLine(3, change))).toEqual(gone);
  });

  it('are not found by one neighbor alone when much was put between them', () => {
    const change = (text: string): string =>
      text
        .replace('equal parts', 'equal or in any other kind of parts that the board may choose to name')
        .replace(', and a bonus for quality', '; nothing else')
        .replace('twice', 'once');
    expect(place('salary in equal parts, twice a month', changeLine(3, change))).toEqual(gone);
  });

  it('are not taken in one of two places that resemble them alike', () => {
    const changed = (lines[3] as string).replace('twice', 'once');
    expect(place('salary in equal parts, twice a month', `${changed}\n${changed.replace('once', 'thrice')}`)).toEqual(
      ambiguous
    );
  });

  it('are gone when nothing of them is there', () => {
    expect(place('salary in equal parts', 'Nothing.')).toEqual(gone);
    expect(place('salary in equal parts', '')).toEqual(gone);
    // Only the context before them is left.
    expect(place('salary in equal parts', 'Employer shall pay a base amount')).toEqual(gone);
  });

  it('are not looked for by sequences that occur everywhere', () => {
    const newer = `${'salary in equal parts, '.repeat(60)}\n`;
    expect(place('salary in equal parts, twice a month', newer)).toEqual(gone);
  });
});

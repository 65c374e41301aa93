import fc from 'fast-check';
import { alignTexts } from './align-texts';
import { reanchorByAlignment } from './reanchor-by-alignment';
import type { Placement } from './placement';

const lines = [
  'Employment agreement between the hospital and the physician.',
  'Duties',
  'Physician shall see patients in the clinic on four days of each week, and keep the fifth for administration.',
  'Physician shall complete the record of every visit within three days; see www.hospital.example/records/policy for the policy.',
  'Compensation',
  'Employer shall pay a base salary in equal parts, twice a month, and a bonus for quality measured each quarter.',
  'Term',
  'This agreement runs for three years from its first day and renews for one year at a time unless a party gives notice.'
];
const older = lines.join('\n');

function rangeOf(words: string, text = older): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const place = (words: string, newer: string): Placement =>
  reanchorByAlignment(rangeOf(words), alignTexts(older, newer));
const changeLine = (line: number, change: (text: string) => string): string =>
  lines.map((text, index) => (index === line ? change(text) : text)).join('\n');

describe('reanchorByAlignment', () => {
  it('keeps a part of a word where it is', () => {
    const placement = place(
      'linic on four day',
      changeLine(0, () => 'Another title altogether.')
    );
    expect(placement).toMatchObject({ kind: 'placed' });
    expect(placement).toHaveProperty('end', (placement as { start: number }).start + 17);
  });

  it('shows what is there now when words were put in', () => {
    expect(
      place(
        'base salary in equal parts',
        changeLine(5, (text) => text.replace('salary', 'salary of the amount in Exhibit A'))
      )
    ).toMatchObject({
      kind: 'moved',
      how: 'changed',
      score: 1,
      newQuote: 'base salary of the amount in Exhibit A in equal parts'
    });
  });

  it.each([
    ['at the beginning', 'three years from its first day', 'three', 'four', 'four years from its first day'],
    ['at the end', 'for three years from its first', 'first', 'second', 'for three years from its second'],
    [
      'at the beginning, for more words than there were',
      'three years from its first day',
      'three',
      'no more than four',
      'years from its first day'
    ]
  ])('shows what took the place of a word %s', (_name, quote, word, other, newQuote) => {
    expect(
      place(
        quote,
        changeLine(7, (text) => text.replace(` ${word} `, ` ${other} `))
      )
    ).toMatchObject({ kind: 'moved', how: 'changed', newQuote });
  });

  it('takes for replaced only what is between two words that were kept', () => {
    // The first word kept is where as many words are before it as were lost, with nothing kept in front of them.
    const before = 'Old one two three four five six seven';
    expect(
      reanchorByAlignment(
        rangeOf('one two three four five six', before),
        alignTexts(before, 'New two three four five six seven')
      )
    ).toMatchObject({ kind: 'moved', newQuote: 'two three four five six' });
  });

  it('keeps a long quote together around a passage that is shorter than itself', () => {
    const long = Array.from({ length: 50 }, (_, index) => `word${index}`).join(' ');
    const added = Array.from({ length: 30 }, (_, index) => `added${index}`).join(' ');
    const newer = long.replace('word25', `${added} word25`);
    expect(reanchorByAlignment({ start: 0, end: long.length }, alignTexts(long, newer))).toMatchObject({
      kind: 'moved',
      how: 'changed',
      score: 1,
      newQuote: newer
    });
  });

  it('shows only what was kept when the neighbor went too, or when there was none', () => {
    expect(
      place(
        'three years from its first day',
        changeLine(7, (text) => text.replace('for three', 'at most four'))
      )
    ).toMatchObject({ newQuote: 'years from its first day' });
    expect(
      place(
        'Employment agreement between the hospital',
        changeLine(0, (text) => text.replace('Employment', 'Service'))
      )
    ).toMatchObject({ newQuote: 'agreement between the hospital' });
  });

  it.each([
    [
      'six of ten words',
      'Ten words make up a quote of which four go.',
      'Ten words make up a quote nobody else wrote here.',
      'moved'
    ],
    [
      'five of ten words',
      'Ten words make up a quote of which four go.',
      'Ten words make up a sentence nobody else wrote here.',
      'orphaned'
    ]
  ])('decides by the share of words kept: %s', (_name, before, after, kind) => {
    const newer = `${older}\n${after}`;
    expect(
      reanchorByAlignment(rangeOf(before, `${older}\n${before}`), alignTexts(`${older}\n${before}`, newer)).kind
    ).toBe(kind);
  });

  it('counts a changed address as one word', () => {
    const words = 'see www.hospital.example/records/policy for';
    expect(
      place(
        words,
        changeLine(3, (text) => text.replace('www.hospital.example/records/policy', 'intranet/bylaws/7'))
      )
    ).toMatchObject({ kind: 'moved', newQuote: 'see intranet/bylaws/7 for' });
  });

  it('does not stretch over a long passage that was put in', () => {
    const long = ' Every word of this long passage was put in between two halves of one sentence.'.repeat(5);
    const newer = changeLine(7, (text) => text.replace(' and renews', `${long} and renews`));
    expect(place('This agreement runs for three years from its first day and renews', newer)).toMatchObject({
      newQuote: 'This agreement runs for three years from its first day'
    });
    expect(place('its first day and renews for', newer).kind).toBe('orphaned');
  });

  it('follows a clause that changed places, and says so', () => {
    const [title, duties, clinic, records, ...rest] = lines;
    const newer = [title, duties, records, ...rest, clinic].join('\n');
    expect(place('keep the fifth for administration', newer)).toMatchObject({
      kind: 'moved',
      how: 'elsewhere',
      score: 1,
      newQuote: 'keep the fifth for administration'
    });
  });

  it('leaves out a clause that changed places and words', () => {
    const [title, duties, clinic, records, ...rest] = lines;
    const newer = [title, duties, records, ...rest, clinic?.replace('fifth', 'last')].join('\n');
    expect(place('keep the fifth for administration', newer).kind).toBe('orphaned');
  });

  it('follows a clause that changed places although some of its words are elsewhere too', () => {
    const [title, duties, clinic, records, ...rest] = lines;
    const newer = [
      title,
      duties,
      records,
      'Nurses keep the fifth for administration of medicines.',
      ...rest,
      clinic
    ].join('\n');
    const placement = place('keep the fifth for administration', newer);
    expect(placement).toMatchObject({ kind: 'moved', how: 'elsewhere', start: newer.lastIndexOf('keep the fifth') });
  });

  it('does not take a few words for a passage that was carried elsewhere', () => {
    const newer = changeLine(5, () => 'Payment follows the plan in Exhibit B.') + '\nA bonus for nobody.';
    expect(place('and a bonus for', newer).kind).toBe('orphaned');
    const worded = changeLine(5, () => 'Payment follows Exhibit B.').replace(
      'first day',
      'first day with a bonus for quality'
    );
    expect(
      place(
        ' bonus for quality ',
        `${worded} and a bonus for quality and more`.replace('with a bonus for quality', 'with them')
      )
    ).toEqual({ kind: 'orphaned', reason: 'ambiguous' });
  });

  it('finds a sentence that went into another clause, the clause it was in being gone', () => {
    const newer = changeLine(5, () => 'Payment follows Exhibit B.').replace(
      'first day',
      'first day with a bonus for quality measured each quarter'
    );
    expect(place('a bonus for quality measured', newer)).toMatchObject({
      kind: 'moved',
      how: 'elsewhere',
      newQuote: 'a bonus for quality measured'
    });
  });

  it('finds words where another clause had them already, when that clause is of quite another kind', () => {
    const twice = changeLine(
      7,
      (text) => `${text} A bonus for quality measured each quarter is paid out when it ends.`
    );
    const newer = twice.replace(lines[5] as string, 'Payment follows Exhibit B.');
    const placement = reanchorByAlignment(
      rangeOf('bonus for quality measured each quarter', twice),
      alignTexts(twice, newer)
    );
    expect(placement).toMatchObject({ kind: 'moved', how: 'elsewhere' });
  });

  it('takes none of several places for words that are gone from their own', () => {
    const sentence = 'and a bonus for quality measured each quarter';
    const newer = `${changeLine(5, () => 'Payment follows the plan in Exhibit B.')}\nThe chair earns a stipend ${sentence}.\nNurses earn wages ${sentence}.`;
    expect(place(sentence, newer)).toEqual({ kind: 'orphaned', reason: 'ambiguous' });
  });

  describe('beside a clause that resembles the one found', () => {
    const clause =
      'Employer shall provide the physician with an office and with a nurse for each clinic day of the year';
    const changed = clause.replace('a nurse', 'a secretary');
    const replaceWords = (...words: readonly string[]): string =>
      words.reduce((text, word) => text.replace(` ${word} `, ` ${word.toUpperCase()}X `), clause);
    const quote = 'an office and with a nurse for each clinic day';
    const placeBeside = (rival: string): Placement => {
      const before = [lines[0], clause, lines[5], rival].join('\n');
      return reanchorByAlignment(rangeOf(quote, before), alignTexts(before, [lines[0], changed, lines[5]].join('\n')));
    };

    it('takes the one found when the other resembles it much less', () => {
      expect(placeBeside(replaceWords('provide', 'physician', 'office', 'clinic', 'day'))).toMatchObject({
        kind: 'moved',
        how: 'changed',
        newQuote: 'an office and with a secretary for each clinic day'
      });
    });

    it('takes neither when the other resembles it about as much', () => {
      expect(placeBeside(replaceWords('provide'))).toEqual({ kind: 'orphaned', reason: 'ambiguous' });
    });
  });

  it('finds nothing for a range without words', () => {
    expect(reanchorByAlignment({ start: 60, end: 61 }, alignTexts(older, older))).toEqual({
      kind: 'orphaned',
      reason: 'gone'
    });
  });

  it('never changes the text of a placement when text is put in elsewhere', () => {
    const additions = [
      'A recital nobody read before.',
      'Notices are sent to the address in the preamble.',
      'Headings have no meaning of their own.'
    ];
    fc.assert(
      fc.property(
        fc.nat(older.length - 2),
        fc.integer({ min: 2, max: 150 }),
        fc.nat(lines.length),
        fc.constantFrom(...additions),
        (start, length, at, addition) => {
          const end = Math.min(older.length, start + length);
          const boundary = lines.slice(0, at).join('\n').length;
          if (start < boundary && end > boundary) return;
          const newer = [...lines.slice(0, at), addition, ...lines.slice(at)].join('\n');
          const placement = reanchorByAlignment({ start, end }, alignTexts(older, newer));
          if (older.slice(start, end).trim() === '') return;
          expect(placement.kind === 'orphaned' ? '' : newer.slice(placement.start, placement.end).trim()).toBe(
            older.slice(start, end).trim()
          );
        }
      )
    );
  });

  it('never changes a placement when a copy of a clause is put in, unless right beside it', () => {
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.nat(lines.length),
        fc.nat(lines.length - 1),
        fc.nat(20),
        (own, at, copied, skip) => {
          if (at === own || at === own + 1) return;
          const end = lines.slice(0, own + 1).join('\n').length;
          const words = (lines[own] as string).slice(skip).trim() || (lines[own] as string);
          const newer = [...lines.slice(0, at), lines[copied], ...lines.slice(at)].join('\n');
          const shift = at <= own ? (lines[copied] as string).length + 1 : 0;
          expect(reanchorByAlignment({ start: end - words.length, end }, alignTexts(older, newer))).toEqual({
            kind: 'placed',
            start: end - words.length + shift,
            end: end + shift
          });
        }
      )
    );
  });

  it('never changes the text of a placement when another clause is struck', () => {
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(20), (own, struck, skip) => {
        if (own === struck) return;
        const end = lines.slice(0, own + 1).join('\n').length;
        const words = (lines[own] as string).slice(skip).trim() || (lines[own] as string);
        const newer = lines.filter((_, index) => index !== struck).join('\n');
        const placement = reanchorByAlignment({ start: end - words.length, end }, alignTexts(older, newer));
        expect(placement.kind === 'orphaned' ? '' : newer.slice(placement.start, placement.end)).toBe(words);
      })
    );
  });
});

import fc from 'fast-check';
import { alignTexts } from './align-texts';
import { reanchorByAlignment } from './reanchor-by-alignment';
import { reanchorByQuote } from './reanchor-by-quote';
import { prepareText } from './quote-finder';

/*
 * Contracts are full of clauses that differ in one word or number. A comment on one of them must never appear on another.
 */

const before = 'Physician shall keep the medical staff membership that the bylaws ask for, in good standing.';
const after = 'Employer shall furnish the office, the equipment and the staff that the practice reasonably needs.';

/** Pairs of clauses as contracts have them: the same promise for two cases. */
const pairs: readonly (readonly [name: string, first: string, second: string])[] = [
  [
    'a number',
    'Physician shall take call on no more than four weekends in each quarter.',
    'Physician shall take call on no more than six weekends in each quarter.'
  ],
  [
    'a figure',
    'Employer shall pay Physician $1,250 for each twelve-hour shift worked.',
    'Employer shall pay Physician $1,450 for each twelve-hour shift worked.'
  ],
  [
    'the party',
    'Employer may end this agreement with sixty (60) days written notice.',
    'Physician may end this agreement with sixty (60) days written notice.'
  ],
  [
    'the first word',
    'Weekday call begins at five in the afternoon and ends at seven in the morning.',
    'Weekend call begins at five in the afternoon and ends at seven in the morning.'
  ],
  [
    'the last word',
    'Unused days of leave are paid out when this agreement ends by retirement.',
    'Unused days of leave are paid out when this agreement ends by resignation.'
  ],
  [
    'a negation',
    'Physician shall be reimbursed for the fees of the state medical society.',
    'Physician shall not be reimbursed for the fees of the state medical society.'
  ]
];

const join = (...lines: readonly string[]): string => lines.join('\n');

function quoteIn(
  text: string,
  words: string
): {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
} {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    quote: words,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end
  };
}

/** What is where the words are placed, with both texts and with the newer one only. */
function placeBothWays(
  older: string,
  newer: string,
  words: string
): { readonly byAlignment: string; readonly byQuote: string } {
  const quote = quoteIn(older, words);
  const show = (placement: ReturnType<typeof reanchorByQuote>): string =>
    placement.kind === 'orphaned' ? placement.kind : newer.slice(placement.start, placement.end);
  return {
    byAlignment: show(reanchorByAlignment(quote, alignTexts(older, newer))),
    byQuote: show(reanchorByQuote(quote, prepareText(newer)))
  };
}

const nowhere = { byAlignment: 'orphaned', byQuote: 'orphaned' };

describe.each(pairs)('two clauses that differ in %s', (_name, first, second) => {
  it.each([
    ['the first', first, second],
    ['the second', second, first]
  ])('leave a comment on %s without a place when it is struck', (_which, struck, kept) => {
    const older = join(before, first, second, after);
    const newer = join(before, kept, after);
    expect(placeBothWays(older, newer, struck)).toEqual(nowhere);
  });

  it.each([
    ['the first', first, second],
    ['the second', second, first]
  ])(
    'leave a comment on %s without a place when it is struck and something is between them',
    (_which, struck, kept) => {
      const between = 'Hours of call that fall on a holiday of the hospital count twice.';
      const older = join(before, first, between, second, after);
      const newer = join(before, ...[first, between, second].filter((line) => line !== struck), after);
      expect(placeBothWays(older, newer, struck)).toEqual(nowhere);
      expect(placeBothWays(older, newer, kept)).toEqual({ byAlignment: kept, byQuote: kept });
    }
  );

  it('keep their comments when the other one is struck', () => {
    const older = join(before, first, second, after);
    expect(placeBothWays(older, join(before, second, after), second)).toEqual({ byAlignment: second, byQuote: second });
    expect(placeBothWays(older, join(before, first, after), first)).toEqual({ byAlignment: first, byQuote: first });
  });

  it('keep each its own comment when they change places', () => {
    const older = join(before, first, second, after);
    const newer = join(before, second, first, after);
    expect(placeBothWays(older, newer, first)).toEqual({ byAlignment: first, byQuote: first });
    expect(placeBothWays(older, newer, second)).toEqual({ byAlignment: second, byQuote: second });
  });

  it('leave no comment on either when one is left that could be both', () => {
    const neither = 'Some of the words stand here in a sentence of their own.';
    const older = join(before, first, second, after);
    expect(placeBothWays(older, join(before, neither, after), first)).toEqual(nowhere);
  });

  it('never lend each other their places, wherever in the contract they are and whatever is struck', () => {
    const others = [
      'Section one.',
      before,
      'Records are kept for seven years.',
      after,
      'Nothing in this agreement forbids referrals elsewhere.',
      'Notices are given in writing.'
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(others, { minLength: 2 }), fc.nat(6), fc.nat(6), (lines, at, other) => {
        const withFirst = [...lines.slice(0, at), first, ...lines.slice(at)];
        const older = [...withFirst.slice(0, other), second, ...withFirst.slice(other)];
        const newer = join(...older.filter((line) => line !== first));
        expect(placeBothWays(join(...older), newer, first)).toEqual(nowhere);
        expect(placeBothWays(join(...older), newer, second).byAlignment).toBe(second);
      })
    );
  });
});

describe('words that both of two look-alike clauses have', () => {
  const [, first, second] = pairs[0] as (typeof pairs)[number];

  it('go with their clause when it is struck', () => {
    const older = join(before, first, second, after);
    const newer = join(before, second, after);
    const range = quoteIn(older, 'shall take call on no more than');
    expect(reanchorByAlignment(range, alignTexts(older, newer))).toEqual({ kind: 'orphaned', reason: 'ambiguous' });
  });

  it('stay with their clause when the other is struck', () => {
    const older = join(before, first, second, after);
    const range = quoteIn(older, 'shall take call on no more than');
    const newer = join(before, first, after);
    const placement = reanchorByAlignment(range, alignTexts(older, newer));
    expect(placement).toMatchObject({ kind: 'placed', start: newer.indexOf('shall take call') });
  });

  it('have no place when one clause is left that might be either', () => {
    const older = join(before, first, second, after);
    const newer = join(before, first.replace('four', 'eight'), after);
    for (const clause of [first, second]) {
      const range = quoteIn(older, clause);
      expect(reanchorByAlignment(range, alignTexts(older, newer)).kind).toBe('orphaned');
    }
  });

  it('have no place when their clause changed and another that might be it was put in', () => {
    const older = join(before, first, after);
    const newer = join(before, first.replace('four', 'eight'), first.replace('four', 'nine'), after);
    expect(reanchorByAlignment(quoteIn(older, first), alignTexts(older, newer))).toEqual({
      kind: 'orphaned',
      reason: 'ambiguous'
    });
  });

  it('follow each its own when both changed and kept their order', () => {
    const older = join(before, first, second, after);
    const newer = join(before, first.replace('four', 'five'), second.replace('six', 'seven'), after);
    const place = (clause: string): string => placeBothWays(older, newer, clause).byAlignment;
    expect(place(first)).toBe(first.replace('four', 'five'));
    expect(place(second)).toBe(second.replace('six', 'seven'));
  });
});

import fc from 'fast-check';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { createAnchor, type Anchor } from '../document/anchor';
import type { ContractDocument } from '../document/document-model';
import { createReanchor } from './create-reanchor';
import type { Placement } from './placement';

const original = buildDocument('1.0', agreementLines);

function anchorOn(quote: string, document: ContractDocument = original): Anchor {
  const start = document.text.indexOf(quote);
  const anchor = createAnchor(document, { start, end: start + quote.length });
  if (start < 0 || !anchor) throw new Error(`"${quote}" is not in the document`);
  return anchor;
}

/** The agreement with one line replaced, or left out when nothing is given. */
function revised(line: number, ...replacement: readonly string[]): ContractDocument {
  return buildDocument(
    '2.0',
    agreementLines.flatMap((text, index) => (index === line ? replacement : [text]))
  );
}

const noTexts: ReadonlyMap<string, string> = new Map();
const bothTexts = new Map([[original.version, original.text]]);

function describePlacement(placement: Placement, document: ContractDocument): string {
  if (placement.kind === 'orphaned') return `orphaned: ${placement.reason}`;
  const how = placement.kind === 'moved' ? `moved, ${placement.how}` : placement.kind;
  return `${how}: ${document.text.slice(placement.start, placement.end)}`;
}

describe.each([
  ['with both texts', bothTexts],
  ['with the new text only', noTexts]
])('createReanchor %s', (_name, texts) => {
  const place = (anchor: Anchor, document: ContractDocument): string =>
    describePlacement(createReanchor(document, texts)(anchor), document);

  it('puts every anchor of a version exactly where it was made in it', () => {
    const reanchor = createReanchor(original, texts);
    fc.assert(
      fc.property(fc.nat(original.text.length - 1), fc.integer({ min: 1, max: 80 }), (start, length) => {
        const anchor = createAnchor(original, { start, end: start + length });
        if (anchor) expect(reanchor(anchor)).toEqual({ kind: 'placed', start: anchor.start, end: anchor.end });
      })
    );
  });

  it('finds the words after text was put in before them', () => {
    const later = buildDocument('2.0', ['A new recital stands here.', ...agreementLines]);
    expect(place(anchorOn('one in four weekends'), later)).toBe('placed: one in four weekends');
  });

  it('distinguishes look-alike words by their context', () => {
    const later = buildDocument('2.0', ['A new recital stands here.', ...agreementLines]);
    const cure = original.text.lastIndexOf('thirty (30) days');
    const anchor = createAnchor(original, { start: cure, end: cure + 16 }) as Anchor;
    expect(createReanchor(later, texts)(anchor)).toEqual({ kind: 'placed', start: cure + 27, end: cure + 43 });
  });

  it('does not jump to the other clause when the words remain only there', () => {
    const later = revised(3, '1.2 Records. All documentation obligations follow the medical staff bylaws.');
    expect(place(anchorOn('thirty (30) days'), later)).toMatch(/^orphaned/);
  });

  it('flags a sentence that is alone in another clause as moved', () => {
    const sentence = 'Repeated delay is a breach of this agreement.';
    const later = buildDocument('2.0', [
      ...agreementLines.filter((line) => !line.includes(sentence)),
      '2.3 Delay. ' + sentence
    ]);
    expect(createReanchor(later, texts)(anchorOn(sentence))).toMatchObject({
      kind: 'moved',
      how: 'elsewhere',
      score: 1,
      oldQuote: sentence,
      newQuote: sentence
    });
  });

  it('flags changed words with the wording they had and have', () => {
    const later = revised(
      2,
      '1.1 Call coverage. Physician shall provide call coverage on no more than one in five weekends.'
    );
    const quote = 'call coverage on no more than one in four weekends';
    expect(createReanchor(later, texts)(anchorOn(quote))).toMatchObject({
      kind: 'moved',
      how: 'changed',
      score: 0.9,
      oldQuote: quote,
      newQuote: 'call coverage on no more than one in five weekends'
    });
  });

  it('says that the words are gone when the clause was struck', () => {
    expect(place(anchorOn('call coverage on no more than one in four weekends'), revised(2))).toBe('orphaned: gone');
  });

  it('moves nothing off its text when clauses are numbered anew', () => {
    const renumbered = buildDocument(
      '2.0',
      agreementLines.map((line) => line.replace(/^(\d+)/, (number) => String(Number(number) + 3)))
    );
    expect(renumbered.text).toBe(original.text);
    const reanchor = createReanchor(renumbered, texts);
    fc.assert(
      fc.property(fc.nat(original.text.length - 1), fc.integer({ min: 1, max: 80 }), (start, length) => {
        const anchor = createAnchor(original, { start, end: start + length });
        if (!anchor) return;
        const placement = reanchor(anchor);
        if (placement.kind === 'orphaned') expect(texts).toBe(noTexts);
        else expect(placement).toEqual({ kind: 'placed', start: anchor.start, end: anchor.end });
      })
    );
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(
        fc.nat(original.text.length - 30),
        fc.integer({ min: 8, max: 60 }),
        fc.nat(agreementLines.length - 1),
        (start, length, struck) => {
          const anchor = createAnchor(original, { start, end: start + length });
          const later = revised(struck, 'Something else stands here now.');
          if (anchor) expect(createReanchor(later, texts)(anchor)).toEqual(createReanchor(later, texts)(anchor));
        }
      )
    );
  });

  it('calls nothing placed but the very words, and shows the words as they are', () => {
    fc.assert(
      fc.property(
        fc.nat(original.text.length - 30),
        fc.integer({ min: 8, max: 60 }),
        fc.nat(agreementLines.length - 1),
        (start, length, struck) => {
          const anchor = createAnchor(original, { start, end: start + length });
          if (!anchor) return;
          const later = revised(struck);
          const placement = createReanchor(later, texts)(anchor);
          if (placement.kind === 'placed') expect(later.text.slice(placement.start, placement.end)).toBe(anchor.quote);
          if (placement.kind === 'moved')
            expect(later.text.slice(placement.start, placement.end)).toBe(placement.newQuote);
        }
      )
    );
  });
});

describe('createReanchor', () => {
  it('takes neither of two clauses that read the same and come after the same words', () => {
    const sentence = 'Physician shall attend monthly meetings.';
    const once = buildDocument('1.0', ['1 Meetings', sentence]);
    const twice = buildDocument('2.0', ['1 Meetings', sentence, '2 Meetings', sentence]);
    const anchor = anchorOn('shall attend monthly meetings', once);
    expect(describePlacement(createReanchor(twice, noTexts)(anchor), twice)).toBe('orphaned: ambiguous');
    expect(createReanchor(twice, new Map([[once.version, once.text]]))(anchor)).toEqual({
      kind: 'orphaned',
      reason: 'ambiguous'
    });
  });

  it('keeps a comment on its clause when a twin is put in among other words, as long as both texts are there', () => {
    const sentence = 'Physician shall attend monthly meetings.';
    const once = buildDocument('1.0', ['1 Meetings', sentence, '2 Term', 'This agreement runs for three years.']);
    const twice = buildDocument('2.0', [
      '1 Recitals',
      sentence,
      '2 Meetings',
      sentence,
      '3 Term',
      'This agreement runs for three years.'
    ]);
    const anchor = anchorOn('attend monthly', once);
    const start = twice.text.lastIndexOf('attend monthly');
    expect(createReanchor(twice, new Map([[once.version, once.text]]))(anchor)).toEqual({
      kind: 'placed',
      start,
      end: start + 14
    });
    expect(createReanchor(twice, noTexts)({ ...anchor, prefix: '', suffix: '', clause: [] })).toEqual({
      kind: 'orphaned',
      reason: 'ambiguous'
    });
  });

  it('shows a change of words only where the old text is there to compare', () => {
    const later = revised(
      2,
      '1.1 Call coverage. The doctor covers call on one in five weekends of the quarter, holidays being counted with them.'
    );
    const anchor = anchorOn('one in four weekends');
    expect(describePlacement(createReanchor(later, bothTexts)(anchor), later)).toBe(
      'moved, changed: one in five weekends'
    );
    expect(describePlacement(createReanchor(later, noTexts)(anchor), later)).toMatch(/^orphaned/);
  });

  it('takes the place in the clause the comment was made in, of two that read the same', () => {
    const lines = [
      '1 Notices',
      'Notices are given in writing.',
      '2 Records',
      'Notices are given in writing.',
      '3 Term',
      'Notices are given in writing.'
    ];
    const document = buildDocument('1.0', lines);
    const start = document.text.lastIndexOf('are given in');
    const anchor = createAnchor(document, { start, end: start + 12 }) as Anchor;
    const later = buildDocument('2.0', ['1 Parties', 'Notices are given in writing.', ...lines.slice(4)]);
    const placement = createReanchor(later, noTexts)({ ...anchor, prefix: '', suffix: '' });
    expect(placement).toMatchObject({ kind: 'placed', start: later.text.lastIndexOf('are given in') });
  });

  it('knows clauses without a title by their letters', () => {
    const lines = ['1 Reports', '(a) Reports go out by post.', '(b) Reports go out by post.'];
    const document = buildDocument('1.0', lines);
    const start = document.text.lastIndexOf('go out');
    const anchor = { ...(createAnchor(document, { start, end: start + 6 }) as Anchor), prefix: '', suffix: '' };
    const later = buildDocument('2.0', ['A recital.', ...lines]);
    expect(createReanchor(later, noTexts)(anchor)).toMatchObject({
      kind: 'placed',
      start: later.text.lastIndexOf('go out')
    });
  });

  it('looks for the quote when a version is read differently than when the comment was made', () => {
    const anchor = { ...anchorOn('one in four weekends'), start: 5, end: 25 };
    const later = buildDocument('2.0', ['A new recital stands here.', ...agreementLines]);
    expect(describePlacement(createReanchor(later, bothTexts)(anchor), later)).toBe('placed: one in four weekends');
    expect(describePlacement(createReanchor(original, noTexts)(anchor), original)).toBe('placed: one in four weekends');
  });

  it('does without the old text when the quote is not in it', () => {
    const later = buildDocument('2.0', ['A new recital stands here.', ...agreementLines]);
    const placement = createReanchor(
      later,
      new Map([[original.version, 'Another contract altogether.']])
    )(anchorOn('one in four weekends'));
    expect(describePlacement(placement, later)).toBe('placed: one in four weekends');
  });

  it('places nothing in an empty document', () => {
    const empty = buildDocument('2.0', []);
    expect(createReanchor(empty, bothTexts)(anchorOn('one in four weekends'))).toEqual({
      kind: 'orphaned',
      reason: 'gone'
    });
    expect(createReanchor(empty, noTexts)(anchorOn('one in four weekends'))).toEqual({
      kind: 'orphaned',
      reason: 'gone'
    });
  });
});

import fc from 'fast-check';
import { agreementLines, buildDocument } from '../../testing/contracts/build-document';
import { createAnchor, type Anchor } from './anchor';
import type { ContractDocument } from './document-model';
import { placeAnchor } from './place-anchor';

const original = buildDocument('1.0', agreementLines);

function anchorOn(quote: string, document: ContractDocument = original): Anchor {
  const start = document.text.indexOf(quote);
  const anchor = createAnchor(document, { start, end: start + quote.length });
  if (start < 0 || !anchor) throw new Error(`"${quote}" is not in the document`);
  return anchor;
}

/** The agreement with one line replaced, or left out when nothing is given. */
function revised(line: number, ...replacement: readonly string[]): ContractDocument {
  return buildDocument('2.0', agreementLines.flatMap((text, index) => (index === line ? replacement : [text])));
}

function textAt(document: ContractDocument, anchor: Anchor): string {
  const placement = placeAnchor(anchor, document);
  return placement.kind === 'orphaned' ? `orphaned: ${placement.reason}` : `${placement.kind}: ${document.text.slice(placement.start, placement.end)}`;
}

describe('placeAnchor', () => {
  it('puts every anchor of a version exactly where it was made in it', () => {
    fc.assert(
      fc.property(fc.nat(original.text.length - 1), fc.integer({ min: 1, max: 80 }), (start, length) => {
        const anchor = createAnchor(original, { start, end: start + length });
        if (anchor) expect(placeAnchor(anchor, original)).toEqual({ kind: 'placed', start: anchor.start, end: anchor.end });
      })
    );
  });

  it('finds the words in their surroundings after text was put in before them', () => {
    const later = buildDocument('2.0', ['A new recital stands here.', ...agreementLines]);
    expect(textAt(later, anchorOn('one in four weekends'))).toBe('placed: one in four weekends');
  });

  it('tells look-alike words apart by what stands around them', () => {
    const later = buildDocument('2.0', ['A new recital stands here.', ...agreementLines]);
    const cure = original.text.lastIndexOf('thirty (30) days');
    const anchor = createAnchor(original, { start: cure, end: cure + 16 });
    const placement = anchor && placeAnchor(anchor, later);
    expect(placement).toEqual({ kind: 'placed', start: cure + 27, end: cure + 43 });
  });

  it('does not jump to the other clause when the words remain only there', () => {
    const later = revised(3, '1.2 Records. All documentation obligations follow the medical staff bylaws.');
    expect(textAt(later, anchorOn('thirty (30) days'))).toMatch(/^orphaned/);
  });

  it('flags a long quote that stands alone in another clause as moved', () => {
    const sentence = 'Repeated delay is a breach of this agreement.';
    const later = buildDocument('2.0', [...agreementLines.filter((line) => !line.includes(sentence)), '2.3 Delay. ' + sentence]);
    expect(placeAnchor(anchorOn(sentence), later)).toMatchObject({ kind: 'moved', how: 'elsewhere', quote: sentence });
  });

  it('flags changed words with the wording they have now', () => {
    const later = revised(2, '1.1 Call coverage. Physician shall provide call coverage on no more than one in five weekends.');
    const placement = placeAnchor(anchorOn('call coverage on no more than one in four weekends'), later);
    expect(placement).toMatchObject({ kind: 'moved', how: 'changed', quote: 'call coverage on no more than one in five weekends' });
  });

  it('says that the words are gone when the clause was struck', () => {
    expect(textAt(revised(2), anchorOn('call coverage on no more than one in four weekends'))).toBe('orphaned: gone');
  });

  it('takes neither of two places that are equally good', () => {
    const sentence = 'Physician shall attend monthly meetings.';
    const once = buildDocument('1.0', ['1 Meetings', sentence]);
    const twice = buildDocument('2.0', ['1 Meetings', sentence, '2 Meetings', sentence]);
    expect(textAt(twice, anchorOn('shall attend monthly meetings', once))).toBe('orphaned: ambiguous');
  });

  it('never places a quote on words that differ from it', () => {
    fc.assert(
      fc.property(fc.nat(original.text.length - 30), fc.integer({ min: 8, max: 60 }), fc.nat(agreementLines.length - 1), (start, length, struck) => {
        const anchor = createAnchor(original, { start, end: start + length });
        if (!anchor) return;
        const later = revised(struck);
        const placement = placeAnchor(anchor, later);
        if (placement.kind === 'placed') expect(later.text.slice(placement.start, placement.end)).toBe(anchor.quote);
        if (placement.kind === 'moved') expect(later.text.slice(placement.start, placement.end)).toBe(placement.quote);
      })
    );
  });
});

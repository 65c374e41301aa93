import { agreementLines, buildDocument } from '../../testing/contracts/build-document';
import { createAnchor, type Anchor } from '../../domain/contracts/document/anchor';
import { commentDraft } from './comment-draft';

const agreement = buildDocument('3', agreementLines);
const anchorOn = (words: string, document = agreement): Anchor => {
  const start = document.text.indexOf(words);
  const anchor = createAnchor(document, { start, end: start + words.length });
  if (!anchor) throw new Error(`The document has no "${words}".`);
  return anchor;
};

describe('commentDraft', () => {
  it('is another one for every clause, for the words before the first and for the whole contract', () => {
    const places = [
      'This agreement',
      'one in four weekends',
      'thirty (30) days after',
      'Late records',
      'Notice',
      'thirty (30) days to cure'
    ];
    const ids = [...places.map((words) => commentDraft(anchorOn(words))), commentDraft(null)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same for other words of the clause, and in a later version whose words before it are others', () => {
    const later = buildDocument('4', ['A new preamble.', ...agreementLines]);
    expect(commentDraft(anchorOn('Physician shall provide'))).toBe(commentDraft(anchorOn('one in four')));
    expect(commentDraft(anchorOn('one in four', later))).toBe(commentDraft(anchorOn('one in four')));
  });
});

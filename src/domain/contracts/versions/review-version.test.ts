import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { anchorOf } from '../../../testing/contracts/place-threads';
import { createReanchor } from '../placement/create-reanchor';
import { foldDiscussion } from '../thread/discussion-fold';
import { reviewVersion, type VersionReview } from './review-version';

const newest = buildDocument('1', agreementLines);

function review(lines: readonly string[]): VersionReview {
  const document = buildDocument('2', lines);
  const { threads } = foldDiscussion([buildEntry({ anchor: anchorOf(newest, '2.2'), version: '1' })]);
  return reviewVersion(document, newest, threads, createReanchor(document, new Map([['1', newest.text]])));
}

describe('looking at a document that may be published', () => {
  it('finds the words of the newest version again, whatever their blanks', () => {
    expect(review(agreementLines).isSameText).toBe(true);
    expect(review(agreementLines.map((line) => line.replace('thirty (30)', 'thirty  (30)'))).isSameText).toBe(true);
    expect(review(agreementLines.map((line) => line.replace('thirty', 'forty'))).isSameText).toBe(false);
  });

  it('counts clauses that changed, came and went, and comments that lose their place', () => {
    const lines = agreementLines
      .filter((line) => !line.startsWith('2.2'))
      .map((line) => line.replace('one in four', 'one in five'));
    const { changes, comments } = review([...lines, '2.2 Assignment. Neither party may assign this agreement.']);
    expect(changes).toEqual({ changed: 1, added: 1, removed: 1, moved: 0 });
    expect(comments).toEqual({ kept: 0, moved: 0, orphaned: 1 });
  });

  it('compares with nothing where there is no version yet', () => {
    const document = buildDocument('1', agreementLines);
    expect(reviewVersion(document, undefined, [], createReanchor(document, new Map()))).toEqual({
      isSameText: false,
      changes: undefined,
      comments: { kept: 0, moved: 0, orphaned: 0 }
    });
  });
});

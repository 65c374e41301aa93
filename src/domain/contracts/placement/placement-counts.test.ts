import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { anchorOf } from '../../../testing/contracts/place-threads';
import { foldDiscussion } from '../thread/discussion-fold';
import { countPlacements } from './placement-counts';
import { createReanchor } from './create-reanchor';

const older = buildDocument('1', agreementLines);
const newer = buildDocument('2', [
  ...agreementLines.slice(0, 2),
  '1.1 Call coverage. Physician shall provide call coverage on no more than one in five weekends.',
  ...agreementLines.slice(3, 7)
]);

it('counts comments that keep their place, need a look, and lose it', () => {
  const { threads } = foldDiscussion([
    buildEntry({ anchor: anchorOf(older, '1.2') }),
    buildEntry({ anchor: null }),
    buildEntry({ anchor: anchorOf(older, '1.1') }),
    buildEntry({ anchor: anchorOf(older, '2.2') }),
    buildEntry({ key: 'gone', anchor: anchorOf(older, '2.2') }),
    buildEntry({ kind: 'withdrawal', parentKey: 'gone' })
  ]);
  const reanchor = createReanchor(newer, new Map([['1', older.text]]));
  expect(countPlacements(threads, reanchor)).toEqual({ kept: 2, moved: 1, orphaned: 1 });
});

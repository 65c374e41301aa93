import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { anchorOf } from '../../../testing/contracts/place-threads';
import { foldDiscussion } from '../thread/discussion-fold';
import { createReanchor } from './create-reanchor';
import { followOwnComments } from './own-comments';

const older = buildDocument('1', agreementLines);
const newer = buildDocument('2', [
  ...agreementLines.slice(0, 2),
  '1.1 Call coverage. Physician shall provide call coverage on no more than one in five weekends.',
  ...agreementLines.slice(3, 7)
]);
const reanchor = createReanchor(newer, new Map([['1', older.text]]));

/** What became of the author's comments, by key. */
function follow(...entries: readonly Parameters<typeof buildEntry>[0][]): readonly string[] {
  const { threads } = foldDiscussion(entries.map((entry) => buildEntry({ version: '1', ...entry })));
  return followOwnComments(threads, people.author.id, newer, reanchor).map(
    ({ thread, placement }) => `${thread.comment.key} ${placement?.kind ?? 'whole'}`
  );
}

it('puts what lost its place before what needs a look, and that before what kept its place', () => {
  const kept = { key: 'kept', anchor: anchorOf(older, '1.2') };
  const moved = { key: 'moved', anchor: anchorOf(older, '1.1') };
  const lost = { key: 'lost', anchor: anchorOf(older, '2.2') };
  expect(follow(kept, { key: 'all' }, moved, lost)).toEqual([
    'lost orphaned',
    'moved moved',
    'all whole',
    'kept placed'
  ]);
});

it('leaves out comments of others, comments taken back, and comments made in later versions', () => {
  expect(
    follow(
      { author: people.colleague },
      { key: 'gone' },
      { kind: 'withdrawal', parentKey: 'gone' },
      { key: 'later', version: '3' },
      { key: 'own' }
    )
  ).toEqual(['own whole']);
});

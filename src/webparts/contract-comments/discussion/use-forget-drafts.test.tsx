import * as React from 'react';
import { render } from '@testing-library/react';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { WithKeptStore } from '../../../testing/storage/with-kept-store';
import { foldDiscussion } from '../../../domain/contracts/thread/discussion-fold';
import { useKeptStore } from '../../../ui/storage/use-kept';
import { textDraft } from '../../../ui/storage/use-kept-draft';
import { useForgetDrafts } from './use-forget-drafts';

const drafts = [
  'contract-3:revision:removed',
  'contract-3:reply:here',
  'contract-3:revision:reply',
  'contract-3:comment:whole',
  'contract-4:reply:removed'
];
const discussion = foldDiscussion([
  buildEntry({ key: 'here' }),
  buildEntry({ key: 'reply', kind: 'reply', parentKey: 'here' })
]);
const [savedAt, before, after] = [1_000, new Date(500), new Date(2_000)];

/** The drafts that are left when the site was asked at a moment. */
function draftsLeft(knownAt: Date | undefined): readonly string[] {
  let left: readonly string[] = [];
  const Page = (): null => {
    const store = useKeptStore();
    React.useState(() => drafts.forEach((id) => store.write(textDraft, id, 'words')));
    useForgetDrafts({ contractId: 3, discussion, knownAt });
    React.useEffect(() => {
      left = store.list(textDraft).map(({ id }) => id);
    });
    return null;
  };
  render(
    <WithKeptStore now={() => new Date(savedAt)}>
      <Page />
    </WithKeptStore>
  );
  return [...left].sort();
}

describe('useForgetDrafts', () => {
  it('forgets what was being written about a comment that was removed, and nothing else', () => {
    expect(draftsLeft(after)).toEqual(drafts.slice(1).sort());
  });

  it.each([
    ['as long as not all is known', undefined],
    ['that may be about a comment which came since', before]
  ])('forgets nothing %s', (_, knownAt) => {
    expect(draftsLeft(knownAt)).toEqual([...drafts].sort());
  });
});

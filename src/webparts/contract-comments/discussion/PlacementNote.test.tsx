import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { buildScope } from '../../../testing/contracts/discussion-scope';
import { createAnchor, type Anchor } from '../../../domain/contracts/document/anchor';
import type { Placement } from '../../../domain/contracts/placement/placement';
import { foldDiscussion } from '../../../domain/contracts/thread/discussion-fold';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { DiscussionProvider, type DiscussionScope } from './discussion-context';
import { PlacedByHandNote, PlacementNote } from './PlacementNote';

const document = buildDocument('2.0', agreementLines);
const anchor = createAnchor(document, { start: 0, end: 14 }) as Anchor;
const thread = foldDiscussion([buildEntry({ key: 'c1', anchor })], () => false).threads[0] as Thread;

const orphaned: Placement = { kind: 'orphaned', reason: 'gone' };
const moved: Placement = {
  kind: 'moved',
  how: 'elsewhere',
  score: 1,
  oldQuote: anchor.quote,
  newQuote: anchor.quote,
  start: 0,
  end: 14
};

function show(placement: Placement | null, given: Partial<DiscussionScope> = {}): readonly (string | null)[] {
  render(
    <DiscussionProvider value={buildScope(given)}>
      <PlacementNote placed={{ thread, placement }} document={document} />
    </DiscussionProvider>
  );
  return screen.queryAllByRole('button').map((button) => button.textContent);
}

describe('a comment whose words are not where they were', () => {
  it('lets its author choose a place', () => {
    const choosePlace = jest.fn();
    expect(show(orphaned, { choosePlace })).toEqual(['Choose where it belongs']);
    screen.getByRole('button').click();
    expect(choosePlace).toHaveBeenCalledWith(thread);
  });

  it('lets the place that was found be confirmed, or another be chosen', () => {
    const act = jest.fn();
    expect(show(moved, { act, me: people.chief, isOfficial: true })).toEqual([
      'Yes, it belongs here',
      'No, choose where it belongs'
    ]);
    screen.getByRole('button', { name: 'Yes, it belongs here' }).click();
    expect(act).toHaveBeenCalledWith('reattachment', {
      parentKey: 'c1',
      anchor: expect.objectContaining({ start: 0, end: 14 })
    });
  });

  it.each<readonly [string, Partial<DiscussionScope>]>([
    ['for readers who neither wrote it nor answer for the contract', { me: people.colleague }],
    ['when no one may write', { standing: 'closed' }]
  ])('is left as it is %s', (_, given) => {
    expect(show(orphaned, given)).toEqual([]);
  });
});

it('says nothing about a comment that stands where it stood', () => {
  show({ kind: 'placed', start: 0, end: 14 });
  expect(screen.queryByText(/words/)).toBeNull();
});

describe('a comment that was given its place by hand', () => {
  const other = createAnchor(document, { start: 16, end: 30 }) as Anchor;
  const entries = [
    buildEntry({ key: 'c1', anchor }),
    buildEntry({ key: 'r1', kind: 'reattachment', parentKey: 'c1', author: people.author, anchor: other, body: '' })
  ];
  const placedByHand = foldDiscussion(entries, () => false).threads[0] as Thread;
  const placement: Placement = { kind: 'placed', start: 16, end: 30 };

  function showNote(ofThread: Thread, given: Partial<DiscussionScope> = {}): void {
    render(
      <DiscussionProvider value={buildScope(given)}>
        <PlacedByHandNote placed={{ thread: ofThread, placement }} />
      </DiscussionProvider>
    );
  }

  it('says what it was about, and lets another place be chosen', () => {
    const choosePlace = jest.fn();
    showNote(placedByHand, { choosePlace });
    expect(screen.getByText(anchor.quote)).toBeTruthy();
    screen.getByRole('button', { name: 'Choose another place' }).click();
    expect(choosePlace).toHaveBeenCalledWith(placedByHand);
  });

  it('says so to everyone, and lets no one else move it', () => {
    showNote(placedByHand, { me: people.colleague });
    expect(screen.getByText(anchor.quote)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is one whose place was changed', () => {
    showNote(thread);
    expect(screen.queryByText(anchor.quote)).toBeNull();
  });
});

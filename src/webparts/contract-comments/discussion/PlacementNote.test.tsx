import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { WithOpenContract, type WithOpenContractProps } from '../../../testing/contracts/WithOpenContract';
import { createAnchor, type Anchor } from '../../../domain/contracts/document/anchor';
import type { Placement } from '../../../domain/contracts/placement/placement';
import { foldDiscussion } from '../../../domain/contracts/thread/discussion-fold';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { AttachedByHandNote, PlacementNote } from './PlacementNote';

const document = buildDocument('2.0', agreementLines);
const anchor = createAnchor(document, { start: 0, end: 14 }) as Anchor;
const thread = foldDiscussion([buildEntry({ key: 'c1', anchor })]).threads[0] as Thread;

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

function show(placement: Placement | null, given: WithOpenContractProps = {}): readonly (string | null)[] {
  render(
    <WithOpenContract {...given}>
      <PlacementNote placed={{ thread, placement }} document={document} />
    </WithOpenContract>
  );
  return screen.queryAllByRole('button').map((button) => button.textContent);
}

describe('a comment whose words are not where they were', () => {
  it('lets its author choose a place', () => {
    const reattach = jest.fn();
    expect(show(orphaned, { acts: { reattach } })).toEqual(['Choose where it belongs']);
    screen.getByRole('button').click();
    expect(reattach).toHaveBeenCalledWith(thread);
  });

  it('lets the place that was found be confirmed, or another be chosen', () => {
    const act = jest.fn();
    expect(show(moved, { acts: { act }, facts: { me: people.chief, speaksForOffice: true } })).toEqual([
      'Yes, it belongs here',
      'No, choose where it belongs'
    ]);
    screen.getByRole('button', { name: 'Yes, it belongs here' }).click();
    expect(act).toHaveBeenCalledWith('reattachment', {
      parentKey: thread.comment.reference,
      anchor: expect.objectContaining({ start: 0, end: 14 })
    });
  });

  it.each<readonly [string, WithOpenContractProps['facts']]>([
    ['for readers who neither wrote it nor answer for the contract', { me: people.colleague }],
    ['when no one may write', { permission: 'closed' }]
  ])('is left as it is %s', (_, facts) => {
    expect(show(orphaned, { facts })).toEqual([]);
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
  const placedByHand = foldDiscussion(entries).threads[0] as Thread;
  const placement: Placement = { kind: 'placed', start: 16, end: 30 };

  function showNote(ofThread: Thread, given: WithOpenContractProps = {}): void {
    render(
      <WithOpenContract {...given}>
        <AttachedByHandNote placed={{ thread: ofThread, placement }} />
      </WithOpenContract>
    );
  }

  it('says what it was about, and lets another place be chosen', () => {
    const reattach = jest.fn();
    showNote(placedByHand, { acts: { reattach } });
    expect(screen.getByText(anchor.quote)).toBeTruthy();
    screen.getByRole('button', { name: 'Choose another place' }).click();
    expect(reattach).toHaveBeenCalledWith(placedByHand);
  });

  it('says so to everyone, and lets no one else move it', () => {
    showNote(placedByHand, { facts: { me: people.colleague } });
    expect(screen.getByText(anchor.quote)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is one whose place was changed', () => {
    showNote(thread);
    expect(screen.queryByText(anchor.quote)).toBeNull();
  });
});

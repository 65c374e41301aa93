import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import { foldDiscussion } from '../../../domain/contracts/thread/discussion-fold';
import type { Entry } from '../../../domain/contracts/thread/entry';
import { OrphanEntries } from './OrphanEntries';
import { ThreadCard } from './ThreadCard';

const { colleague } = people;

function show(entries: readonly Entry[], isComplete: boolean = true): void {
  const { threads, orphans } = foldDiscussion(entries);
  render(
    <WithOpenContract>
      {threads.map((thread) => (
        <ThreadCard key={thread.comment.key} placed={{ thread, placement: null }} document={undefined} isOpen />
      ))}
      <OrphanEntries entries={orphans} isComplete={isComplete} />
    </WithOpenContract>
  );
}

const comment = buildEntry({ key: 'c1' });
const about = (kind: string, given: Partial<Entry> = {}): Entry =>
  buildEntry({ kind, parentKey: 'c1', author: colleague, body: '', ...given });

describe('the page', () => {
  it('tells that someone changed an act in the list that shows no words', () => {
    show([comment, about('agreement', { changed: { by: people.chief, at: new Date('2026-03-10T08:00:00Z') } })]);
    expect(
      screen.getByText(/Something Dr\. Samuel Okafor did here was changed in the list by Dr\. Ruth Lindqvist/)
    ).toBeTruthy();
  });

  it('shows what a later version of the suite wrote, with its words', () => {
    show([comment, about('poll', { body: 'Fourteen or fifteen?' })]);
    expect(
      screen.getByText(/Dr. Samuel Okafor added something this version of the page can't show \(poll\)/)
    ).toBeTruthy();
    expect(screen.getByText('Fourteen or fifteen?')).toBeTruthy();
  });

  it('shows what someone did without standing, and the words it was about unchanged', () => {
    show([comment, about('revision', { body: 'Put into a mouth' })]);
    expect(screen.getByText(/has no effect \(revision\)/)).toBeTruthy();
    expect(screen.getByText(comment.body)).toBeTruthy();
  });

  it('shows entries whose comment is not here, and whether it may still come', () => {
    show([about('reply', { parentKey: 'gone', body: 'I agree with that' })], false);
    expect(screen.getByText("1 entry whose comment isn't loaded")).toBeTruthy();
    expect(screen.getByText('I agree with that')).toBeTruthy();
    expect(screen.getByText(/still loading/)).toBeTruthy();
  });

  it('says when what entries are about will not come', () => {
    show([about('reply', { parentKey: 'gone' }), about('applause', { parentKey: '' })]);
    expect(screen.getByText("2 entries whose comment isn't loaded")).toBeTruthy();
    expect(screen.getByText(/was removed, or was never on this site/)).toBeTruthy();
  });
});

it('tells of an act the site refused, which no statement shows', () => {
  const retry = jest.fn();
  const { threads } = foldDiscussion([comment]);
  const entry = {
    log: 'entries',
    key: 'a1',
    kind: 'agreement',
    parentKey: 'c1',
    body: '',
    anchor: null,
    contractId: comment.contractId,
    version: '3'
  } as const;
  const pending = new Map([
    ['a1', { entry, createdAt: new Date(), state: 'failed', failure: { reason: 'forbidden' } } as const]
  ]);
  render(
    <WithOpenContract status={{ pending }} acts={{ retry }}>
      {threads.map((thread) => (
        <ThreadCard key={thread.comment.key} placed={{ thread, placement: null }} document={undefined} isOpen={false} />
      ))}
    </WithOpenContract>
  );
  expect(screen.getByRole('alert').textContent).toContain('Not sent.');
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledWith('a1');
});

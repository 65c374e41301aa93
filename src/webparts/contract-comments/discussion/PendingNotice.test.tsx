import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { buildEntry } from '../../../testing/contracts/build-entry';
import { WithOpenContract } from '../../../testing/contracts/WithOpenContract';
import type { Failure } from '../../../ui/states/view-state';
import type { PendingEntry } from '../open-contract';
import { PendingNotice } from './PendingNotice';

const entry = buildEntry({ key: 'c1' });

function show(item: Partial<PendingEntry> | undefined) {
  const [retry, discard] = [jest.fn(), jest.fn()];
  const pending = new Map(item ? [['c1', { entry, state: 'sending', ...item } as PendingEntry]] : []);
  const { container } = render(
    <WithOpenContract status={{ pending }} acts={{ retry, discard }}>
      <PendingNotice entryKey="c1" />
    </WithOpenContract>
  );
  return { retry, discard, container };
}

describe('an entry on its way', () => {
  it('says that it is being sent, and nothing once the site has it', () => {
    show({ state: 'sending' });
    expect(screen.getByRole('status').textContent).toBe('Sending…');
    expect(show({ state: 'sent' }).container.textContent).toBe('');
    expect(show(undefined).container.textContent).toBe('');
  });

  it.each<[Failure, RegExp]>([
    [{ reason: 'offline' }, /will be sent when you're back online/],
    [{ reason: 'forbidden' }, /your account can't add any/],
    [{ reason: 'signedOut', detail: 'Access denied.' }, /session has ended/],
    [{ reason: 'otherPerson', detail: 'Opened by a, signed in now: b.' }, /this page was opened by another person/],
    [{ reason: 'invalid', detail: 'EntryBody: too long' }, /EntryBody: too long/]
  ])('says why it was not sent: %j', (failure, words) => {
    show({ state: 'failed', failure });
    expect(screen.getByRole('alert').textContent).toMatch(words);
  });

  it('is sent again or discarded by its author', () => {
    const { retry, discard } = show({ state: 'failed', failure: { reason: 'offline' } });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledWith('c1');
    fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
    expect(discard).toHaveBeenCalledWith('c1');
  });
});

import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { placeThreads } from '../../../testing/contracts/place-threads';
import { WithOpenContract, type WithOpenContractProps } from '../../../testing/contracts/WithOpenContract';
import { referenceTo } from '../../../domain/contracts/thread/act-keys';
import type { Entry } from '../../../domain/contracts/thread/entry';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { ThreadActions } from './ThreadActions';

const comment = buildEntry({ key: 'c1', body: 'Too often' });
const about = (kind: string, author = people.author): Entry => buildEntry({ kind, parentKey: 'c1', body: '', author });
const threadOf = (...entries: readonly Entry[]): Thread => {
  const [placed] = placeThreads([comment, ...entries]);
  if (!placed) throw new Error('The entries make no thread.');
  return placed.thread;
};

function show(facts: WithOpenContractProps['facts'] = {}, thread: Thread = threadOf()) {
  const act = jest.fn();
  // The store of what the browser keeps outlives the actions, as it does when a person changes the view.
  const page = (isShown: boolean): React.ReactElement => (
    <WithOpenContract facts={facts} acts={{ act }}>
      {isShown && <ThreadActions thread={thread} />}
    </WithOpenContract>
  );
  const { rerender } = render(page(true));
  const leaveAndReturn = (): void => {
    rerender(page(false));
    rerender(page(true));
  };
  return { act, leaveAndReturn };
}

const offered = (): readonly (string | null)[] => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const field = (): HTMLTextAreaElement => screen.getByRole('textbox');
const type = (value: string): void => {
  fireEvent.change(field(), { target: { value } });
};

describe('when the end comes while someone writes', () => {
  function open() {
    const thread = threadOf();
    const page = (permission: 'open' | 'closed'): React.ReactElement => (
      <WithOpenContract facts={{ permission }}>
        <ThreadActions thread={thread} />
      </WithOpenContract>
    );
    const { rerender } = render(page('open'));
    press('Reply');
    return { end: () => rerender(page('closed')), reopen: () => rerender(page('open')) };
  }

  it('takes the field away, and keeps what was typed', () => {
    const { end, reopen } = open();
    type('Not in one weekend');
    end();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('What you typed is kept');
    reopen();
    expect(field().value).toBe('Not in one weekend');
  });

  it('says nothing of words where none were typed', () => {
    open().end();
    expect(screen.getByRole('status').textContent).toBe('Comments are no longer accepted.');
  });
});

describe('what a thread offers', () => {
  it.each<[string, WithOpenContractProps['facts'], readonly Entry[], readonly string[]]>([
    ['its author', {}, [], ['Reply', 'Edit', 'Withdraw', 'Copy link']],
    ['its author who withdrew it', {}, [about('withdrawal')], ['Reply', 'Copy link']],
    ['a colleague', { me: people.colleague }, [], ['Agree', 'Reply', 'Copy link']],
    ['a colleague once it is withdrawn', { me: people.colleague }, [about('withdrawal')], ['Reply', 'Copy link']],
    [
      "the chief of staff's office",
      { me: people.chief, speaksForOffice: true },
      [],
      ['Agree', 'Reply', 'Answer', 'Settle', 'Dismiss', 'Copy link']
    ],
    ['anyone when the period is closed', { permission: 'closed' }, [], ['Copy link']],
    [
      "the chief of staff's office when the period is closed",
      { me: people.chief, speaksForOffice: true, permission: 'closed' },
      [],
      ['Answer', 'Settle', 'Dismiss', 'Copy link']
    ],
    [
      "the chief of staff's office once it was dismissed",
      { me: people.chief, speaksForOffice: true },
      [buildEntry({ kind: 'dismissed', parentKey: 'c1', body: 'No', author: people.chief })],
      ['Agree', 'Reply', 'Answer', 'Reopen', 'Copy link']
    ],
    ['anyone until the site said what they may do', { permission: 'checking' }, [], ['Copy link']]
  ])('%s', (_, facts, entries, acts) => {
    show(facts, threadOf(...entries));
    expect(offered()).toEqual(acts);
  });

  it('is to agree, and to take that back', () => {
    const first = show({ me: people.colleague });
    press('Agree');
    expect(first.act).toHaveBeenCalledWith('agreement', { parentKey: referenceTo(comment) });
    const second = show({ me: people.colleague }, threadOf(about('agreement', people.colleague)));
    const button = screen.getByRole('button', { name: 'Agree 1' });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    expect(second.act).toHaveBeenCalledWith('agreementWithdrawn', { parentKey: referenceTo(comment) });
  });

  it('is to withdraw, after being asked once more', () => {
    const { act } = show();
    press('Withdraw');
    expect(act).not.toHaveBeenCalled();
    press('Withdraw for everyone');
    expect(act).toHaveBeenCalledWith('withdrawal', { parentKey: referenceTo(comment) });
  });

  it('is to think better of withdrawing, by going elsewhere', () => {
    const { act } = show();
    press('Withdraw');
    fireEvent.blur(screen.getByRole('button', { name: 'Withdraw for everyone' }));
    expect(offered()).toEqual(['Reply', 'Edit', 'Withdraw', 'Copy link']);
    expect(act).not.toHaveBeenCalled();
  });
});

describe('what is written in a thread', () => {
  it.each([
    ['Reply', 'Reply to Dr. Ines Albrecht', 'Reply', 'reply'],
    ['Edit', 'Edit your comment', 'Save', 'revision'],
    ['Answer', 'Answer on behalf of the chief of staff', 'Answer', 'answer'],
    ['Dismiss', 'Reason for dismissing it, which everyone can see', 'Dismiss', 'dismissed']
  ])('by %s needs words, in a field that has the focus', (name, label, submit, kind) => {
    const { act } = show({ speaksForOffice: true });
    press(name);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: label }));
    expect(screen.getByRole('button', { name: submit }).getAttribute('aria-disabled')).toBe('true');
    type('One in five');
    press(submit);
    expect(act).toHaveBeenCalledWith(kind, { parentKey: referenceTo(comment), body: 'One in five' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name }));
  });

  it('gives the focus back to its button when Escape puts it away', () => {
    const { act } = show();
    press('Edit');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit' }));
    expect(act).not.toHaveBeenCalled();
  });

  it('needs no words to settle it', () => {
    const { act } = show({ me: people.chief, speaksForOffice: true });
    press('Settle');
    expect(screen.getByRole('textbox', { name: /optional/ })).toBeTruthy();
    press('Settle');
    expect(act).toHaveBeenCalledWith('settled', { parentKey: referenceTo(comment), body: '' });
  });

  it('begins with the words of the comment where that is edited', () => {
    show();
    press('Edit');
    expect(field().value).toBe('Too often');
  });

  it('is kept for each act while the person is elsewhere, and gone once it is sent', () => {
    const { leaveAndReturn } = show({ speaksForOffice: true });
    press('Reply');
    type('Half a reply');
    press('Cancel');
    press('Answer');
    type('Half an answer');
    leaveAndReturn();
    expect(screen.queryByRole('textbox')).toBeNull();
    press('Reply');
    expect(field().value).toBe('Half a reply');
    press('Reply');
    press('Answer');
    expect(field().value).toBe('Half an answer');
    press('Cancel');
    press('Reply');
    expect(field().value).toBe('');
  });
});

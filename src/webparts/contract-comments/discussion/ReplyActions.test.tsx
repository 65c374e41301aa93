import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { placeThreads } from '../../../testing/contracts/place-threads';
import { WithOpenContract, type WithOpenContractProps } from '../../../testing/contracts/WithOpenContract';
import { referenceTo } from '../../../domain/contracts/thread/act-keys';
import { ReplyActions } from './ReplyActions';

const comment = buildEntry({ key: 'c1', body: 'Too often' });
const reply = buildEntry({ key: 'r1', kind: 'reply', parentKey: 'c1', body: 'I agree', author: people.colleague });
const answer = buildEntry({ key: 'a1', kind: 'answer', parentKey: 'c1', body: 'We will see', author: people.chief });
const [placed] = placeThreads([comment, reply, answer]);
const [saidReply, saidAnswer] = placed!.thread.replies;

function show(statement = saidReply!, facts: WithOpenContractProps['facts'] = {}) {
  const act = jest.fn();
  const page = (given: WithOpenContractProps['facts']): React.ReactElement => (
    <WithOpenContract facts={given} acts={{ act }}>
      <ReplyActions statement={statement} />
    </WithOpenContract>
  );
  const { rerender } = render(page(facts));
  return { act, change: (given: WithOpenContractProps['facts']) => rerender(page(given)) };
}

const offered = (): readonly (string | null)[] => screen.queryAllByRole('button').map(({ textContent }) => textContent);
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const byColleague = { me: people.colleague };
const byChief = { me: people.chief, speaksForOffice: true };

describe('what a reply or an answer offers', () => {
  it.each([
    ['a reply to its author', saidReply, byColleague, ['Edit', 'Withdraw']],
    ['a reply to everyone else', saidReply, {}, []],
    ['a reply to its author when comments are closed', saidReply, { ...byColleague, permission: 'closed' }, []],
    [
      'an answer to its author, also when comments are closed',
      saidAnswer,
      { ...byChief, permission: 'closed' },
      ['Edit', 'Withdraw']
    ],
    ['an answer to its author who has left the office', saidAnswer, { me: people.chief }, []]
  ] as const)('%s', (_, statement, facts, acts) => {
    show(statement, facts);
    expect(offered()).toEqual(acts);
  });

  it('is other words, which begin with those it has, and the focus afterwards', () => {
    const { act } = show(saidReply, byColleague);
    press('Edit');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Edit your reply' });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('I agree');
    fireEvent.change(field, { target: { value: 'I agree, mostly' } });
    press('Save');
    expect(act).toHaveBeenCalledWith('revision', {
      parentKey: referenceTo(reply),
      body: 'I agree, mostly',
      log: 'entries'
    });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit' }));
  });

  it('is to take it back; an answer where only the office can', () => {
    const { act } = show(saidAnswer, byChief);
    press('Withdraw');
    press('Withdraw for everyone');
    expect(act).toHaveBeenCalledWith('withdrawal', { parentKey: referenceTo(answer), log: 'decisions' });
  });

  it('keeps what was typed when the end comes meanwhile', () => {
    const { change } = show(saidReply, byColleague);
    press('Edit');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'I agree, mostly' } });
    change({ ...byColleague, permission: 'closed' });
    expect(screen.getByRole('status').textContent).toContain('What you typed is kept');
  });
});

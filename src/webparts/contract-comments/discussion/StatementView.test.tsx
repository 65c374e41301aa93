import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { testContract } from '../../../testing/contracts/in-memory-contracts';
import { placeThreads } from '../../../testing/contracts/place-threads';
import { WithOpenContract, type WithOpenContractProps } from '../../../testing/contracts/WithOpenContract';
import { TestClock } from '../../../testing/time/test-clock';
import type { CommentPeriod } from '../../../domain/contracts/period/comment-period';
import type { Entry } from '../../../domain/contracts/thread/entry';
import type { Statement } from '../../../domain/contracts/thread/thread';
import { Moment } from './Moment';
import { StatementView } from './StatementView';

const saidAt = new Date('2026-03-10T15:00:00Z');
const comment = buildEntry({ key: 'c1', body: 'Too often', createdAt: saidAt });
const about = (kind: string, given: Partial<Entry> = {}): Entry =>
  buildEntry({ kind, parentKey: 'c1', body: '', createdAt: saidAt, ...given });

/** The comment, or with `answer` what the office said about it, after the entries. */
function statementOf(entries: readonly Entry[], which: 'comment' | 'answer' = 'comment'): Statement {
  const statement = placeThreads([comment, ...entries])[0]?.thread[which];
  if (!statement) throw new Error(`The entries make no ${which}.`);
  return statement;
}

function show(statement: Statement, given: WithOpenContractProps & { readonly isBrief?: boolean } = {}): string {
  const { isBrief = false, ...around } = given;
  const { container } = render(
    <WithOpenContract {...around}>
      <StatementView statement={statement} isBrief={isBrief} />
    </WithOpenContract>
  );
  return container.textContent ?? '';
}

/** What the facts are when these dates were recorded before anything was said. */
const recorded = (dates: Pick<CommentPeriod, 'opens' | 'closes'>): WithOpenContractProps => {
  const nothing: CommentPeriod = { isFrozen: false, takesLate: false };
  const record = { key: 'p1', by: people.chief, at: new Date('2026-03-01T09:00:00Z'), acts: ['scheduled'] };
  return { facts: { periodHistory: [{ ...record, before: nothing, after: { ...nothing, ...dates } }] } };
};
const closedAt = (closes: string): WithOpenContractProps => recorded({ closes: new Date(closes) });

describe('what someone said', () => {
  it('has its author, when it was, and the words', () => {
    expect(show(statementOf([]))).toMatch(/Dr\. Ines Albrecht.*18 hours ago.*Too often/);
    expect(screen.getByText('18 hours ago').getAttribute('datetime')).toBe('2026-03-10T15:00:00.000Z');
  });

  it('marks who agreed after the end', () => {
    const late = about('agreement', { author: people.colleague, createdAt: new Date('2026-03-10T15:02:00Z') });
    expect(show(statementOf([late]), closedAt('2026-03-10T15:01:00Z'))).toContain('Dr. Samuel Okafor (late)');
  });

  it('tells that someone changed it in the list, and who', () => {
    const changed = { by: people.chief, at: new Date('2026-03-11T08:00:00Z') };
    const [placed] = placeThreads([{ ...comment, changed }]);
    expect(show(placed!.thread.comment)).toMatch(/Too often.*Changed in the list by Dr\. Ruth Lindqvist 1 hour ago/);
  });

  it.each([
    ['after the end', '2026-03-10T14:59:00Z', true],
    ['at the end', '2026-03-10T15:00:00Z', true],
    ['before the end', '2026-03-10T15:01:00Z', false]
  ])('%s is marked as late: %s, %s', (_, closes, isLate) => {
    show(statementOf([]), closedAt(closes));
    expect(screen.queryByText('Late') !== null).toBe(isLate);
  });

  it('is marked as early when the period had not begun', () => {
    show(statementOf([]), recorded({ opens: new Date('2026-03-11T00:00:00Z') }));
    expect(screen.getByText('Early')).toBeTruthy();
  });

  it('is not late by dates on the contract that no record made', () => {
    const period = { ...testContract.period, closes: new Date('2026-03-10T14:59:00Z') };
    show(statementOf([]), { facts: { contract: { ...testContract, period } } });
    expect(screen.queryByText('Late')).toBeNull();
  });

  it('for the office is never late, and is marked as the answer', () => {
    const answer = statementOf([about('answer', { author: people.chief, body: 'By clause 3.' })], 'answer');
    show(answer, closedAt('2026-03-10T14:59:00Z'));
    expect(screen.getByText('Answer from the chief of staff')).toBeTruthy();
    expect(screen.queryByText('Late')).toBeNull();
  });

  it('has the time of a reply or answer as a link to it, which a press copies', async () => {
    const writeText = jest.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const answer = about('answer', { key: 'a1', author: people.chief, body: 'By clause 3.' });
    show(statementOf([answer], 'answer'));
    fireEvent.click(screen.getByRole('link', { name: '18 hours ago' }));
    expect(await screen.findByText('Link copied')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('cgContract=3&cgEntry=a1'));
  });

  it('is marked as new while it is', () => {
    show(statementOf([]));
    expect(screen.queryByText('New')).toBeNull();
    show(statementOf([]), { status: { news: new Set(['c1']) } });
    expect(screen.getByText('New')).toBeTruthy();
  });

  it('shows its present words, and the earlier ones on request', () => {
    const revised = statementOf([about('revision', { body: 'Far too often' })]);
    expect(show(revised, { isBrief: true })).not.toContain('Edited');
    show(revised);
    const history = screen.getByText('Edited').closest('details');
    expect(history?.textContent).toContain('Too often');
    expect(history?.textContent).not.toContain('Far too often');
    expect(history?.open).toBe(false);
  });

  it('is no longer shown once it is withdrawn, nor are its earlier words', () => {
    const withdrawn = statementOf([about('revision', { body: 'Far too often' }), about('withdrawal')]);
    const words = show(withdrawn);
    expect(words).toContain('Dr. Ines Albrecht withdrew this comment.');
    expect(words).not.toMatch(/too often/i);
  });

  it('names those who agree, unless it is brief', () => {
    const agreed = statementOf([
      about('agreement', { author: people.colleague }),
      about('agreement', { author: people.chief })
    ]);
    expect(show(agreed, { isBrief: true })).not.toContain('agree');
    show(agreed);
    expect(screen.getByText('2 agree').closest('details')?.textContent).toContain(
      'Dr. Samuel Okafor, Dr. Ruth Lindqvist'
    );
  });
});

describe('the moment something was said', () => {
  it('is told in other words as time passes, while nothing around it is drawn again', () => {
    const clock = new TestClock(new Date('2026-03-10T15:00:10Z'));
    let draws = 0;
    function Card(): React.ReactElement {
      draws += 1;
      return <Moment at={saidAt} />;
    }
    render(
      <WithOpenContract clock={clock}>
        <Card />
      </WithOpenContract>
    );
    expect(screen.getByText('now')).toBeTruthy();
    act(() => clock.set(new Date('2026-03-10T15:05:00Z')));
    expect(screen.getByText('5 minutes ago')).toBeTruthy();
    act(() => clock.set(new Date('2026-03-12T06:00:00Z')));
    expect(screen.getByText('2 days ago')).toBeTruthy();
    expect(draws).toBe(1);
  });
});

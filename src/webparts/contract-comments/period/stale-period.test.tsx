import { fireEvent, screen, waitFor } from '@testing-library/react';
import { InMemoryContracts, testContract } from '../../../testing/contracts/in-memory-contracts';
import { press, showOfficePage, type } from '../../../testing/contracts/office-page';
import type { CommentPeriod } from '../../../domain/contracts/period/comment-period';

/** Each test draws the whole web part. */
jest.setTimeout(15_000);

const at = (iso: string): Date => new Date(iso);
const open: CommentPeriod = {
  opens: at('2026-03-01T14:00:00Z'),
  closes: at('2026-03-14T05:00:00Z'),
  isFrozen: false,
  takesLate: false
};
const closed: CommentPeriod = { ...open, closes: at('2026-03-11T08:00:00Z') };

const closesField = (): HTMLElement => screen.getByLabelText('Comments close', { exact: false });
const records = ({ log }: InMemoryContracts): readonly string[] =>
  log.filter(({ kind }) => kind === 'period').map(({ body }) => body);

/** The office's page with the settings of the period, which a colleague closes after they were opened. */
async function showStalePage(): Promise<InMemoryContracts> {
  const repository = new InMemoryContracts();
  repository.contracts = [{ ...testContract, period: open }];
  showOfficePage({ at: '?cgContract=3', repository });
  fireEvent.click(await screen.findByRole('button', { name: 'Comment period' }));
  await screen.findByLabelText('Comments close', { exact: false });
  repository.changeElsewhere(3, { period: closed });
  return repository;
}

describe('a page that shows a period which a colleague closed', () => {
  it('says who closed it and when, saves nothing, and keeps what was typed until the person decides', async () => {
    const repository = await showStalePage();
    type(/^Comments close/, '2026-03-20T23:00');
    press('Save');
    expect(await screen.findByText(/^Dr. Ruth Lindqvist saved something else 30 minutes ago/)).toBeTruthy();
    expect(screen.getByText(/Comments close: Wed, Mar 11, /)).toBeTruthy();
    expect(closesField()).toHaveProperty('value', '2026-03-20T23:00');
    expect(screen.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe('true');
    expect([repository.periods, records(repository)]).toEqual([[], []]);
  });

  it('reopens it when the person means that, and records what the site had', async () => {
    const repository = await showStalePage();
    type(/^Comments close/, '2026-03-20T23:00');
    press('Save');
    fireEvent.click(await screen.findByRole('button', { name: 'Keep what I entered' }));
    expect(screen.getByText('Will be recorded as: Reopened')).toBeTruthy();
    press('Save');
    await waitFor(() => expect(records(repository)).toHaveLength(1));
    expect(records(repository)[0]?.split('\n')).toEqual([
      'reopened',
      'opens 2026-03-01T14:00:00.000Z',
      'closes 2026-03-20T23:00:00.000Z',
      'was opens 2026-03-01T14:00:00.000Z',
      'was closes 2026-03-11T08:00:00.000Z'
    ]);
  });

  it('shows what is saved in the fields when the person prefers that', async () => {
    const repository = await showStalePage();
    type(/^Comments close/, '2026-03-20T23:00');
    press('Save');
    fireEvent.click(await screen.findByRole('button', { name: 'Use what is saved' }));
    expect(closesField()).toHaveProperty('value', '2026-03-11T08:00');
    expect(screen.queryByText(/^Will be recorded as/)).toBeNull();
    expect(repository.periods).toEqual([]);
  });

  it('takes no step that was meant for the period it showed', async () => {
    const repository = await showStalePage();
    press('Close now');
    expect(
      await screen.findByText(
        /^Nothing was saved, because Dr. Ruth Lindqvist changed the comment period 30 minutes ago/
      )
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reopen now' })).toBeTruthy();
    expect(repository.periods).toEqual([]);
  });
});

import * as React from 'react';
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { buildContractServices } from '../../../testing/contracts/contract-services';
import { testContract } from '../../../testing/contracts/in-memory-contracts';
import { WithKeptStore } from '../../../testing/storage/with-kept-store';
import { TestClock } from '../../../testing/time/test-clock';
import type { ContractsState } from '../../../data/contracts/contract-repository';
import { addToLogs, emptyLogs } from '../../../domain/contracts/thread/contract-logs';
import { LogFold } from '../../../domain/contracts/thread/log-fold';
import { ClockProvider } from '../../../ui/time/clock-context';
import { ServicesProvider } from '../services';
import { ContractLibrary } from './ContractLibrary';

const older = { ...testContract, id: 4, title: 'Physician agreement 2026', year: 2026 };
const undated = { ...testContract, id: 5, title: 'Call pay policy', year: undefined };

const openedAt = new Date('2026-03-11T09:00:00Z');
const minutesLater = new Date('2026-03-11T09:05:00Z');

function buildState(given: Partial<ContractsState> = {}): ContractsState {
  return {
    me: people.colleague,
    rights: { speaksForOffice: false },
    lookedAt: openedAt,
    periodRule: { formula: '', isHonored: false },
    zone: 'UTC',
    contracts: [older, undated, testContract],
    logs: addToLogs(emptyLogs, [buildEntry({ key: 'c1' }), buildEntry({ key: 'c2' })]),
    ...given
  };
}

interface Shown {
  readonly open: jest.Mock;
  readonly begin: jest.Mock;
  /** Shows what a look for news brought. */
  look(news: Partial<ContractsState>): void;
}

function show(given: Partial<ContractsState> = {}): Shown {
  const [open, begin] = [jest.fn(), jest.fn()];
  const clock = new TestClock(openedAt);
  const services = buildContractServices();
  const page = (state: ContractsState): React.ReactElement => {
    const fold = new LogFold();
    fold.take(state.logs, []);
    return (
      <ClockProvider clock={clock}>
        <WithKeptStore>
          <ServicesProvider value={services}>
            <ContractLibrary state={state} discussions={fold} onOpen={open} onNew={begin} />
          </ServicesProvider>
        </WithKeptStore>
      </ClockProvider>
    );
  };
  const { rerender } = render(page(buildState(given)));
  return { open, begin, look: (news) => rerender(page(buildState({ ...given, ...news }))) };
}

describe('the library of contracts', () => {
  it('has the latest year first, and what has no year last', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '2027',
      '2026',
      'No year'
    ]);
  });

  it('opens a contract in place, but leaves a press for another tab to the browser', () => {
    const { open } = show();
    const link = screen.getByRole('link', { name: 'Physician agreement 2027' });
    const elsewhere = createEvent.click(link, { ctrlKey: true });
    fireEvent(link, elsewhere);
    expect(elsewhere.defaultPrevented).toBe(false);
    expect(open).not.toHaveBeenCalled();
    fireEvent.click(link);
    expect(open).toHaveBeenCalledWith(testContract);
    expect(link.getAttribute('href')).toContain('cgContract=3');
  });

  it('counts comments, and tells the office what needs an answer', () => {
    show({ rights: { speaksForOffice: true } });
    expect(screen.getByText('2 comments')).toBeTruthy();
    expect(screen.getByText('2 need an answer')).toBeTruthy();
  });

  it('says nothing about numbers it does not know', () => {
    const logs = addToLogs(emptyLogs, [buildEntry()]);
    show({ logs: { ...logs, entries: { ...logs.entries, floor: 7 } } });
    expect(screen.queryByText(/^\d+ comment/)).toBeNull();
  });

  it('says that there are no contracts', () => {
    show({ contracts: [] });
    expect(screen.getByText('No contracts yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'New contract' })).toBeNull();
  });

  it.each([[[]], [[testContract]]])('begins a new contract, for the office', (contracts) => {
    const { begin } = show({ contracts, rights: { speaksForOffice: true } });
    fireEvent.click(screen.getByRole('button', { name: 'New contract' }));
    expect(begin).toHaveBeenCalled();
  });

  it('has a draft to open for the office, and only its title for others', () => {
    const draft = { ...testContract, versions: [], version: '' };
    const { open } = show({ contracts: [draft], rights: { speaksForOffice: true } });
    expect(screen.getByText(/^Draft: /)).toBeTruthy();
    fireEvent.click(screen.getByRole('link', { name: draft.title }));
    expect(open).toHaveBeenCalledWith(draft);
    cleanup();
    show({ contracts: [draft] });
    expect(screen.getByText('Not published yet')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says whom a contract with an audience of its own is for', () => {
    show({ contracts: [{ ...testContract, audience: ['Surgeons', 'Anesthesia'] }] });
    expect(screen.getByText('Only for Surgeons and Anesthesia')).toBeTruthy();
  });
});

describe('a contract that is published while the library is open', () => {
  const links = (): readonly (string | null)[] => screen.getAllByRole('link').map(({ textContent }) => textContent);
  const before = [undated, testContract];
  const after = [older, undated, testContract];
  const news = (): HTMLElement | null => screen.queryByRole('button', { name: /new contract/ });

  it('is counted and moves nothing, until it is asked for and has the focus', () => {
    const { look } = show({ contracts: before });
    look({ contracts: after, lookedAt: minutesLater });
    expect(links()).toEqual(['Physician agreement 2027', 'Call pay policy']);
    fireEvent.click(screen.getByRole('button', { name: '1 new contract' }));
    expect(links()).toEqual(['Physician agreement 2027', 'Physician agreement 2026', 'Call pay policy']);
    expect(document.activeElement?.textContent).toBe('Physician agreement 2026');
    expect(news()).toBeNull();
  });

  it('is shown at once where the look belongs to the opening of the library', () => {
    const { look } = show({ contracts: before, lookedAt: new Date('2026-03-11T08:00:00Z') });
    look({ contracts: after, lookedAt: new Date('2026-03-11T09:00:02Z') });
    expect(links()).toHaveLength(3);
    expect(news()).toBeNull();
  });

  it('is shown at once where there was none before', () => {
    const { look } = show({ contracts: [] });
    look({ contracts: after, lookedAt: minutesLater });
    expect(links()).toHaveLength(3);
  });

  it('is counted where its draft is shown already', () => {
    const { look } = show({ contracts: [testContract, { ...undated, versions: [], version: '' }] });
    look({ contracts: before, lookedAt: minutesLater });
    expect(news()?.textContent).toBe('1 new contract');
    expect(links()).toHaveLength(2);
  });

  it('goes at once when its reader is shut out, as does any other', () => {
    const { look } = show({ contracts: before });
    look({ contracts: after, lookedAt: minutesLater });
    look({ contracts: [testContract], lookedAt: minutesLater });
    expect(links()).toEqual(['Physician agreement 2027']);
    expect(news()).toBeNull();
  });
});

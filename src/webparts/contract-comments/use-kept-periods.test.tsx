import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import { buildContractServices } from '../../testing/contracts/contract-services';
import { InMemoryContracts, testContract } from '../../testing/contracts/in-memory-contracts';
import { TestClock } from '../../testing/time/test-clock';
import type { ContractsState } from '../../data/contracts/contract-repository';
import type { Contract } from '../../domain/contracts/contract';
import { DataError } from '../../data/sharepoint/data-error';
import { ClockProvider } from '../../ui/time/clock-context';
import { ServicesProvider } from './services';
import { useKeptPeriods } from './use-kept-periods';

const closes = new Date('2026-03-11T12:00:00Z');
const contract = { ...testContract, period: { ...testContract.period, closes } };

interface Given {
  readonly now: Date;
  readonly speaksForOffice?: boolean;
  readonly contracts?: readonly Contract[];
}

interface ShownPage {
  readonly clock: TestClock;
  /** A look for news that finds none. */
  readonly look: () => Promise<void>;
  /** A look for news that finds these contracts. */
  readonly see: (found: readonly Contract[]) => Promise<void>;
  /** A look for news that finds this formula for SharePoint's clock. */
  readonly seeFormula: (formula: string) => Promise<void>;
}

async function show(
  repository: InMemoryContracts,
  { now, speaksForOffice = true, contracts = [contract] }: Given
): Promise<ShownPage> {
  repository.contracts = contracts;
  const state: ContractsState = { ...(await repository.readContractsState()), rights: { speaksForOffice } };
  const clock = new TestClock(now);
  const services = buildContractServices({ repository });
  const Page = (given: ContractsState): React.ReactElement => <p>{[...useKeptPeriods(given)].join()}</p>;
  const page = (lookedAt: Date, found: Partial<ContractsState> = {}): React.ReactElement => (
    <ClockProvider clock={clock}>
      <ServicesProvider value={services}>
        <Page {...state} {...found} lookedAt={lookedAt} />
      </ServicesProvider>
    </ClockProvider>
  );
  const { rerender } = render(page(now));
  const settle = async (): Promise<void> => act(async () => undefined);
  await settle();
  return {
    clock,
    look: async () => {
      rerender(page(new Date(now.getTime() + 15_000)));
      await settle();
    },
    see: async (found) => {
      rerender(page(now, { contracts: found }));
      await settle();
    },
    seeFormula: async (formula) => {
      rerender(page(now, { periodRule: { formula, isHonored: true } }));
      await settle();
    }
  };
}

const before = new Date(closes.getTime() - 60_000);

describe('a page of the office', () => {
  it('has all places of a contract with an audience checked when it opens, and not with every look', async () => {
    const repository = new InMemoryContracts();
    const narrow = { ...contract, period: { isFrozen: false, takesLate: false }, audience: ['Surgeons and others'] };
    const { look } = await show(repository, { now: before, contracts: [narrow] });
    await look();
    expect(repository.kept).toEqual([[contract.id]]);
  });

  it('has SharePoint keep the periods of all contracts: open, paused, not scheduled or over', async () => {
    const repository = new InMemoryContracts();
    const [taking, unscheduled, paused] = [
      { ...contract, id: 4, period: { ...contract.period, closes: undefined } },
      { ...contract, id: 5, period: { isFrozen: false, takesLate: false } },
      { ...contract, id: 6, period: { ...contract.period, closes: undefined, isFrozen: true } }
    ];
    await show(repository, { now: closes, contracts: [contract, taking, unscheduled, paused] });
    expect(repository.kept).toEqual([[4, 5, 6, 3]]);
  });

  it('has the rule of SharePoint’s clock put right when another one is seen, once', async () => {
    const repository = new InMemoryContracts();
    const { seeFormula } = await show(repository, { now: before });
    await seeFormula('=TRUE');
    await seeFormula('=TRUE');
    expect(repository.kept).toEqual([[contract.id], []]);
  });

  it('has it keep a period that was paused, and again when comments go on', async () => {
    const repository = new InMemoryContracts();
    const { see } = await show(repository, { now: before });
    await see([{ ...contract, period: { ...contract.period, isFrozen: true } }]);
    await see([contract]);
    expect(repository.kept).toEqual([[3], [3], [3]]);
  });

  it('has it close the comments the moment the end comes, once', async () => {
    const repository = new InMemoryContracts();
    const { clock } = await show(repository, { now: before });
    await act(async () => clock.set(closes));
    await act(async () => clock.set(new Date(closes.getTime() + 60_000)));
    expect(repository.kept).toEqual([[3], [3]]);
  });

  it('says for which contract that failed, and tries again with the next look for news', async () => {
    const repository = new InMemoryContracts();
    repository.unkept.push(new Set([contract.id]));
    const { look } = await show(repository, { now: closes });
    expect(await screen.findByText('3')).toBeTruthy();
    await look();
    expect(repository.kept).toEqual([[3], [3]]);
    expect(screen.queryByText('3')).toBeNull();
  });

  it('says it also when the site does not answer', async () => {
    const repository = new InMemoryContracts();
    jest.spyOn(repository, 'keepPeriods').mockRejectedValue(new DataError('offline', 'test', 'planned'));
    await show(repository, { now: closes });
    expect(await screen.findByText('3')).toBeTruthy();
  });
});

it('keeps nothing on a page of a physician', async () => {
  const repository = new InMemoryContracts();
  await show(repository, { now: closes, speaksForOffice: false });
  expect(repository.kept).toEqual([]);
});

import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import { buildContractServices } from '../../testing/contracts/contract-services';
import { InMemoryContracts, testContract } from '../../testing/contracts/in-memory-contracts';
import { TestClock } from '../../testing/time/test-clock';
import type { ContractsState } from '../../data/contracts/contract-repository';
import { DataError } from '../../data/sharepoint/data-error';
import { ClockProvider } from '../../ui/time/clock-context';
import { ServicesProvider } from './services';
import { useDueClosings } from './use-due-closings';

const closes = new Date('2026-03-11T12:00:00Z');
const contract = { ...testContract, period: { ...testContract.period, closes } };

interface Given {
  readonly now: Date;
  readonly speaksForOffice?: boolean;
}

async function show(repository: InMemoryContracts, { now, speaksForOffice = true }: Given): Promise<TestClock> {
  repository.contracts = [contract];
  const state: ContractsState = { ...(await repository.readContractsState()), rights: { speaksForOffice } };
  const clock = new TestClock(now);
  const Page = (): React.ReactElement => <p>{[...useDueClosings(state)].join()}</p>;
  await act(async () => {
    render(
      <ClockProvider clock={clock}>
        <ServicesProvider value={buildContractServices({ repository })}>
          <Page />
        </ServicesProvider>
      </ClockProvider>
    );
  });
  return clock;
}

const before = new Date(closes.getTime() - 60_000);

describe('a page of the office', () => {
  it('closes the folder of a contract whose period has ended, and changes nothing of the period', async () => {
    const repository = new InMemoryContracts();
    await show(repository, { now: closes });
    expect(repository.periods).toEqual([{ period: contract.period, opensFolder: false }]);
  });

  it('closes it the moment the end comes, once', async () => {
    const repository = new InMemoryContracts();
    const clock = await show(repository, { now: before });
    expect(repository.periods).toEqual([]);
    await act(async () => clock.set(closes));
    await act(async () => clock.set(new Date(closes.getTime() + 60_000)));
    expect(repository.periods).toHaveLength(1);
  });

  it('says which contract still takes comments when that did not work', async () => {
    const repository = new InMemoryContracts();
    jest.spyOn(repository, 'changePeriod').mockRejectedValue(new DataError('offline', 'test', 'planned'));
    await show(repository, { now: closes });
    expect(await screen.findByText(String(contract.id))).toBeTruthy();
  });
});

it('closes nothing on a page of a physician', async () => {
  const repository = new InMemoryContracts();
  await show(repository, { now: closes, speaksForOffice: false });
  expect(repository.periods).toEqual([]);
});

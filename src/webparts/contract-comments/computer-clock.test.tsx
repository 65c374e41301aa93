import { render, screen } from '@testing-library/react';
import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import { createSiteClock, type SiteClock } from '../../data/sharepoint/site-clock';
import { buildContractServices } from '../../testing/contracts/contract-services';
import { ContractsPage } from '../../testing/contracts/ContractsPage';
import { InMemoryContracts } from '../../testing/contracts/in-memory-contracts';
import { ContractComments } from './ContractComments';
import { ServicesProvider } from './services';

/** Each test draws the whole web part. */
jest.setTimeout(15_000);

const siteTime = new Date('2026-03-11T09:00:00Z');
/** This computer's clock, five days ahead. */
const computer = siteTime.getTime() + 5 * 24 * 3_600_000;

/** A site whose answers carry its own date, and a contract that takes comments from and until. */
class DatedContracts extends InMemoryContracts {
  public constructor(
    private readonly clock: SiteClock,
    private readonly opens: string,
    private readonly closes: string
  ) {
    super();
  }

  public override async readContractsState(): Promise<ContractsState> {
    this.clock.learn({ date: siteTime.toUTCString(), sentAt: computer, receivedAt: computer });
    const state = await super.readContractsState();
    const period = { opens: new Date(this.opens), closes: new Date(this.closes), isFrozen: false, takesLate: false };
    return { ...state, contracts: state.contracts.map((contract) => ({ ...contract, period })) };
  }
}

function show(opens: string, closes: string): void {
  window.history.replaceState(null, '', '/page?cgContract=3');
  const clock = createSiteClock(() => computer);
  render(
    <ContractsPage clock={clock}>
      <ServicesProvider value={buildContractServices({ repository: new DatedContracts(clock, opens, closes) })}>
        <ContractComments />
      </ServicesProvider>
    </ContractsPage>
  );
}

describe("on a computer whose clock is five days ahead of the site's", () => {
  it('comments are offered until the period is over at the site', async () => {
    show('2026-03-01T00:00:00Z', '2026-03-13T09:30:00Z');
    expect(await screen.findByText(/^Comments close in 2 days/)).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Comment on the whole contract' })).toBeTruthy();
    expect(screen.queryByText(/The comment period is over/)).toBeNull();
  });

  it('no comments are offered before the period has begun at the site', async () => {
    show('2026-03-14T09:00:00Z', '2026-03-30T09:00:00Z');
    expect(await screen.findByText(/call coverage on no more than/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Comment on the whole contract' })).toBeNull();
  });
});

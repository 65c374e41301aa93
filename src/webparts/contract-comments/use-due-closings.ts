import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import type { Contract } from '../../domain/contracts/contract';
import { periodStatus } from '../../domain/contracts/period/comment-period';
import { useTicking } from '../../ui/time/clock-context';
import { useServices } from './services';

/** Periods looked at, those that ended last: one small request for each when a page of the office opens. */
const MOST_LOOKED_AT = 20;

const endOf = ({ period }: Contract): number => period.closes?.getTime() ?? 0;

function isOver({ period }: Contract, now: Date): boolean {
  return period.closes !== undefined && periodStatus(period, now).state === 'closed';
}

/**
 * Closes the folders of contracts whose period has ended, the moment it does, from any open page of the chief of staff's office: SharePoint's
 * permissions know no clock.
 * @returns contracts that still take comments because closing them did not work, by their numbers.
 */
export function useDueClosings({ contracts, rights }: ContractsState): ReadonlySet<number> {
  const { repository } = useServices();
  const [stillOpen, setStillOpen] = React.useState<ReadonlySet<number>>(new Set());
  const latest = React.useRef(contracts);
  latest.current = contracts;
  const done = React.useRef(new Set<string>());
  const due = useTicking((now) =>
    contracts
      .filter((contract) => isOver(contract, now))
      .sort((one, other) => endOf(other) - endOf(one))
      .slice(0, MOST_LOOKED_AT)
      .map((contract) => `${contract.id}:${endOf(contract)}`)
      .join(' ')
  );
  const { speaksForOffice } = rights;
  React.useEffect(() => {
    if (!speaksForOffice) return;
    const close = async (contract: Contract): Promise<void> => {
      const { isOpened } = await repository.readFolderRights(contract.id);
      if (isOpened) await repository.changePeriod(contract, contract.period, false);
    };
    for (const name of due.split(' ').filter((one) => one !== '' && !done.current.has(one))) {
      done.current.add(name);
      const contract = latest.current.find(({ id }) => id === Number.parseInt(name, 10));
      if (contract) close(contract).catch(() => setStillOpen((known) => new Set([...known, contract.id])));
    }
  }, [due, speaksForOffice, repository]);
  return stillOpen;
}

import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import type { Contract } from '../../domain/contracts/contract';
import { opensFolder, periodStatus } from '../../domain/contracts/period/comment-period';
import { useTicking } from '../../ui/time/clock-context';
import { useServices } from './services';

/** Ended periods looked at, those that ended last. */
const MOST_ENDED = 20;

const endOf = ({ period }: Contract): number => period.closes?.getTime() ?? 0;

const isOver = ({ period }: Contract, now: Date): boolean =>
  period.closes !== undefined && periodStatus(period, now).state === 'closed';

/** A contract and what SharePoint should do with its comments now, as one word. */
const nameOf = (contract: Contract, takes: boolean): string =>
  `${contract.id}:${takes ? 'takes' : 'over'}:${endOf(contract)}`;

/** A contract with an audience and who that is, as one word: all its places should have those readers. */
const nameAudience = ({ id, audience = [] }: Contract): string => `${id}:read:${encodeURIComponent(audience.join())}`;

/** Contracts whose comments SharePoint should take now, or no longer take, and those with an audience, each as one word. */
function dueOf(contracts: readonly Contract[], now: Date): readonly string[] {
  const taking = contracts.filter(({ period }) => opensFolder(period, now));
  const over = contracts.filter((contract) => isOver(contract, now)).sort((one, other) => endOf(other) - endOf(one));
  return [
    ...taking.map((contract) => nameOf(contract, true)),
    ...over.slice(0, MOST_ENDED).map((contract) => nameOf(contract, false)),
    ...contracts.filter(({ audience }) => audience !== undefined).map(nameAudience)
  ];
}

/**
 * Has any open page of the chief of staff's office keep SharePoint in line with comment periods and audiences: when it opens, and the moment
 * a period ends or a change is seen. SharePoint's permissions know no clock, and a change may have failed halfway. What failed is tried again with
 * every look for news.
 * @returns contracts SharePoint still treats otherwise, by number.
 */
export function useKeptPeriods({ contracts, rights, lookedAt }: ContractsState): ReadonlySet<number> {
  const { repository } = useServices();
  const [failed, setFailed] = React.useState<ReadonlySet<number>>(new Set());
  const done = React.useRef<ReadonlySet<string>>(new Set());
  const due = useTicking((now) => dueOf(contracts, now).join(' '));
  const { speaksForOffice } = rights;
  React.useEffect(() => {
    const names = due.split(' ').filter((name) => name !== '' && !done.current.has(name));
    if (!speaksForOffice || names.length === 0) return;
    done.current = new Set([...done.current, ...names]);
    const ids = [...new Set(names.map((name) => Number.parseInt(name, 10)))];
    const settle = (unkept: ReadonlySet<number>): void => {
      done.current = new Set([...done.current].filter((name) => !unkept.has(Number.parseInt(name, 10))));
      setFailed((known) => new Set([...[...known].filter((id) => !ids.includes(id)), ...unkept]));
    };
    repository.keepPeriods(ids).then(settle, () => settle(new Set(ids)));
  }, [due, lookedAt, speaksForOffice, repository]);
  return failed;
}

import * as React from 'react';
import type { ContractsState } from '../../data/contracts/contract-repository';
import type { Contract } from '../../domain/contracts/contract';
import { periodStatus } from '../../domain/contracts/period/comment-period';
import type { PeriodRule } from '../../domain/contracts/period/period-rule';
import { useTicking } from '../../ui/time/clock-context';
import { useServices } from './services';

/** Closed contracts looked at, those that ended last; what was opened of older ones is found by the check of the site. */
const MOST_CLOSED = 20;

const endOf = ({ period }: Contract): number => period.closes?.getTime() ?? 0;

/** A contract, its period and what that means now, and who reads it, as one word: with another one its places may have to be others, too. */
function nameOf({ id, period, audience }: Contract, now: Date): string {
  const { opens, closes, isFrozen, takesLate } = period;
  const { state } = periodStatus(period, now);
  const parts = [state, opens?.getTime(), closes?.getTime(), isFrozen, takesLate, audience?.join('\n')];
  return `${id}:${encodeURIComponent(JSON.stringify(parts))}`;
}

/**
 * Contracts whose places the page looks after, each as one word: all that take comments, may take them again or were not opened yet, all
 * with an audience, and those that were closed last.
 */
function dueOf(contracts: readonly Contract[], now: Date): readonly string[] {
  const isClosed = ({ period, audience }: Contract): boolean =>
    audience === undefined && periodStatus(period, now).state === 'closed';
  const closed = contracts.filter(isClosed).sort((one, other) => endOf(other) - endOf(one));
  const others = contracts.filter((contract) => !isClosed(contract));
  return [...others, ...closed.slice(0, MOST_CLOSED)].map((contract) => nameOf(contract, now));
}

/** The rule of SharePoint's clock as a word; with another one, e.g. one that a colleague wrote by hand, it may have to be put right. */
function nameOfRule({ formula, isHonored }: PeriodRule): string {
  return `rule:${encodeURIComponent(`${isHonored} ${formula}`)}`;
}

/**
 * Has any open page of the chief of staff's office keep SharePoint in line with comment periods and audiences: when it opens, and the moment
 * a period ends or a change is seen, of a period or of the rule of SharePoint's clock. SharePoint's permissions know no clock, and a change may have failed halfway. What failed is tried again with
 * every look for news.
 * @returns contracts SharePoint still treats otherwise, by number.
 */
export function useKeptPeriods({ contracts, rights, periodRule, lookedAt }: ContractsState): ReadonlySet<number> {
  const { repository } = useServices();
  const [failed, setFailed] = React.useState<ReadonlySet<number>>(new Set());
  const done = React.useRef<ReadonlySet<string>>(new Set());
  const due = useTicking((now) => dueOf(contracts, now).join(' '));
  const rule = nameOfRule(periodRule);
  const { speaksForOffice } = rights;
  React.useEffect(() => {
    const all = due.split(' ').filter(Boolean);
    const isNew = (name: string): boolean => !done.current.has(name);
    const names = all.filter(isNew);
    const isRuleNew = all.length > 0 && isNew(rule);
    if (!speaksForOffice) return;
    // What is not due any more is forgotten: a period that is paused and goes on has the name it had before.
    done.current = new Set([...all, rule]);
    if (names.length === 0 && !isRuleNew) return;
    const ids = [...new Set(names.map((name) => Number.parseInt(name, 10)))];
    const forget = (isUndone: (name: string) => boolean): void => {
      done.current = new Set([...done.current].filter((name) => !isUndone(name)));
    };
    const settle = (unkept: ReadonlySet<number>): void => {
      forget((name) => unkept.has(Number.parseInt(name, 10)));
      setFailed((known) => new Set([...[...known].filter((id) => !ids.includes(id)), ...unkept]));
    };
    const fail = (): void => {
      forget((name) => name === rule);
      settle(new Set(ids));
    };
    repository.keepPeriods(ids).then(settle, fail);
  }, [due, rule, lookedAt, speaksForOffice, repository]);
  return failed;
}

import * as React from 'react';
import { allLists } from '../../../lists';
import { compareSite, isRepairable, type Difference } from '../../../lists/compare-site';
import { groups, permissionLevels } from '../../../lists/groups';
import { toDataError } from '../../../data/sharepoint/data-error';
import { observeSite } from '../../../data/site-check/observe-site';
import { repairDifference } from '../../../data/site-check/repair-site';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';

/** A difference with what became of its repair. */
export interface CheckedDifference {
  readonly difference: Difference;
  readonly state: 'found' | 'repairing' | 'repaired' | 'failed';
  /** What SharePoint said when the repair failed. */
  readonly problem?: string;
}

export type SiteCheckState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'checked'; readonly differences: readonly CheckedDifference[]; readonly isRepairing: boolean };

export interface SiteCheck {
  readonly state: SiteCheckState;
  readonly check: () => void;
  /** Carries out every repair that can be, one after another; a failed one does not stop the rest. */
  readonly repair: () => void;
  /** Lets the repair under way finish and starts no other. */
  readonly stop: () => void;
}

const definitions = { levels: permissionLevels, groups, lists: allLists };

async function findDifferences(site: SuiteSite): Promise<SiteCheckState> {
  try {
    const { observed } = await observeSite(site);
    const differences = compareSite(definitions, observed).map((difference): CheckedDifference => ({
      difference,
      state: 'found'
    }));
    return { kind: 'checked', differences, isRepairing: false };
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error) };
  }
}

/** Compares the site with the definitions when opened, and repairs on request only. */
export function useSiteCheck(site: SuiteSite): SiteCheck {
  const [state, setState] = React.useState<SiteCheckState>({ kind: 'checking' });
  const isStopped = React.useRef(false);

  const check = React.useCallback(() => {
    setState({ kind: 'checking' });
    void findDifferences(site).then(setState);
  }, [site]);

  React.useEffect(() => {
    check();
    return () => {
      isStopped.current = true;
    };
  }, [check]);

  const repair = React.useCallback(() => {
    if (state.kind !== 'checked') return;
    isStopped.current = false;
    const plan = state.differences;
    const mark = (index: number, changes: Partial<CheckedDifference>): void =>
      setState((now) =>
        now.kind === 'checked'
          ? {
              ...now,
              differences: now.differences.map((entry, at) => (at === index ? { ...entry, ...changes } : entry))
            }
          : now
      );
    const work = async (): Promise<void> => {
      setState({ ...state, isRepairing: true });
      for (const [index, { difference, state: done }] of plan.entries()) {
        if (isStopped.current) break;
        if (done === 'repaired' || !isRepairable(difference)) continue;
        mark(index, { state: 'repairing', problem: undefined });
        try {
          await repairDifference(site, difference);
          mark(index, { state: 'repaired' });
        } catch (error) {
          mark(index, { state: 'failed', problem: toDataError('siteCheck.repair', error).message });
        }
      }
      setState((now) => (now.kind === 'checked' ? { ...now, isRepairing: false } : now));
    };
    void work();
  }, [site, state]);

  const stop = React.useCallback(() => {
    isStopped.current = true;
  }, []);

  return { state, check, repair, stop };
}

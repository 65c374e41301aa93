import * as React from 'react';
import { allLists } from '../../../lists';
import { compareSite } from '../../../lists/compare-site';
import { remedyOf, type Difference } from '../../../lists/difference';
import { titleProblem, type TitleProblem } from '../../../lists/free-title';
import { groups, permissionLevels } from '../../../lists/groups';
import type { ObservedSite } from '../../../lists/observed-site';
import { sitePages } from '../../../lists/site-pages';
import { toDataError } from '../../../data/sharepoint/data-error';
import { observeSite } from '../../../data/site-setup/observe-site';
import { readGroups, type SiteGroup } from '../../../data/site-setup/read-groups';
import { createSiteRepair } from '../../../data/site-setup/repair-site';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import type { Progress } from '../../../domain/time/time-left';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';

/** A difference with what became of it. */
export interface SetupStep {
  readonly difference: Difference;
  readonly state: 'found' | 'working' | 'done' | 'failed';
  /** The owner wants what takes their word: that what someone else made becomes the suite's, or a page at another address. */
  readonly isAgreed: boolean;
  /** Why the title the owner typed cannot be used. */
  readonly titleProblem?: TitleProblem;
  /** What SharePoint said when it failed. */
  readonly problem?: string;
}

export type SiteSetupState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'checked';
      readonly steps: readonly SetupStep[];
      /** The suite's groups that the site has, with how many each holds. */
      readonly groups: readonly SiteGroup[];
      /** What the steps were found on. */
      readonly observed: ObservedSite;
      /** Only while steps are carried out. */
      readonly progress?: Progress;
    };

export interface SiteSetup {
  readonly state: SiteSetupState;
  readonly check: () => void;
  /** Carries out every step that can be, one after another, and checks again at the end; a failed one does not stop the rest. */
  readonly start: () => void;
  /** Lets the step under way finish and starts no other. */
  readonly stop: () => void;
  readonly agree: (index: number, isAgreed: boolean) => void;
  /** Gives what a step is about to make another title. */
  readonly rename: (index: number, title: string) => void;
}

const definitions = { levels: permissionLevels, groups, lists: allLists, pages: sitePages };

/** Whether a step is carried out when the owner starts. */
export function isOpen({ difference, state, isAgreed, titleProblem: problem }: SetupStep): boolean {
  const remedy = remedyOf(difference);
  return state !== 'done' && !problem && (remedy === 'repair' || (remedy !== 'byHand' && isAgreed));
}

async function lookAt(site: SuiteSite): Promise<SiteSetupState> {
  try {
    const [observed, ownGroups] = await Promise.all([observeSite(site), readGroups(site)]);
    const steps = compareSite(definitions, observed).map((difference): SetupStep => ({
      difference,
      state: 'found',
      isAgreed: false
    }));
    return { kind: 'checked', steps, groups: ownGroups, observed };
  } catch (error) {
    return { kind: 'failed', failure: toFailure(error) };
  }
}

function changeStep(state: SiteSetupState, index: number, changes: Partial<SetupStep>): SiteSetupState {
  if (state.kind !== 'checked') return state;
  return { ...state, steps: state.steps.map((step, at) => (at === index ? { ...step, ...changes } : step)) };
}

/** The same difference under another title; `undefined` for one without. */
function retitle(difference: Difference | undefined, title: string): Difference | undefined {
  if (difference?.kind === 'missingList' || difference?.kind === 'missingPage') return { ...difference, title };
  return undefined;
}

/** Carries out steps until all are done or `isStopped`. @returns whether all succeeded */
async function carryOut(
  site: SuiteSite,
  steps: readonly SetupStep[],
  isStopped: () => boolean,
  onChange: (change: (state: SiteSetupState) => SiteSetupState) => void
): Promise<boolean> {
  const repair = createSiteRepair(site);
  const open = [...steps.entries()].filter(([, step]) => isOpen(step));
  const startedAt = site.clock.now();
  let succeeded = 0;
  for (const [done, [index, { difference }]] of open.entries()) {
    if (isStopped()) return false;
    const progress: Progress = { done, total: open.length, startedAt };
    onChange((now) => {
      const changed = changeStep(now, index, { state: 'working', problem: undefined });
      return changed.kind === 'checked' ? { ...changed, progress } : changed;
    });
    try {
      await repair.fix(difference);
      succeeded += 1;
      onChange((now) => changeStep(now, index, { state: 'done' }));
    } catch (error) {
      const problem = toDataError('siteSetup.repair', error).message;
      onChange((now) => changeStep(now, index, { state: 'failed', problem }));
    }
  }
  return succeeded === open.length;
}

/** Compares the site with the definitions when opened, and changes it on request only. */
export function useSiteSetup(site: SuiteSite): SiteSetup {
  const [state, setState] = React.useState<SiteSetupState>({ kind: 'checking' });
  const isStopped = React.useRef(false);
  const isGone = React.useRef(false);
  const show = React.useCallback((next: React.SetStateAction<SiteSetupState>) => {
    if (!isGone.current) setState(next);
  }, []);

  const check = React.useCallback(() => {
    show({ kind: 'checking' });
    void lookAt(site).then(show);
  }, [site, show]);

  React.useEffect(() => {
    isGone.current = false;
    check();
    return () => {
      isStopped.current = true;
      isGone.current = true;
    };
  }, [check]);

  const start = React.useCallback(() => {
    if (state.kind !== 'checked') return;
    isStopped.current = false;
    void carryOut(site, state.steps, () => isStopped.current, show).then((isWhole) => {
      if (isWhole) check();
      else show((now) => (now.kind === 'checked' ? { ...now, progress: undefined } : now));
    });
  }, [site, state, check, show]);

  const stop = React.useCallback(() => {
    isStopped.current = true;
  }, []);

  const agree = React.useCallback(
    (index: number, isAgreed: boolean) => show((now) => changeStep(now, index, { isAgreed })),
    [show]
  );

  const rename = React.useCallback(
    (index: number, title: string) =>
      show((now) => {
        const renamed = now.kind === 'checked' && retitle(now.steps[index]?.difference, title);
        if (!renamed) return now;
        return changeStep(now, index, { difference: renamed, titleProblem: titleProblem(renamed, now.observed) });
      }),
    [show]
  );

  return { state, check, start, stop, agree, rename };
}

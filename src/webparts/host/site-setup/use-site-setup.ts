import * as React from 'react';
import { allLists } from '../../../lists';
import { compareSite } from '../../../lists/compare-site';
import { subjectOf, type Difference } from '../../../lists/difference';
import { groups, permissionLevels } from '../../../lists/groups';
import { sitePages } from '../../../lists/site-pages';
import { observeSite } from '../../../data/site-setup/observe-site';
import { readGroups } from '../../../data/site-setup/read-groups';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { toFailure } from '../../../ui/states/to-failure';
import type { Attempt } from './judge-run';
import { runSteps } from './run-steps';
import { viewOf, type SetupState, type SetupView, type SiteLook } from './setup-state';
import { isWanted, noAnswers } from './setup-step';
import { useTabReturn } from './use-tab-return';

export interface SiteSetup {
  readonly view: SetupView;
  /** Looks at the site anew; what the owner typed and agreed to stays. */
  readonly check: () => void;
  /** Looks once more after a look that failed, and says what came of the run before it. */
  readonly retry: () => void;
  /** Carries out every wanted step, one after another, and looks again at the end, however it ends. Nothing while a title cannot be used. */
  readonly start: () => void;
  /** Lets the step under way finish and starts no other. */
  readonly stop: () => void;
  readonly agree: (key: string, isAgreed: boolean) => void;
  /** Gives what a step is about to make another title. */
  readonly rename: (difference: Difference, title: string) => void;
}

const definitions = { levels: permissionLevels, groups, lists: allLists, pages: sitePages };

async function lookAt(site: SuiteSite): Promise<SiteLook> {
  const [observed, ownGroups] = await Promise.all([observeSite(site), readGroups(site)]);
  return { differences: compareSite(definitions, observed), observed, groups: ownGroups };
}

type Change = (state: SetupState) => SetupState;

const begin =
  (current: string): Change =>
  (state) =>
    state.stage.kind === 'working' ? { ...state, stage: { ...state.stage, current } } : state;

const end =
  (attempt: Attempt): Change =>
  ({ run, ...state }) => ({ ...state, run: run && { ...run, attempts: [...run.attempts, attempt] } });

const askToStop: Change = ({ stage, run, ...state }) => ({
  ...state,
  stage: stage.kind === 'working' ? { ...stage, isStopping: true } : stage,
  run: run && { ...run, isStopped: true }
});

const takeAgreement =
  (key: string, isAgreed: boolean): Change =>
  ({ answers, ...state }) => {
    const others = [...answers.agreed].filter((other) => other !== key);
    return { ...state, answers: { ...answers, agreed: new Set(isAgreed ? [...others, key] : others) } };
  };

const takeTitle =
  (difference: Difference, title: string): Change =>
  ({ answers, ...state }) => ({
    ...state,
    answers: { ...answers, titles: new Map(answers.titles).set(subjectOf(difference), title) }
  });

/** State that takes no more changes once the component is gone. */
function useLiveState(initial: SetupState): readonly [SetupState, (change: Change) => void, React.RefObject<boolean>] {
  const [state, setState] = React.useState(initial);
  const isGone = React.useRef(false);
  React.useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const change = React.useCallback((next: Change) => {
    if (!isGone.current) setState(next);
  }, []);
  return [state, change, isGone];
}

/** Compares the site with the definitions when opened and after each run, and changes it on request only. */
export function useSiteSetup(site: SuiteSite): SiteSetup {
  const [state, change, isGone] = useLiveState({ stage: { kind: 'looking' }, answers: noAnswers });
  const isStopped = React.useRef(false);
  const { stage } = state;
  const view = React.useMemo(() => viewOf(state), [state]);

  const retry = React.useCallback(() => {
    change((now) => ({ ...now, stage: { kind: 'looking' } }));
    void lookAt(site).then(
      (look) => change((now) => ({ ...now, stage: { kind: 'seen' }, look })),
      (error: unknown) => change((now) => ({ ...now, stage: { kind: 'unseen', failure: toFailure(error) } }))
    );
  }, [site, change]);

  const check = React.useCallback(() => {
    change(({ answers }) => ({ stage: { kind: 'looking' }, answers }));
    retry();
  }, [change, retry]);

  React.useEffect(check, [check]);

  // People are added and lists are filled in other tabs.
  const refresh = React.useCallback(() => {
    if (stage.kind !== 'seen') return;
    lookAt(site).then(
      (look) => change((now) => (now.stage === stage ? { ...now, look } : now)),
      () => undefined
    );
  }, [site, stage, change]);
  useTabReturn(refresh);

  const start = React.useCallback(() => {
    const wanted = view.steps.filter(isWanted);
    if (view.stage.kind !== 'seen' || wanted.some(({ titleProblem }) => titleProblem)) return;
    isStopped.current = false;
    change((now) => ({
      ...now,
      stage: { kind: 'working', startedAt: site.clock.now(), isStopping: false },
      run: { before: now.look?.differences ?? [], planned: wanted.length, attempts: [], isStopped: false }
    }));
    void runSteps(site, wanted, {
      isStopped: () => isStopped.current || (isGone.current ?? false),
      onBegin: ({ key }) => change(begin(key)),
      onEnd: (attempt) => change(end(attempt))
    }).then(retry);
  }, [site, view, change, retry, isGone]);

  const stop = React.useCallback(() => {
    isStopped.current = true;
    change(askToStop);
  }, [change]);

  const agree = React.useCallback((key: string, isAgreed: boolean) => change(takeAgreement(key, isAgreed)), [change]);
  const rename = React.useCallback(
    (difference: Difference, title: string) => change(takeTitle(difference, title)),
    [change]
  );

  return { view, check, retry, start, stop, agree, rename };
}

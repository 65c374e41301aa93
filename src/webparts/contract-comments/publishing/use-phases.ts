import * as React from 'react';
import { useAct } from '../../../ui/resource/use-act';
import type { Failure } from '../../../ui/states/view-state';

/** What publishing does one after the other; each can be done again without harm. */
export type Phase = 'saving' | 'sharing' | 'publishing' | 'opening';

/** Work in phases: which one is under way, and in which one it failed. */
export interface Phases {
  readonly phase: Phase | undefined;
  readonly failed: { readonly phase: Phase; readonly failure: Failure } | undefined;
  /** Runs the work, which says when it enters a phase; resolves to whether all of it succeeded. */
  run(work: (enter: (phase: Phase) => void) => Promise<void>): Promise<boolean>;
}

export function usePhases(): Phases {
  const { isBusy, failure, run } = useAct();
  const [phase, enter] = React.useState<Phase>('saving');
  const runInPhases = React.useCallback<Phases['run']>((work) => run(() => work(enter)), [run]);
  return { phase: isBusy ? phase : undefined, failed: failure && { phase, failure }, run: runInPhases };
}

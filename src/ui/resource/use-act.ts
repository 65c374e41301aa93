import * as React from 'react';
import { toFailure } from '../states/to-failure';
import type { Failure } from '../states/view-state';

/** An act on the site: whether it is under way and why it failed, shown where it was started. */
export interface Act {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /**
   * Runs it, one at a time; resolves to whether it succeeded.
   * @param onDone Takes what the work made, while the component is still there.
   */
  readonly run: <Made>(work: () => Promise<Made>, onDone?: (made: Made) => void) => Promise<boolean>;
  /** No longer shows why it failed, once the person has decided what to do about that. */
  readonly forgetFailure: () => void;
}

/** One write at a time, with what the page shows of it; it may end after the component is gone. */
export function useAct(): Act {
  const [isBusy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure>();
  const isRunning = React.useRef(false);
  const isGone = React.useRef(false);
  React.useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const finish = React.useCallback((problem: Failure | undefined) => {
    isRunning.current = false;
    if (isGone.current) return;
    setBusy(false);
    setFailure(problem);
  }, []);
  const run = React.useCallback(
    async <Made>(work: () => Promise<Made>, onDone?: (made: Made) => void) => {
      if (isRunning.current) return false;
      isRunning.current = true;
      setBusy(true);
      setFailure(undefined);
      const problem = await work().then(
        (made) => {
          if (!isGone.current) onDone?.(made);
          return undefined;
        },
        (error: unknown) => toFailure(error)
      );
      finish(problem);
      return problem === undefined;
    },
    [finish]
  );
  const forgetFailure = React.useCallback(() => setFailure(undefined), []);
  return { isBusy, failure, run, forgetFailure };
}

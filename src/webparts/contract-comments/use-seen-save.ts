import * as React from 'react';
import { toFailure } from '../../ui/states/to-failure';
import { useDiscussionActs } from './open-contract';

/**
 * Runs a save of what the person saw of the contract that is open. Where someone saved something else meanwhile, the contract is read again
 * before the failure is passed on, so that the page shows what the person has to decide about.
 */
export function useSeenSave(): (save: () => Promise<void>) => Promise<void> {
  const { readAgain } = useDiscussionActs();
  return React.useCallback(
    async (save) => {
      try {
        await save();
      } catch (error) {
        if (toFailure(error).reason === 'conflict') await readAgain();
        throw error;
      }
    },
    [readAgain]
  );
}

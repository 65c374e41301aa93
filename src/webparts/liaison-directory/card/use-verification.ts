import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryWriter } from '../../../data/directory/directory-writer';
import type { Liaison } from '../../../domain/directory/directory';
import { fill } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import { useClock } from '../../../ui/time/clock-context';
import type { DirectoryChanges } from '../use-directory';

export interface Verification {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  verify(liaison: Liaison): void;
}

/** Stamps a card as true today. When someone changed it meanwhile, the changed card is shown instead of being stamped unseen. */
export function useVerification(
  openWriter: () => Promise<DirectoryWriter>,
  changes: Pick<DirectoryChanges, 'putLiaison'>
): Verification {
  const announce = useAnnounce();
  const clock = useClock();
  const [isBusy, setIsBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure>();
  const run = async (liaison: Liaison): Promise<void> => {
    setIsBusy(true);
    setFailure(undefined);
    try {
      const writer = await openWriter();
      try {
        changes.putLiaison(await writer.verifyLiaison(liaison.id, liaison.etag, clock.now()));
        announce(fill(strings.VerifiedSaid, liaison.name));
      } catch (error) {
        const refused = toFailure(error);
        if (refused.reason === 'conflict') changes.putLiaison(await writer.readLiaison(liaison.id));
        setFailure(refused);
      }
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setIsBusy(false);
    }
  };
  const verify = (liaison: Liaison): void => {
    void run(liaison);
  };
  return { isBusy, failure, verify };
}

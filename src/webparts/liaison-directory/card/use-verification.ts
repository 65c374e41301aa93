import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryWriter } from '../../../data/directory/writer';
import type { Liaison } from '../../../domain/directory/directory';
import { fill } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { toFailure } from '../../../ui/states/to-failure';
import { useAct, type Act } from '../../../ui/resource/use-act';
import { useClock } from '../../../ui/time/clock-context';
import type { DirectoryChanges } from '../use-directory';

export interface Verification extends Pick<Act, 'isBusy' | 'failure'> {
  verify(liaison: Liaison): void;
}

/** Stamps a card as true today. When someone changed it meanwhile, the changed card is shown instead of being stamped unseen. */
export function useVerification(
  openWriter: () => Promise<DirectoryWriter>,
  changes: Pick<DirectoryChanges, 'putLiaison'>
): Verification {
  const announce = useAnnounce();
  const clock = useClock();
  const { isBusy, failure, run } = useAct();
  const stamp = async (liaison: Liaison): Promise<void> => {
    const writer = await openWriter();
    try {
      changes.putLiaison(await writer.verifyLiaison(liaison.id, liaison.etag, clock.now()));
      announce(fill(strings.VerifiedSaid, liaison.name));
    } catch (error) {
      if (toFailure(error).reason === 'conflict') changes.putLiaison((await writer.liaisons.read(liaison.id)).item);
      throw error;
    }
  };
  const verify = (liaison: Liaison): void => {
    void run(() => stamp(liaison));
  };
  return { isBusy, failure, verify };
}

import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryWriter } from '../../../data/directory/writer';
import type { Liaison } from '../../../domain/directory/directory';
import { fill } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct, type Act } from '../../../ui/resource/use-act';
import type { DirectoryChanges } from '../use-directory';

export interface ApprovalAct extends Pick<Act, 'isBusy' | 'failure'> {
  /** Approves a card in the name of the signed-in person, or takes that back. */
  say(liaison: Liaison, isTakenBack: boolean): void;
}

/** What the person who approves says about a card; the site records who said it. */
export function useApproval(
  openWriter: () => Promise<DirectoryWriter>,
  { putApproval }: Pick<DirectoryChanges, 'putApproval'>
): ApprovalAct {
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const say = (liaison: Liaison, isTakenBack: boolean): void => {
    void run(async () => {
      putApproval(await (await openWriter()).approveLiaison(liaison, isTakenBack));
      announce(fill(isTakenBack ? strings.ApprovalTakenBackSaid : strings.ApprovedSaid, liaison.name));
    });
  };
  return { isBusy, failure, say };
}

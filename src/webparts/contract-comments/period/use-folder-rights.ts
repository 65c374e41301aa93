import * as React from 'react';
import type { Contract } from '../../../domain/contracts/contract';
import type { FolderRights } from '../../../domain/contracts/period/comment-permission';
import { useServices } from '../services';

/** Reads what the site allows in the contract's folder, again whenever the comment period changed; `undefined` until it answered. */
export function useFolderRights({ id, period }: Contract): FolderRights | undefined {
  const { repository } = useServices();
  const [rights, setRights] = React.useState<FolderRights>();
  const { opens, closes, isFrozen, takesLate } = period;
  const [opensAt, closesAt] = [opens?.getTime(), closes?.getTime()];
  React.useEffect(() => {
    let isCurrent = true;
    repository.readFolderRights(id).then(
      (read) => isCurrent && setRights(read),
      // The page then offers what the period allows; SharePoint still refuses what it refuses.
      () => isCurrent && setRights({ isMissing: false, canComment: true, isOpened: true })
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, id, opensAt, closesAt, isFrozen, takesLate]);
  return rights;
}

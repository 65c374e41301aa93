import * as React from 'react';
import type { Contract } from '../../../domain/contracts/contract';
import type { FolderRights } from '../../../domain/contracts/period/comment-permission';
import { useServices } from '../services';

/** Reads what the site allows in the contract's folder, again whenever the comment period changed; `undefined` until it answered. */
export function useFolderRights(contract: Contract): FolderRights | undefined {
  const { repository } = useServices();
  const [rights, setRights] = React.useState<FolderRights>();
  const { id, audience, period } = contract;
  const { opens, closes, isFrozen, takesLate } = period;
  const [opensAt, closesAt] = [opens?.getTime(), closes?.getTime()];
  const latest = React.useRef(contract);
  latest.current = contract;
  const names = audience?.join('\n');
  React.useEffect(() => {
    let isCurrent = true;
    repository.readFolderRights(latest.current).then(
      (read) => isCurrent && setRights(read),
      // The page then offers what the period allows; SharePoint still refuses what it refuses.
      () => isCurrent && setRights({ isMissing: false, canComment: true, isOpened: true })
    );
    return () => {
      isCurrent = false;
    };
  }, [repository, id, names, opensAt, closesAt, isFrozen, takesLate]);
  return rights;
}

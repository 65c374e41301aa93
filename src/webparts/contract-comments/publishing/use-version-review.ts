import * as React from 'react';
import type { Contract } from '../../../domain/contracts/contract';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import { createReanchor } from '../../../domain/contracts/placement/create-reanchor';
import type { ContractLogs } from '../../../domain/contracts/thread/contract-logs';
import type { Discussion } from '../../../domain/contracts/thread/thread';
import { reviewVersion, type VersionReview } from '../../../domain/contracts/versions/review-version';
import { useServices } from '../services';
import { useEarlierTexts } from '../use-earlier-texts';

/** A contract and what is said about it. */
export interface DiscussedContract {
  readonly contract: Contract;
  readonly discussion: Discussion;
  readonly logs: ContractLogs;
}

/** The newest version's text; `null` where there is none or it cannot be read, `undefined` while it is read. */
function useNewest(contract: Contract): ContractDocument | null | undefined {
  const { documents } = useServices();
  const [newest, setNewest] = React.useState<ContractDocument | null>();
  const latest = React.useRef(contract);
  latest.current = contract;
  const { id, version } = contract;
  React.useEffect(() => {
    let isCurrent = true;
    setNewest(version ? undefined : null);
    if (!version) return undefined;
    documents.read(latest.current).then(
      (document) => isCurrent && setNewest(document),
      () => isCurrent && setNewest(null)
    );
    return () => {
      isCurrent = false;
    };
  }, [id, version, documents]);
  return newest;
}

/** What publishing a document would mean; `undefined` until that is known. The page draws the document first. */
export function useVersionReview(
  document: ContractDocument,
  { contract, discussion, logs }: DiscussedContract
): VersionReview | undefined {
  const newest = useNewest(contract);
  const earlier = useEarlierTexts(contract, logs, true);
  const { threads } = discussion;
  const [review, setReview] = React.useState<VersionReview>();
  React.useEffect(() => {
    if (newest === undefined) return undefined;
    const look = (): void => {
      const texts = new Map(newest ? [...earlier, [newest.version, newest.text]] : earlier);
      setReview(reviewVersion(document, newest ?? undefined, threads, createReanchor(document, texts)));
    };
    const timer = window.setTimeout(look, 0);
    return () => window.clearTimeout(timer);
  }, [document, newest, threads, earlier]);
  return review;
}

import * as React from 'react';
import type { Discussion } from '../../../domain/contracts/thread/thread';
import { useKeptStore } from '../../../ui/storage/use-kept';
import { textDraft } from '../../../ui/storage/use-kept-draft';

export interface ForgetDraftsOptions {
  readonly contractId: number;
  readonly discussion: Discussion;
  /** When the site was asked for what is said about the contract; `undefined` while not all of it is known. */
  readonly knownAt: Date | undefined;
}

/** The comment a draft is about, by the draft's id (see `ThreadActions`); `undefined` for a draft of a comment of its own. */
function commentOfDraft(id: string, contractId: number): string | undefined {
  const about = /^contract-(\d+):(?:reply|revision|answer|settled|dismissed):(.+)$/.exec(id);
  return about && Number(about[1]) === contractId ? about[2] : undefined;
}

/**
 * Forgets what was being written about comments that were removed from the site: it may repeat what they were removed for. A draft younger
 * than what is known of the site may be about a comment that came since.
 */
export function useForgetDrafts({ contractId, discussion, knownAt }: ForgetDraftsOptions): void {
  const store = useKeptStore();
  React.useEffect(() => {
    if (!knownAt) return;
    const comments = new Set(discussion.threads.map(({ comment }) => comment.key));
    for (const { id, savedAt } of store.list(textDraft)) {
      const about = commentOfDraft(id, contractId);
      if (about !== undefined && savedAt < knownAt.getTime() && !comments.has(about)) store.remove(textDraft, id);
    }
  }, [store, contractId, discussion, knownAt]);
}

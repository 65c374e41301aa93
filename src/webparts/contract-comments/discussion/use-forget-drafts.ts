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

/** What a draft is about, by the draft's id (see `ThreadActions` and `ReplyActions`); `undefined` for a draft of a comment of its own. */
function subjectOfDraft(id: string, contractId: number): string | undefined {
  const about = /^contract-(\d+):(?:reply|revision|answer|settled|dismissed|reopened):(.+)$/.exec(id);
  return about && Number(about[1]) === contractId ? about[2] : undefined;
}

/**
 * Forgets what was being written about comments and replies that were removed from the site: it may repeat what they were removed for. A draft younger
 * than what is known of the site may be about one that came since.
 */
export function useForgetDrafts({ contractId, discussion, knownAt }: ForgetDraftsOptions): void {
  const store = useKeptStore();
  React.useEffect(() => {
    if (!knownAt) return;
    const statements = new Set(
      discussion.threads.flatMap(({ comment, replies }) => [comment, ...replies].map(({ key }) => key))
    );
    for (const { id, savedAt } of store.list(textDraft)) {
      const about = subjectOfDraft(id, contractId);
      if (about !== undefined && savedAt < knownAt.getTime() && !statements.has(about)) store.remove(textDraft, id);
    }
  }, [store, contractId, discussion, knownAt]);
}

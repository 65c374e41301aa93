import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import * as sharedStrings from 'CommonGroundStrings';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { failureWords } from '../../../ui/states/failure-words';
import type { Failure } from '../../../ui/states/view-state';
import { useDiscussionActs, useEntryStatus } from '../open-contract';
import styles from './ThreadCard.module.scss';

function explain({ reason, detail }: Failure): string {
  if (reason === 'offline') return strings.NotSentOffline;
  if (reason === 'forbidden') return strings.NotSentForbidden;
  if (reason === 'duplicate') return strings.NotSentDuplicate;
  // What SharePoint says of a value it refused is better than any words of ours.
  if (detail && (reason === 'invalid' || reason === 'unknown')) return detail;
  return failureWords(reason).text;
}

/** How an entry on its way is doing: sending, or why it was not sent and what to do. */
export function PendingNotice({ entryKey }: { readonly entryKey: string }): React.ReactElement | null {
  const { pending } = useEntryStatus();
  const { retry, discard } = useDiscussionActs();
  const item = pending.get(entryKey);
  if (!item || item.state === 'sent') return null;
  if (item.state === 'sending' || !item.failure) {
    return (
      <p className={styles.quiet} role="status">
        {strings.Sending}
      </p>
    );
  }
  return (
    <div className={styles.failure} role="alert">
      <p>
        <strong>{strings.NotSent}</strong> {explain(item.failure)}
      </p>
      <div className={styles.actions}>
        <button type="button" className={styles.action} onClick={() => retry(entryKey)}>
          {item.failure.reason === 'duplicate' ? strings.SendAsNew : sharedStrings.TryAgain}
        </button>
        <button type="button" className={styles.action} onClick={() => discard(entryKey)}>
          {strings.Discard}
        </button>
      </div>
    </div>
  );
}

/** What someone did to a thread and the site refused: acts without words of their own, which no statement shows. */
export function FailedActs({ thread }: { readonly thread: Thread }): React.ReactElement | null {
  const { pending } = useEntryStatus();
  const said = new Set([thread.comment, ...thread.replies].flatMap(({ key, reference }) => [key, reference]));
  const failed = [...pending.values()].filter(
    ({ state, entry }) => state === 'failed' && said.has(entry.parentKey) && !said.has(entry.key)
  );
  return (
    <>
      {failed.map(({ entry }) => (
        <PendingNotice key={entry.key} entryKey={entry.key} />
      ))}
    </>
  );
}

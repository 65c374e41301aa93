import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { Anchor } from '../../../../domain/contracts/document/anchor';
import { closedReason } from '../../../../domain/contracts/period/closed-clauses';
import type { Thread } from '../../../../domain/contracts/thread/thread';
import { fill } from '../../../../ui/format/text';
import { useDiscussionActs, useOpenContract } from '../../open-contract';

/** A comment whose place in the text is being chosen. */
export interface Reattaching {
  readonly thread: Thread;
  /** Why the place chosen last is refused; empty when none was, or it is not. */
  readonly refusal: string;
  attachTo(anchor: Anchor): void;
}

/**
 * Attaches a comment to the words someone chooses, unless their clause is not open for comment.
 * @param thread `undefined` while none is to be attached.
 * @param onAttached Called when it is.
 */
export function useReattaching(thread: Thread | undefined, onAttached: () => void): Reattaching | undefined {
  const { closedClauses } = useOpenContract().contract;
  const { act, show } = useDiscussionActs();
  const [refusal, setRefusal] = React.useState('');
  React.useEffect(() => setRefusal(''), [thread]);
  const attachTo = React.useCallback(
    (anchor: Anchor) => {
      if (!thread) return;
      const reason = closedReason(closedClauses, anchor.clause);
      if (reason) {
        setRefusal(fill(strings.ClauseNotOpen, reason));
        return;
      }
      const { key, reference } = thread.comment;
      act('reattachment', { parentKey: reference, anchor });
      onAttached();
      show(key);
    },
    [thread, closedClauses, act, show, onAttached]
  );
  return React.useMemo(() => thread && { thread, refusal, attachTo }, [thread, refusal, attachTo]);
}

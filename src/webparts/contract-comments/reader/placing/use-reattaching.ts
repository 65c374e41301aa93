import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { Anchor } from '../../../../domain/contracts/document/anchor';
import { clausePath, isSameClause, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import type { Thread } from '../../../../domain/contracts/thread/thread';
import { fill } from '../../../../ui/format/text';
import { useDiscussionScope, type DiscussionScope, type Reattaching } from '../../discussion/discussion-context';
import { anchorOn } from '../anchor-on';
import { closedReason } from '../../discussion/closed-clause';
import type { TextRange } from '../../../../domain/text/text-range';

interface PlacingInput extends Pick<DiscussionScope, 'contract' | 'act' | 'show'> {
  /** The comment to place; `undefined` while none is. */
  readonly thread: Thread | undefined;
  /** Called when it has its place. */
  readonly onPlaced: () => void;
}

/** Gives a comment the place someone chooses, unless nothing is to be said about that clause. */
export function useReattaching({
  thread,
  contract: { closedClauses },
  act,
  show,
  onPlaced
}: PlacingInput): Reattaching | undefined {
  const [refusal, setRefusal] = React.useState('');
  React.useEffect(() => setRefusal(''), [thread]);
  const placeOn = React.useCallback(
    (anchor: Anchor) => {
      if (!thread) return;
      const reason = closedReason(closedClauses, anchor.clause);
      if (reason) {
        setRefusal(fill(strings.ClauseNotOpen, reason));
        return;
      }
      const { key } = thread.comment;
      act('reattachment', { parentKey: key, anchor });
      onPlaced();
      show(key);
    },
    [thread, closedClauses, act, show, onPlaced]
  );
  return React.useMemo(() => thread && { thread, refusal, placeOn }, [thread, refusal, placeOn]);
}

/** The clause of the document that a comment was made in, as far as it still has one of that name. */
function blockItWasIn(document: ContractDocument, { anchor }: Thread): number | undefined {
  if (!anchor || anchor.clause.length === 0) return undefined;
  return document.blocks.find(({ index }) => isSameClause(clausePath(document, index), anchor.clause))?.index;
}

/** How a place is chosen in the text. */
export interface ReattachTarget {
  /** The clause to begin at. */
  readonly start: number | undefined;
  chooseWords(range: TextRange): void;
  chooseBlock(blockIndex: number): void;
}

/** Choosing a place begins where the comment was before, as far as that is still there; `undefined` while none is chosen. */
export function useReattachTarget(
  document: ContractDocument,
  goTo: (blockIndex: number) => void
): ReattachTarget | undefined {
  const { placing } = useDiscussionScope();
  const thread = placing?.thread;
  const start = React.useMemo(() => thread && blockItWasIn(document, thread), [document, thread]);
  React.useEffect(() => {
    if (start !== undefined) goTo(start);
  }, [thread, start, goTo]);
  return React.useMemo(() => {
    if (!placing) return undefined;
    const chooseWords = (range: TextRange): void => {
      const anchor = anchorOn(document, range);
      if (anchor) placing.placeOn(anchor);
    };
    const chooseBlock = (index: number): void => {
      const block = document.blocks[index];
      if (block) chooseWords(block);
    };
    return { start, chooseWords, chooseBlock };
  }, [document, placing, start]);
}

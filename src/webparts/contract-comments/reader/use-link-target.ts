import * as React from 'react';
import { readClauseAddresses } from '../../../domain/contracts/document/clause-addresses';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import { findThread, isTakenBack, type PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import type { TextsByVersion } from '../use-earlier-texts';
import type { Goal, ViewState } from './use-view-state';

export interface LinkTargetInput {
  readonly views: ViewState;
  readonly placed: readonly PlacedThread[];
  /** The text that is shown; `undefined` until it is there. */
  readonly document: ContractDocument | undefined;
  /** Texts by version, as far as they were read. */
  readonly texts: TextsByVersion;
  /** Whether everything said about the contract is known. */
  readonly isWhole: boolean;
}

export interface LinkTarget {
  /** What the text goes to: a thread by the key of its comment, whatever in it was asked for. */
  readonly goal: Goal | undefined;
  /** What was asked for and is not here. */
  readonly missing: 'statement' | 'clause' | undefined;
}

/** Whether it is certain that a thread has no place in the text: the text its words were chosen in has been compared. */
function isApart({ thread, placement }: PlacedThread, document: ContractDocument, texts: TextsByVersion): boolean {
  if (isTakenBack(thread)) return true;
  if (placement?.kind !== 'orphaned' || !thread.anchor) return false;
  return thread.anchor.version === document.version || texts.has(thread.anchor.version);
}

/**
 * Finds what a link asks for, whatever state that is in: beside the text, in the list where the text has no place for it, or not here at all.
 */
export function useLinkTarget({ views, placed, document, texts, isWhole }: LinkTargetInput): LinkTarget {
  const { goal, showInList } = views;
  const found = React.useMemo(
    () => (goal?.key === undefined ? undefined : findThread(placed, goal.key)),
    [placed, goal]
  );
  const key = found?.thread.comment.key;
  const apart = found && document && isApart(found, document, texts) ? key : undefined;
  React.useEffect(() => {
    if (apart !== undefined) showInList(apart);
  }, [apart, showInList]);
  const clause = goal?.clause;
  const hasClause = React.useMemo(
    () => !document || clause === undefined || readClauseAddresses(document).find(clause) !== undefined,
    [document, clause]
  );
  return React.useMemo(() => {
    const isGone = goal?.key !== undefined && key === undefined && isWhole;
    return {
      goal: goal?.key !== undefined && key !== undefined && key !== goal.key ? { key } : goal,
      missing: isGone ? 'statement' : hasClause ? undefined : 'clause'
    };
  }, [goal, key, isWhole, hasClause]);
}

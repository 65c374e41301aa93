import * as React from 'react';
import { clausePath, isSameClause, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import type { Thread } from '../../../../domain/contracts/thread/thread';
import type { TextRange } from '../../../../domain/text/text-range';
import { anchorOn } from '../anchor-on';
import type { Reattaching } from './use-reattaching';

/** How the place of a comment is chosen in the text. */
export interface ReattachTarget {
  /** The clause to begin at. */
  readonly start: number | undefined;
  chooseWords(range: TextRange): void;
  chooseBlock(blockIndex: number): void;
}

/** The clause of the document that a comment was made in, as far as it still has one of that name. */
function blockItWasIn(document: ContractDocument, { anchor }: Thread): number | undefined {
  if (!anchor || anchor.clause.length === 0) return undefined;
  return document.blocks.find(({ index }) => isSameClause(clausePath(document, index), anchor.clause))?.index;
}

/** Choosing a place begins where the comment was before, as far as that is still there; `undefined` while none is chosen. */
export function useReattachTarget(
  document: ContractDocument,
  reattaching: Reattaching | undefined,
  goTo: (blockIndex: number) => void
): ReattachTarget | undefined {
  const thread = reattaching?.thread;
  const attachTo = reattaching?.attachTo;
  const start = React.useMemo(() => thread && blockItWasIn(document, thread), [document, thread]);
  React.useEffect(() => {
    if (start !== undefined) goTo(start);
  }, [thread, start, goTo]);
  return React.useMemo(() => {
    if (!attachTo) return undefined;
    const chooseWords = (range: TextRange): void => {
      const anchor = anchorOn(document, range);
      if (anchor) attachTo(anchor);
    };
    const chooseBlock = (index: number): void => {
      const block = document.blocks[index];
      if (block) chooseWords(block);
    };
    return { start, chooseWords, chooseBlock };
  }, [document, attachTo, start]);
}

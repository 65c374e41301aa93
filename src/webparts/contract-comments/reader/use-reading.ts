import * as React from 'react';
import { readAnchor, writeAnchor, type Anchor } from '../../../domain/contracts/document/anchor';
import { blockAt, type ContractDocument } from '../../../domain/contracts/document/document-model';
import { readDraft, writeDraft } from '../../../ui/storage/use-draft';
import { anchorOn } from './anchor-on';
import { WHOLE_CONTRACT } from './thread-places';
import type { TextRange } from '../../../domain/text/text-range';

/** What a reader of the text is looking at and doing. */
export interface Reading {
  /** The thread in focus, by the key of its comment. */
  readonly focusedKey: string | undefined;
  /** The block whose discussion is unfolded. */
  readonly expandedBlock: number | undefined;
  /** Anchor of the comment being written, `null` for the whole contract, `undefined` while none is. */
  readonly composing: Anchor | null | undefined;
  focus(key: string | undefined): void;
  expand(block: number | undefined): void;
  composeOn(range: TextRange): void;
  composeAt(block: number): void;
  stopComposing(): void;
}

const WHOLE = 'whole';

/** A comment that was being written when the page was left is still being written, about the same words. */
function recallComposing(anchorKey: string, wordsKey: string): Anchor | null | undefined {
  const kept = readDraft(anchorKey);
  if (!kept || !readDraft(wordsKey)) return undefined;
  return kept === WHOLE ? null : (readAnchor(kept) ?? undefined);
}

/** The block a comment being written belongs to; none while nothing is written. */
function blockOf(document: ContractDocument, anchor: Anchor | null | undefined): number | undefined {
  if (anchor === undefined) return undefined;
  return anchor ? blockAt(document, anchor.start)?.index : WHOLE_CONTRACT;
}

/** Keeps what a reader is looking at; a comment being written survives a reload together with the words it is about. */
export function useReading(document: ContractDocument, draftAt: (place: string) => string): Reading {
  const [anchorKey, wordsKey] = [draftAt('comment-anchor'), draftAt('comment')];
  const [composing, setComposing] = React.useState(() => recallComposing(anchorKey, wordsKey));
  const [focusedKey, setFocusedKey] = React.useState<string>();
  const [expandedBlock, setExpandedBlock] = React.useState(() =>
    blockOf(document, recallComposing(anchorKey, wordsKey))
  );
  const compose = React.useCallback(
    (anchor: Anchor | null, block: number) => {
      writeDraft(anchorKey, anchor ? writeAnchor(anchor) : WHOLE);
      setComposing(anchor);
      setExpandedBlock(block);
      setFocusedKey(undefined);
    },
    [anchorKey]
  );
  const composeOn = React.useCallback(
    (range: TextRange) => {
      const anchor = anchorOn(document, range);
      if (anchor) compose(anchor, blockAt(document, anchor.start)?.index ?? 0);
    },
    [document, compose]
  );
  const composeAt = React.useCallback(
    (index: number) => {
      const block = document.blocks[index];
      if (block) composeOn(block);
      else compose(null, WHOLE_CONTRACT);
    },
    [document, compose, composeOn]
  );
  const stopComposing = React.useCallback(() => setComposing(undefined), []);
  return React.useMemo(
    () => ({
      focusedKey,
      expandedBlock,
      composing,
      focus: setFocusedKey,
      expand: setExpandedBlock,
      composeOn,
      composeAt,
      stopComposing
    }),
    [focusedKey, expandedBlock, composing, composeOn, composeAt, stopComposing]
  );
}

import * as React from 'react';
import { readAnchor, writeAnchor, type Anchor } from '../../../domain/contracts/document/anchor';
import { blockAt, type ContractDocument } from '../../../domain/contracts/document/document-model';
import { isText } from '../../../domain/shape/shape';
import type { KeptKind, KeptStore } from '../../../ui/storage/kept-store';
import { useKeptStore } from '../../../ui/storage/use-kept';
import { DRAFTS_KEPT_FOR_MS, textDraft } from '../../../ui/storage/use-kept-draft';
import { commentDraft } from '../comment-draft';
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

/** The anchor of the comment being written in a contract, as the list writes it, or `WHOLE`; its words are a draft of their own. */
const composingAnchor: KeptKind<string> = {
  name: 'contract-composing',
  version: 1,
  keptForMs: DRAFTS_KEPT_FOR_MS,
  parse: (value) => (value === WHOLE || (isText(value) && readAnchor(value)) ? (value as string) : undefined)
};

/** A comment that was being written when the page was left is still being written, about the same words. */
function recallComposing(store: KeptStore, draftAt: (place: string) => string): Anchor | null | undefined {
  const kept = store.read(composingAnchor, draftAt('composing'))?.value;
  if (kept === undefined) return undefined;
  const anchor = kept === WHOLE ? null : readAnchor(kept);
  return store.read(textDraft, draftAt(commentDraft(anchor))) && anchor;
}

/** The block a comment being written belongs to; none while nothing is written. */
function blockOf(document: ContractDocument, anchor: Anchor | null | undefined): number | undefined {
  if (anchor === undefined) return undefined;
  return anchor ? blockAt(document, anchor.start)?.index : WHOLE_CONTRACT;
}

/** Keeps what a reader is looking at; a comment being written survives a reload together with the words it is about. */
export function useReading(document: ContractDocument, draftAt: (place: string) => string): Reading {
  const store = useKeptStore();
  const [composing, setComposing] = React.useState(() => recallComposing(store, draftAt));
  const [focusedKey, setFocusedKey] = React.useState<string>();
  const [expandedBlock, setExpandedBlock] = React.useState(() => blockOf(document, composing));
  const compose = React.useCallback(
    (anchor: Anchor | null, block: number) => {
      store.write(composingAnchor, draftAt('composing'), anchor ? writeAnchor(anchor) : WHOLE);
      setComposing(anchor);
      setExpandedBlock(block);
      setFocusedKey(undefined);
    },
    [store, draftAt]
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
  const stopComposing = React.useCallback(() => {
    store.remove(composingAnchor, draftAt('composing'));
    setComposing(undefined);
  }, [store, draftAt]);
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

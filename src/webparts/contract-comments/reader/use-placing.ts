import * as React from 'react';
import type { TextRange } from '../../../domain/contracts/anchor';
import { clausePath, isSameClause, type ContractDocument } from '../../../domain/contracts/document-model';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { useDiscussionScope } from '../discussion/discussion-context';
import { anchorOn } from './anchor-on';
import type { ReaderView } from './ReaderViews';

/** Which of its views the reader shows, and the comment a place is chosen for. */
export interface ViewState {
  readonly view: ReaderView;
  readonly placing: Thread | undefined;
  setView(view: ReaderView): void;
  /** Shows the text to choose a place for a comment in; given up (`undefined`), it shows what was there before. */
  choosePlace(thread: Thread | undefined): void;
}

interface Placing {
  readonly thread: Thread;
  readonly from: ReaderView;
}

/** The view of the reader; another one, chosen by hand, gives up placing. */
export function useViewState(): ViewState {
  const [view, setView] = React.useState<ReaderView>('text');
  const [placing, setPlacing] = React.useState<Placing>();
  const changeView = React.useCallback((next: ReaderView) => {
    setPlacing(undefined);
    setView(next);
  }, []);
  const choosePlace = React.useCallback(
    (thread: Thread | undefined) => {
      setPlacing(thread && { thread, from: view });
      setView(thread ? 'text' : placing?.from ?? view);
    },
    [view, placing]
  );
  return React.useMemo(() => ({ view, placing: placing?.thread, setView: changeView, choosePlace }), [view, placing, changeView, choosePlace]);
}

/** The clause of the document that a comment was made in, as far as it still has one of that name. */
function blockItWasIn(document: ContractDocument, { anchor }: Thread): number | undefined {
  if (!anchor || anchor.clause.length === 0) return undefined;
  return document.blocks.find(({ index }) => isSameClause(clausePath(document, index), anchor.clause))?.index;
}

export interface PlacingActs {
  placeOn(range: TextRange): void;
  placeAt(blockIndex: number): void;
}

/** Gives the comment its place in the text, and begins where it was before. */
export function usePlacing(document: ContractDocument, goTo: (blockIndex: number) => void): PlacingActs {
  const { placing, act, show } = useDiscussionScope();
  React.useEffect(() => {
    const block = placing && blockItWasIn(document, placing);
    if (block !== undefined) goTo(block);
  }, [placing, document, goTo]);
  const placeOn = React.useCallback(
    (range: TextRange) => {
      const anchor = anchorOn(document, range);
      if (!placing || !anchor) return;
      const { key } = placing.comment;
      act('reattachment', { parentKey: key, anchor });
      show(key);
    },
    [document, placing, act, show]
  );
  const placeAt = React.useCallback(
    (index: number) => {
      const block = document.blocks[index];
      if (block) placeOn(block);
    },
    [document, placeOn]
  );
  return React.useMemo(() => ({ placeOn, placeAt }), [placeOn, placeAt]);
}

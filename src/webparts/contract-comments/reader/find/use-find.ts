import * as React from 'react';
import {
  findInContract,
  firstFrom,
  isSameMatch,
  nothingFound,
  type FindMatch,
  type FoundInContract
} from '../../../../domain/contracts/find/find-in-contract';
import type { ContractDocument } from '../../../../domain/contracts/document/document-model';
import { hasPlaceInText, isChosen, type PlacedThread } from '../../../../domain/contracts/thread/choose-threads';
import { foldQuery } from '../../../../domain/text/find-text';
import type { FoundWords } from '../../found-words';
import { useOpenContract } from '../../open-contract';
import type { ReaderView } from '../ReaderViews';

export interface FindInput {
  readonly view: ReaderView;
  readonly document: ContractDocument | undefined;
  readonly placed: readonly PlacedThread[];
}

/** A search of the contract and of the comments shown. */
export interface Find {
  readonly isOpen: boolean;
  /** What is looked for, as it was typed; it is kept while the box is closed. */
  readonly query: string;
  readonly found: FoundInContract;
  /** Position of the match gone to; -1 where there is none. */
  readonly position: number;
  readonly current: FindMatch | undefined;
  /** Another one each time a match is gone to. */
  readonly turn: number;
  /** What is marked in what people said. */
  readonly words: FoundWords;
  /** The block that is read; the text notes it. */
  readonly readingAt: React.MutableRefObject<number>;
  /** Opens or closes the box. */
  toggle(): void;
  /** Looks for something, from what is read on. */
  ask(query: string): void;
  /** Goes to the next or the previous match; after the last comes the first. */
  go(step: 1 | -1): void;
}

interface Asked {
  readonly isOpen: boolean;
  readonly query: string;
  readonly turn: number;
  /** The match gone to. */
  readonly match?: FindMatch;
  /** Where the search began. */
  readonly from: number;
}

const atFirst: Asked = { isOpen: false, query: '', turn: 0, from: 0 };

/** The comments a view shows, and whether it shows the text. */
function useFound({ isOpen, query }: Asked, { view, document, placed }: FindInput): FoundInContract {
  const { me } = useOpenContract();
  return React.useMemo(() => {
    if (!isOpen) return nothingFound;
    const hasText = view === 'text';
    const threads = placed.filter((each) => (hasText ? hasPlaceInText(each) : isChosen(each, view, me.id)));
    return findInContract(query, { document, hasText, threads });
  }, [isOpen, query, view, document, placed, me.id]);
}

/** Finds words in what the reader shows; the same match stays the one gone to while others come and go. */
export function useFind(input: FindInput): Find {
  const [asked, setAsked] = React.useState(atFirst);
  const readingAt = React.useRef(0);
  const found = useFound(asked, input);
  const { matches } = found;
  const { match, from } = asked;
  const position = React.useMemo(() => {
    const at = match ? matches.findIndex((each) => isSameMatch(each, match)) : -1;
    return at >= 0 ? at : firstFrom(matches, from);
  }, [matches, match, from]);
  const toggle = React.useCallback(
    () => setAsked(({ isOpen, query, turn }) => ({ isOpen: !isOpen, query, turn: turn + 1, from: readingAt.current })),
    []
  );
  const ask = React.useCallback(
    (query: string) =>
      setAsked((before) =>
        query === before.query ? before : { isOpen: true, query, turn: before.turn + 1, from: readingAt.current }
      ),
    []
  );
  const go = (step: 1 | -1): void => {
    const next = matches[(position + step + matches.length) % matches.length];
    if (next) setAsked((before) => ({ ...before, match: next, from: next.block, turn: before.turn + 1 }));
  };
  const { isOpen, query, turn } = asked;
  const current = matches[position];
  const statementKey = current?.kind === 'comment' ? current.statementKey : undefined;
  const words = React.useMemo(
    () => ({ wanted: isOpen ? foldQuery(query) : '', statementKey }),
    [isOpen, query, statementKey]
  );
  return { isOpen, query, turn, found, position, current, words, readingAt, toggle, ask, go };
}

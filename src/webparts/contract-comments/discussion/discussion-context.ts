import * as React from 'react';
import type { Contract } from '../../../domain/contracts/contract';
import type { Anchor } from '../../../domain/contracts/document/anchor';
import type { EntryKind } from '../../../domain/contracts/thread/entry';
import type { Thread } from '../../../domain/contracts/thread/thread';
import type { RecordedChange } from '../../../domain/contracts/period/period-records';
import type { TimeFormat } from '../period/period-words';
import type { CommentStanding } from '../period/use-comment-permission';
import type { OutboxItem } from '../outbox/outbox-store';
import type { PersonRef } from '../../../domain/people/person';

/** What an act adds to an entry. */
export interface ActDetails {
  readonly parentKey?: string;
  readonly body?: string;
  readonly anchor?: Anchor | null;
}

/** A comment that is being given a place in the text. */
export interface Reattaching {
  readonly thread: Thread;
  /** Why the place chosen last cannot be it; empty when none was, or it can. */
  readonly refusal: string;
  placeOn(anchor: Anchor): void;
}

/** What every card of a contract's discussion needs to show itself and to act. */
export interface DiscussionScope {
  readonly me: PersonRef;
  readonly isOfficial: boolean;
  readonly standing: CommentStanding;
  readonly contract: Contract;
  readonly now: Date;
  readonly locale: string;
  /** How times of the comment period are told: on the clock of the site. */
  readonly telling: TimeFormat;
  /** Whether that clock is known; otherwise this computer's stands for it. */
  readonly isZoneKnown: boolean;
  /** What was done to the comment period. */
  readonly periodHistory: readonly RecordedChange[];
  /** Entries on their way, by key. */
  readonly pending: ReadonlyMap<string, OutboxItem>;
  /** Keys of what others said since the reader was opened. */
  readonly news: ReadonlySet<string>;
  act(kind: EntryKind, details?: ActDetails): void;
  retry(key: string): void;
  discard(key: string): void;
  /** Shows a thread in the text. */
  show(threadKey: string): void;
  /** What a place is being chosen for, while entries are taken. */
  readonly placing: Reattaching | undefined;
  /** Begins to choose a place for a comment in the text, or gives it up (`undefined`). */
  choosePlace(thread: Thread | undefined): void;
  /** The id of a draft, for a place in this contract. */
  draftAt(place: string): string;
}

const ScopeContext = React.createContext<DiscussionScope | undefined>(undefined);

export const DiscussionProvider = ScopeContext.Provider;

/** The discussion a component stands in. */
export function useDiscussionScope(): DiscussionScope {
  const scope = React.useContext(ScopeContext);
  if (!scope) throw new Error('A card stands outside of a discussion.');
  return scope;
}

import type { Anchor } from '../document/anchor';
import type { Entry, ItemChange } from './entry';
import type { PersonRef } from '../../people/person';

/** An earlier or the present wording of what someone said. */
export interface Wording {
  readonly text: string;
  readonly at: Date;
}

/** Someone agreeing. */
export interface Agreement {
  readonly person: PersonRef;
  readonly at: Date;
}

/** Something someone said: a comment, a reply or an answer, with everything its author and others did to it. */
export interface Statement {
  readonly key: string;
  /** How what is said about it names it (`referenceTo`). */
  readonly reference: string;
  readonly kind: 'comment' | 'reply' | 'answer';
  readonly author: PersonRef;
  readonly createdAt: Date;
  readonly version: string;
  /** The current wording by its author. */
  readonly text: string;
  /** All wordings, oldest first, the present one last. */
  readonly wordings: readonly Wording[];
  /** When its author took it back; the words stay in the log and are no longer shown as theirs. */
  readonly withdrawnAt?: Date;
  /** One per person, in the order they agreed. */
  readonly agreements: readonly Agreement[];
  /** Still on its way to the site. */
  readonly isPending: boolean;
  /** Who changed it, or a revision of it, in the list after it was made, the last time. */
  readonly changed?: ItemChange;
}

/** How a thread ended. */
export interface Outcome {
  readonly kind: 'settled' | 'dismissed';
  readonly by: PersonRef;
  readonly at: Date;
  readonly reason: string;
}

/** A thread taken up again after it had ended. */
export interface Reopening {
  readonly by: PersonRef;
  readonly at: Date;
  /** Empty where none was given. */
  readonly reason: string;
}

/** A comment and everything said about it. */
export interface Thread {
  readonly comment: Statement;
  /** Where the comment points; the last re-attachment counts. `null` for the whole contract. */
  readonly anchor: Anchor | null;
  /** Where it pointed when it was made. */
  readonly originalAnchor: Anchor | null;
  /** Replies and answers, in the order the site took them. */
  readonly replies: readonly Statement[];
  /** The last answer that was not withdrawn; shown first. */
  readonly answer?: Statement;
  readonly outcome?: Outcome;
  /** How it was taken up again since it ended the last time; none while it is ended. */
  readonly reopening?: Reopening;
  /** Entries of kinds this version of the suite does not know, kept and shown as they are. */
  readonly unknown: readonly Entry[];
  /** Acts other than statements and revisions that someone changed in the list after they were made. */
  readonly changedActs: readonly Entry[];
  /** Acts their author was not permitted, such as revising another's words; kept and shown, without effect. */
  readonly withoutEffect: readonly Entry[];
  /** Latest moment anything happened in the thread. */
  readonly lastActivity: Date;
}

/** "I have read version N". */
export interface ReadMark {
  readonly person: PersonRef;
  readonly version: string;
  /** The first time the person said so. */
  readonly at: Date;
}

/** A contract's logs, understood. */
export interface Discussion {
  /** In the order the comments were made. */
  readonly threads: readonly Thread[];
  readonly reads: readonly ReadMark[];
  /** What the chief of staff's office did with the comment period, in order. */
  readonly periodEntries: readonly Entry[];
  /** Entries whose comment is not there (yet), and those that are about nothing this version of the suite knows. */
  readonly orphans: readonly Entry[];
}

import * as strings from 'ContractCommentsStrings';
import type { Contract } from '../../../domain/contracts/contract';
import type { DigestItem } from '../../../domain/contracts/digest/digest';
import { nameClause } from '../../../domain/contracts/document/document-model';
import { timingOf, type RecordedChange } from '../../../domain/contracts/period/period-records';
import type { ThreadState } from '../../../domain/contracts/thread/choose-threads';
import type { Statement } from '../../../domain/contracts/thread/thread';
import type { Zone } from '../../../domain/time/site-zone';
import { momentInFull } from '../../../ui/format/dates';
import { fill, fillCount } from '../../../ui/format/text';
import { quoteWords } from '../quote-words';
import { outOfTimeWords } from '../out-of-time-words';

/** What a digest needs to know of its contract and its reader. */
export interface DigestContext {
  readonly contract: Contract;
  readonly periodHistory: readonly RecordedChange[];
  /** Texts of versions by number, as far as they are at hand. */
  readonly texts: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly zone: Zone;
  /** When the digest is made. */
  readonly now: Date;
}

/** What became of a comment, in words. */
export function stateWords(state: ThreadState): string {
  return {
    waiting: strings.StateWaiting,
    answered: strings.StateAnswered,
    settled: strings.StateSettled,
    dismissed: strings.StateDismissed,
    withdrawn: strings.StateWithdrawn
  }[state];
}

/** What a statement is, in words. */
export function kindWords(kind: Statement['kind']): string {
  return { comment: strings.KindComment, reply: strings.KindReply, answer: strings.AnswerFromChief }[kind];
}

/** The clause a comment is about, as people speak of it. */
export function clauseWords({ clause, quoted }: DigestItem): string {
  return quoted === null && clause.length === 0 ? strings.WholeContract : nameClause(clause, strings.Preamble);
}

/** Whether the version someone quotes from has the words; empty for the whole contract. */
export function quoteLabel({ quoted }: DigestItem, { texts }: DigestContext): string {
  return quoted ? quoteWords(quoted, texts.get(quoted.version)) : '';
}

/** The words as they stand; what its author took back is not repeated. */
export function wordsOf(statement: Statement): string {
  return statement.withdrawnAt ? fill(strings.WithdrawnBy, statement.author.name) : statement.text;
}

/** Names of those who agree. */
export function agreeingNames({ agreements }: Statement): string {
  return agreements.map(({ person }) => person.name).join(', ');
}

/** What a reader has to know about a statement beside its words: out of time, reworded by its author, changed in the list by another hand. */
export function notesOf(statement: Statement, context: DigestContext): readonly string[] {
  const { periodHistory } = context;
  const timing = timingOf(statement.createdAt, periodHistory);
  const { changed, wordings } = statement;
  return [
    ...(statement.kind !== 'answer' && timing !== 'inTime' ? [outOfTimeWords[timing]] : []),
    ...(wordings.length > 1 ? [strings.Edited] : []),
    ...(changed ? [fill(strings.ChangedInList, changed.by.name, momentInFull(changed.at, context))] : [])
  ];
}

/** Who said it, when, and what is to be known about it, in a line. */
export function byline(statement: Statement, context: DigestContext): string {
  const { agreements } = statement;
  const agreed = { one: strings.OneAgrees, other: strings.ManyAgree };
  return [
    statement.author.name,
    momentInFull(statement.createdAt, context),
    ...(agreements.length > 0 ? [fillCount(agreed, agreements.length, context.locale)] : []),
    ...notesOf(statement, context)
  ].join(' · ');
}

/** How a thread was ended, and why; empty where it was not. */
export function outcomeWords({ thread }: DigestItem, context: DigestContext): string {
  const { outcome, reopening } = thread;
  if (reopening)
    return [fill(strings.ReopenedBy, reopening.by.name), momentInFull(reopening.at, context), reopening.reason]
      .filter(Boolean)
      .join(' ');
  if (!outcome) return '';
  const ended = outcome.kind === 'settled' ? strings.SettledBy : strings.DismissedBy;
  return [fill(ended, outcome.by.name), momentInFull(outcome.at, context), outcome.reason].filter(Boolean).join(' ');
}

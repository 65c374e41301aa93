import * as strings from 'ContractCommentsStrings';
import { standingReplies, type Digest, type DigestItem } from '../../../domain/contracts/digest/digest';
import type { Statement } from '../../../domain/contracts/thread/thread';
import { momentInFull } from '../../../ui/format/dates';
import {
  agreeingNames,
  clauseWords,
  kindWords,
  notesOf,
  outcomeWords,
  quoteLabel,
  stateWords,
  wordsOf,
  type DigestContext
} from './digest-words';

function headings(): readonly string[] {
  return [
    strings.ColumnNumber,
    strings.ColumnClause,
    strings.ColumnKind,
    strings.ColumnAuthor,
    strings.ColumnTime,
    strings.ColumnWords,
    strings.ColumnQuote,
    strings.ColumnQuoteFrom,
    strings.ColumnWordsNow,
    strings.ColumnAgreeing,
    strings.ColumnAgreedBy,
    strings.ColumnState,
    strings.ColumnOutcome,
    strings.ColumnNotes
  ];
}

function row(statement: Statement, item: DigestItem, context: DigestContext): readonly string[] {
  const isComment = statement.kind === 'comment';
  return [
    String(item.number),
    clauseWords(item),
    kindWords(statement.kind),
    statement.author.name,
    momentInFull(statement.createdAt, context),
    wordsOf(statement),
    isComment ? (item.quoted?.quote ?? '') : '',
    isComment ? quoteLabel(item, context) : '',
    isComment ? (item.wordsNow ?? '') : '',
    String(statement.agreements.length),
    agreeingNames(statement),
    isComment ? stateWords(item.state) : '',
    isComment ? outcomeWords(item, context) : '',
    notesOf(statement, context).join(' · ')
  ];
}

/** The digest as a table: a row for each statement under the number of its comment, the names of the columns first. */
export function digestRows(digest: Digest, context: DigestContext): readonly (readonly string[])[] {
  const items = [...digest.whole, ...digest.sections.flatMap((section) => section.items), ...digest.withoutPlace];
  return [
    headings(),
    ...items.flatMap((item) =>
      [item.thread.comment, ...standingReplies(item.thread)].map((statement) => row(statement, item, context))
    )
  ];
}

import { Document, Packer, type Paragraph } from 'docx';
import * as strings from 'ContractCommentsStrings';
import { countItems, standingReplies, type Digest, type DigestItem } from '../../../../domain/contracts/digest/digest';
import type { ClauseStep } from '../../../../domain/contracts/document/document-model';
import type { Statement } from '../../../../domain/contracts/thread/thread';
import { momentInFull } from '../../../../ui/format/dates';
import { fill, fillCount } from '../../../../ui/format/text';
import {
  byline,
  clauseWords,
  kindWords,
  outcomeWords,
  quoteLabel,
  stateWords,
  wordsOf,
  type DigestContext
} from '../digest-words';
import { headingsTo } from './clause-headings';
import { COMMENT_NUMBERS, documentStyles, heading, numbering, pageFooter, paragraph, title } from './paragraphs';

/** Which version, how many comments, and as of when. */
export function summaryWords(digest: Digest, { contract, ...context }: DigestContext): string {
  const counts = { one: strings.OneComment, other: strings.ManyComments };
  return [
    fill(strings.Version, contract.version),
    fillCount(counts, countItems(digest), context.locale),
    fill(strings.DigestAsOf, momentInFull(context.now, context))
  ].join(' · ');
}

function reply(statement: Statement, context: DigestContext): readonly Paragraph[] {
  const who = `${kindWords(statement.kind)}: ${byline(statement, context)}`;
  return [paragraph(who, 'replyByline'), paragraph(wordsOf(statement), 'reply')];
}

function item(each: DigestItem, context: DigestContext): readonly Paragraph[] {
  const { thread, quoted, wordsNow, state } = each;
  const { comment } = thread;
  return [
    paragraph(byline(comment, context), 'byline', { numbering: { reference: COMMENT_NUMBERS, level: 0 } }),
    ...(quoted
      ? [
          paragraph(`${quoteLabel(each, context)}:`, 'note', { keepNext: true }),
          paragraph(quoted.quote, 'quote', { keepNext: true })
        ]
      : []),
    ...(wordsNow === undefined
      ? []
      : [paragraph(strings.DigestWordsNow, 'note', { keepNext: true }), paragraph(wordsNow, 'quote')]),
    paragraph(wordsOf(comment)),
    ...standingReplies(thread).flatMap((statement) => reply(statement, context)),
    paragraph(outcomeWords(each, context) || stateWords(state), 'note')
  ];
}

function part(name: string, items: readonly DigestItem[], context: DigestContext): readonly Paragraph[] {
  return items.length === 0 ? [] : [heading(name, 1), ...items.flatMap((each) => item(each, context))];
}

function unplaced(each: DigestItem, context: DigestContext): readonly Paragraph[] {
  const [first, ...rest] = item(each, context);
  return [...(first ? [first] : []), paragraph(clauseWords(each), 'note', { keepNext: true }), ...rest];
}

function clauses({ sections }: Digest, context: DigestContext): readonly Paragraph[] {
  let before: readonly ClauseStep[] | undefined;
  return sections.flatMap(({ clause, items }) => {
    const headings = headingsTo(clause, before);
    before = clause;
    return [
      ...headings.map(({ words, depth }) => heading(words, depth)),
      ...items.flatMap((each) => item(each, context))
    ];
  });
}

/** Everything said, in reading order under the headings of the contract, as a Word document. */
export async function makeDigestFile(digest: Digest, context: DigestContext): Promise<Blob> {
  const name = fill(strings.DigestTitle, context.contract.title);
  return Packer.toBlob(
    new Document({
      title: name,
      creator: strings.AppLabel,
      styles: documentStyles,
      numbering,
      sections: [
        {
          footers: { default: pageFooter() },
          children: [
            title(name),
            paragraph(summaryWords(digest, context), 'note'),
            ...part(strings.WholeContract, digest.whole, context),
            ...clauses(digest, context),
            ...(digest.withoutPlace.length === 0
              ? []
              : [heading(strings.ViewOrphaned, 1), ...digest.withoutPlace.flatMap((each) => unplaced(each, context))])
          ]
        }
      ]
    })
  );
}

import { buildDigest, type Digest } from '../../domain/contracts/digest/digest';
import type { PlacedThread } from '../../domain/contracts/thread/choose-threads';
import type { Entry } from '../../domain/contracts/thread/entry';
import type { DigestContext } from '../../webparts/contract-comments/digest/digest-words';
import { agreementLines, buildDocument } from './build-document';
import { buildEntry, people } from './build-entry';
import { testContract } from './in-memory-contracts';
import { anchorOf, placeThreads } from './place-threads';

/** The contract that is discussed. */
export const digestDocument = buildDocument('3', agreementLines);

const at = (key: string, number: string | null, body: string, author = people.author): Entry =>
  buildEntry({ key, body, author, anchor: number === null ? null : anchorOf(digestDocument, number) });
const about = (parentKey: string, kind: string, body = '', author = people.colleague): Entry =>
  buildEntry({ kind, parentKey, body, author });

const entries = [
  at('cure', '2.2', 'Thirty days are short.\nSixty would do.', people.colleague),
  at('call', '1.1', 'One in four is more than we can cover.'),
  at('all', null, 'Well written.'),
  at('late', '(a)', '=HYPERLINK("x")'),
  at('gone', '2.1', 'Which notice?'),
  at('taken', '1.2', 'A mistake', people.colleague),
  about('taken', 'withdrawal'),
  about('call', 'agreement'),
  about('call', 'reply', 'In our group as well.'),
  about('call', 'answer', 'One in five from July.', people.chief),
  about('call', 'settled', '', people.author),
  about('late', 'dismissed', 'Not a comment.', people.chief)
];

/** Five comments in other order than the text, one of them withdrawn, one without a place, one in other words. */
export function buildPlaced(): readonly PlacedThread[] {
  return placeThreads(entries).map((placed): PlacedThread => {
    const { placement, thread } = placed;
    if (thread.comment.key === 'gone') return { thread, placement: { kind: 'orphaned', reason: 'gone' } };
    if (thread.comment.key !== 'cure' || placement?.kind !== 'placed') return placed;
    const { start, end } = placement;
    const newQuote = digestDocument.text.slice(start, end);
    return {
      thread,
      placement: { kind: 'moved', how: 'changed', score: 0.9, oldQuote: 'before', newQuote, start, end }
    };
  });
}

/** Those comments as a digest. */
export const buildTestDigest = (): Digest => buildDigest(buildPlaced(), digestDocument);

/** A digest's surroundings: read in English, on a site in Chicago. */
export const digestContext: DigestContext = {
  contract: testContract,
  periodHistory: [],
  texts: new Map([['3', digestDocument.text]]),
  locale: 'en-US',
  zone: 'America/Chicago',
  now: new Date('2026-03-11T09:00:00Z')
};

import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { anchorOf, placeThreads } from '../../../testing/contracts/place-threads';
import { readThreadNews } from './thread-news';

const contract = buildDocument('3', agreementLines);
const late = buildEntry({ key: 'late', anchor: anchorOf(contract, '2.2') });
const early = buildEntry({ key: 'early', anchor: anchorOf(contract, '1.1') });
const reply = buildEntry({ key: 'reply', kind: 'reply', parentKey: 'late', author: people.colleague });
const answer = buildEntry({ key: 'answer', kind: 'answer', parentKey: 'early', author: people.chief });
const unofficial = buildEntry({ key: 'unofficial', kind: 'answer', parentKey: 'early', author: people.colleague });
const withdrawn = [
  buildEntry({ key: 'withdrawn', anchor: null }),
  buildEntry({ kind: 'withdrawal', parentKey: 'withdrawn', body: '' })
];
const placed = placeThreads([late, early, reply, answer, unofficial, ...withdrawn]);

describe('what is new in a discussion', () => {
  it('is counted by kind and found in the order of the text', () => {
    expect(readThreadNews(placed, new Set(['late', 'reply', 'answer']))).toEqual({
      threads: ['early', 'late'],
      counts: { comment: 1, reply: 1, answer: 1 }
    });
  });

  it('is an answer only where it is official', () => {
    expect(readThreadNews(placed, new Set(['unofficial'])).counts).toEqual({ comment: 0, reply: 1, answer: 0 });
  });

  it.each([
    ['was taken back meanwhile', 'withdrawn'],
    ['is no longer here', 'removed']
  ])('is nothing that %s', (_, key) => {
    expect(readThreadNews(placed, new Set([key]))).toEqual({
      threads: [],
      counts: { comment: 0, reply: 0, answer: 0 }
    });
  });
});

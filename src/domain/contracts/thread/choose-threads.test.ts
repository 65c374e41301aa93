import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { foldDiscussion } from './discussion-fold';
import type { Entry } from './entry';
import type { Thread } from './thread';
import { isChosen, needsAnswer, sortThreads, threadFilters, type PlacedThread } from './choose-threads';
import type { Placement } from '../placement/placement';
import type { PersonRef } from '../../people/person';

const { author, colleague, chief } = people;

const ofOffice = ['answer', 'settled', 'dismissed', 'reopened'];

function threadWith(...kinds: readonly string[]): Thread {
  const comment = buildEntry();
  const acts = kinds.map((kind) =>
    buildEntry({
      kind,
      body: 'Because',
      parentKey: comment.key,
      author: kind === 'withdrawal' ? author : ofOffice.includes(kind) ? chief : colleague
    })
  );
  return foldDiscussion([comment, ...acts]).threads[0]!;
}

function agreedBy(...persons: readonly PersonRef[]): Thread {
  const comment = buildEntry();
  return foldDiscussion([
    comment,
    ...persons.map((person) => buildEntry({ kind: 'agreement', parentKey: comment.key, author: person }))
  ]).threads[0]!;
}

const at = (start: number): Placement => ({ kind: 'placed', start, end: start + 4 });
const orphaned: Placement = { kind: 'orphaned', reason: 'gone' };
const moved: Placement = { kind: 'moved', how: 'changed', score: 0.9, oldQuote: 'x', newQuote: 'y', start: 9, end: 10 };

describe('needsAnswer', () => {
  it.each([
    [[], true],
    [['reply', 'agreement'], true],
    [['answer'], false],
    [['settled'], false],
    [['dismissed'], false],
    [['withdrawal'], false],
    [['answer', 'agreement'], false],
    [['answer', 'reply'], true],
    [['reply', 'answer'], false],
    [['answer', 'reply', 'answer'], false],
    [['answer', 'settled', 'reply'], false],
    [['dismissed', 'reopened'], true],
    [['answer', 'dismissed', 'reopened'], true],
    [['settled', 'reopened', 'answer'], false],
    [['answer', 'reply', 'withdrawal'], false]
  ])('after %j is %s', (kinds, needed) => {
    expect(needsAnswer(threadWith(...kinds))).toBe(needed);
  });
});

describe('needsAnswer, after an answer', () => {
  const comment = buildEntry();
  const on = (kind: string, given: Partial<Entry> = {}): Entry =>
    buildEntry({ kind, body: 'Because', parentKey: comment.key, author: chief, ...given });
  const answer = on('answer', { key: 'a1' });
  const followUp = on('reply', { key: 'r1', author: colleague });

  it.each([
    ['that those who answered added to', [answer, on('reply')], false],
    [
      'that was said in other words since',
      [answer, followUp, on('revision', { log: 'decisions', parentKey: 'a1' })],
      false
    ],
    ['that was taken back', [answer, on('withdrawal', { log: 'decisions', parentKey: 'a1', body: '' })], true],
    [
      'after which a reply was taken back',
      [answer, followUp, on('withdrawal', { parentKey: 'r1', author: colleague })],
      false
    ]
  ])('%s', (_, entries, needed) => {
    expect(needsAnswer(foldDiscussion([comment, ...entries]).threads[0]!)).toBe(needed);
  });
});

describe('isChosen', () => {
  it.each([
    [{ thread: threadWith('reply'), placement: at(3) }, ['all', 'needsAnswer', 'mine']],
    [{ thread: threadWith('answer'), placement: moved }, ['all', 'moved']],
    [{ thread: threadWith('settled'), placement: orphaned }, ['all', 'orphaned']]
  ])('lets thread %# through the right filters', (placed, filters) => {
    expect(threadFilters.filter((filter) => isChosen(placed, filter, colleague.id))).toEqual(filters);
  });
});

describe('isChosen, of what others said', () => {
  it("tells what needs an answer from what is one's own", () => {
    expect(
      threadFilters.filter((filter) => isChosen({ thread: threadWith(), placement: null }, filter, chief.id))
    ).toEqual(['all', 'needsAnswer']);
    expect(
      threadFilters.filter((filter) => isChosen({ thread: threadWith('answer'), placement: null }, filter, author.id))
    ).toEqual(['all', 'mine']);
  });
});

describe('sortThreads', () => {
  const whole: PlacedThread = { thread: threadWith('agreement'), placement: null };
  const late: PlacedThread = { thread: threadWith('agreement', 'agreement'), placement: at(50) };
  const lost: PlacedThread = { thread: threadWith(), placement: orphaned };
  const early: PlacedThread = { thread: threadWith(), placement: at(2) };
  const threads = [lost, late, whole, early];

  it('goes by the text, the whole contract first and what has no place last', () => {
    expect(sortThreads(threads, 'clause')).toEqual([whole, early, late, lost]);
  });

  it('puts threads without a place in the order they were made', () => {
    const second: PlacedThread = { thread: threadWith(), placement: orphaned };
    expect(sortThreads([second, lost], 'clause')).toEqual([lost, second]);
  });

  it('goes by what happened last', () => {
    expect(sortThreads(threads, 'newest')).toEqual([early, lost, late, whole]);
  });

  it('goes by agreement, and by age where that is equal', () => {
    expect(sortThreads(threads, 'mostAgreed')).toEqual([whole, late, lost, early]);
    const [none, two] = [
      { thread: threadWith(), placement: at(1) },
      { thread: agreedBy(author, chief), placement: at(2) }
    ];
    expect(sortThreads([none, two], 'mostAgreed')).toEqual([two, none]);
  });

  it('puts the whole contract before its first word, and what has no place after its last, whoever came first', () => {
    const [orphan, first, about]: PlacedThread[] = [
      { thread: threadWith(), placement: orphaned },
      { thread: threadWith(), placement: at(0) },
      { thread: threadWith(), placement: null }
    ];
    expect(
      sortThreads(
        [orphan, first, about].map((one) => one!),
        'clause'
      )
    ).toEqual([about, first, orphan]);
  });
});

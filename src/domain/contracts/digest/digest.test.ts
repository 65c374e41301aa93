import { agreementLines, buildDocument } from '../../../testing/contracts/build-document';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { anchorOf, placeThreads } from '../../../testing/contracts/place-threads';
import { stateOf, type PlacedThread } from '../thread/choose-threads';
import type { Entry } from '../thread/entry';
import { buildDigest, countItems, standingReplies } from './digest';

const contract = buildDocument('3', agreementLines);
const comment = (key: string, number: string | null, given: Partial<Entry> = {}): Entry =>
  buildEntry({ key, anchor: number === null ? null : anchorOf(contract, number), ...given });
const about = (parentKey: string, kind: string, author = people.colleague): Entry =>
  buildEntry({ kind, parentKey, author, body: 'Because' });
const keyOf = ({ thread }: PlacedThread): string => thread.comment.key;

describe('buildDigest', () => {
  it('goes from the whole contract through its clauses to what has no place, numbered on the way', () => {
    const entries = [comment('cure', '2.2'), comment('gone', '1.2'), comment('call', '1.1'), comment('all', null)];
    const placed = placeThreads([...entries, comment('callToo', '1.1')]).map((each): PlacedThread =>
      keyOf(each) === 'gone' ? { ...each, placement: { kind: 'orphaned', reason: 'gone' } } : each
    );
    const digest = buildDigest(placed, contract);
    expect(digest.whole.map((item) => [item.number, keyOf({ ...item, placement: null })])).toEqual([[1, 'all']]);
    expect(
      digest.sections.map(({ clause, items }) => [
        clause.map(({ number }) => number).join(' > '),
        ...items.map(({ number, thread }) => `${number} ${thread.comment.key}`)
      ])
    ).toEqual([
      ['1 > 1.1', '2 call', '3 callToo'],
      ['2 > 2.2', '4 cure']
    ]);
    expect(digest.withoutPlace).toMatchObject([{ number: 5, clause: [{ number: '1' }, { number: '1.2' }] }]);
    expect(countItems(digest)).toBe(5);
  });

  it('leaves out what was taken back without a word from anyone else, and what the site does not have yet', () => {
    const entries = [
      comment('taken', '1.1'),
      about('taken', 'withdrawal', people.author),
      comment('discussed', '1.1'),
      about('discussed', 'reply'),
      about('discussed', 'withdrawal', people.author),
      comment('onItsWay', '1.1', { id: undefined })
    ];
    const [section] = buildDigest(placeThreads(entries), contract).sections;
    expect(section?.items).toMatchObject([{ state: 'withdrawn', thread: { comment: { key: 'discussed' } } }]);
  });

  it('has the words as they are now where they changed', () => {
    const [placed] = placeThreads([comment('call', '1.1')]);
    if (placed?.placement?.kind !== 'placed') throw new Error('The comment has no place.');
    const { thread, placement } = placed;
    const moved = { ...placement, kind: 'moved', score: 0.9, oldQuote: 'was', newQuote: 'is' } as const;
    const wordsNow = (how: 'changed' | 'elsewhere') =>
      buildDigest([{ thread, placement: { ...moved, how } }], contract).sections[0]?.items[0]?.wordsNow;
    expect([wordsNow('changed'), wordsNow('elsewhere')]).toEqual(['is', undefined]);
  });
});

describe('stateOf', () => {
  it.each([
    [[], 'waiting'],
    [['reply', 'agreement'], 'waiting'],
    [['answer'], 'answered'],
    [['answer', 'settled'], 'settled'],
    [['dismissed'], 'dismissed'],
    [['answer', 'withdrawal'], 'withdrawn']
  ])('after %j is %s', (kinds, state) => {
    // No act is about one that came after it.
    const call = comment('call', '1.1');
    const acts = kinds.map((kind) =>
      about('call', kind, kind === 'withdrawal' ? people.author : kind === 'reply' ? people.colleague : people.chief)
    );
    const [placed] = placeThreads([call, ...acts]);
    expect(placed && stateOf(placed.thread)).toBe(state);
  });
});

describe('standingReplies', () => {
  it('has what was not taken back, answers among it', () => {
    const taken = about('call', 'reply');
    const entries = [
      comment('call', '1.1'),
      taken,
      buildEntry({ kind: 'withdrawal', parentKey: taken.key, author: people.colleague }),
      about('call', 'answer', people.chief),
      about('call', 'reply')
    ];
    const [placed] = placeThreads(entries);
    expect(placed && standingReplies(placed.thread).map(({ kind }) => kind)).toEqual(['answer', 'reply']);
  });
});

import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { referenceTo } from './act-keys';
import type { Entry } from './entry';
import { foldThread } from './fold-thread';
import type { Thread } from './thread';

const { author, colleague, chief } = people;
const comment = buildEntry({ key: 'c1' });
const anchor = { quote: 'weekends', prefix: '', suffix: '', start: 4, end: 12, clause: [], version: '4' };
const about = (kind: string, given: Partial<Entry> = {}): Entry =>
  buildEntry({ kind, parentKey: 'c1', body: '', author: colleague, ...given });
const fold = (...others: readonly Entry[]): Thread => foldThread(comment, others);

describe('foldThread', () => {
  it('begins with the comment as it was made', () => {
    expect(fold()).toEqual({
      comment: {
        key: 'c1',
        reference: referenceTo(comment),
        kind: 'comment',
        author,
        createdAt: comment.createdAt,
        version: '3',
        text: comment.body,
        wordings: [{ text: comment.body, at: comment.createdAt }],
        withdrawnAt: undefined,
        agreements: [],
        isPending: false,
        changed: undefined
      },
      anchor: null,
      originalAnchor: null,
      replies: [],
      answer: undefined,
      outcome: undefined,
      unknown: [],
      changedActs: [],
      withoutEffect: [],
      lastActivity: comment.createdAt
    });
  });

  it('gathers replies, also those to replies, in their order', () => {
    const first = about('reply', { key: 'r1', body: 'First' });
    const second = about('reply', { parentKey: 'r1', body: 'Second' });
    expect(fold(first, second).replies.map(({ text, kind }) => [text, kind])).toEqual([
      ['First', 'reply'],
      ['Second', 'reply']
    ]);
  });

  it('counts one agreement a person, from the first time, and none after it was withdrawn', () => {
    const first = about('agreement');
    const thread = fold(
      first,
      about('agreement'),
      about('agreement', { author: chief }),
      about('agreementWithdrawn', { author: chief })
    );
    expect(thread.comment.agreements).toEqual([{ person: colleague, at: first.createdAt }]);
  });

  it('lets a person agree again', () => {
    const again = about('agreement');
    expect(fold(about('agreement'), about('agreementWithdrawn'), again).comment.agreements).toEqual([
      { person: colleague, at: again.createdAt }
    ]);
  });

  it('keeps agreement with a reply apart from that with the comment', () => {
    const thread = fold(about('reply', { key: 'r1', author: chief }), about('agreement', { parentKey: 'r1' }));
    expect([thread.comment, ...thread.replies].map(({ agreements }) => agreements.length)).toEqual([0, 1]);
  });

  it('shows the last wording of its author and keeps the earlier ones', () => {
    const revised = about('revision', { author, body: 'One in five, please.' });
    const { comment: statement } = fold(about('agreement'), revised);
    expect(statement.text).toBe('One in five, please.');
    expect(statement.wordings).toEqual([
      { text: comment.body, at: comment.createdAt },
      { text: 'One in five, please.', at: revised.createdAt }
    ]);
  });

  it('shows when the author took the words back, the first time', () => {
    const act = about('withdrawal', { author });
    expect(fold(about('agreement'), act, about('withdrawal', { author })).comment.withdrawnAt).toEqual(act.createdAt);
  });

  it('shows the last answer that is in effect', () => {
    const thread = fold(
      about('answer', { log: 'decisions', key: 'a1', author: chief, body: 'We will change this' }),
      about('reply', { body: 'Thank you' }),
      about('answer', { log: 'decisions', key: 'a2', author: chief, body: 'And this' }),
      about('answer', { log: 'decisions', key: 'a3', author: chief, body: 'Wrong clause' }),
      about('withdrawal', { log: 'decisions', parentKey: 'a3', author: chief })
    );
    expect(thread.answer?.text).toBe('And this');
  });

  it('takes an answer that is not among the decisions for a reply, whoever wrote it', () => {
    const thread = fold(about('answer', { body: 'I speak for everyone' }));
    expect(thread.answer).toBeUndefined();
    expect(thread.replies.map(({ kind }) => kind)).toEqual(['reply']);
  });

  it('ends with the last outcome, who decided and why', () => {
    const dismissed = about('dismissed', { log: 'decisions', author: chief, body: 'State law' });
    const settled = about('settled', { author, body: 'Thank you' });
    expect(fold(dismissed, settled, about('agreement')).outcome).toEqual({
      kind: 'settled',
      by: author,
      at: settled.createdAt,
      reason: 'Thank you'
    });
    expect(fold(settled, dismissed).outcome).toEqual({
      kind: 'dismissed',
      by: chief,
      at: dismissed.createdAt,
      reason: 'State law'
    });
    expect(fold(about('settled', { log: 'decisions', author: chief })).outcome?.reason).toBe('');
  });

  it('is taken up again by the office, with who did it and why, until it ends another time', () => {
    const [dismissed, again] = [1, 2].map(() => about('dismissed', { log: 'decisions', author: chief, body: 'No' }));
    const reopened = about('reopened', { log: 'decisions', author: chief, body: 'The committee asks' });
    expect(fold(dismissed!, reopened)).toMatchObject({
      outcome: undefined,
      reopening: { by: chief, at: reopened.createdAt, reason: 'The committee asks' }
    });
    expect(fold(dismissed!, reopened, again!)).toMatchObject({ outcome: { kind: 'dismissed' }, reopening: undefined });
    expect(fold(reopened)).toMatchObject({ outcome: undefined, reopening: undefined, withoutEffect: [] });
  });

  it('points where the last re-attachment says and remembers where it pointed', () => {
    const further = { ...anchor, start: 40, end: 48 };
    expect(
      fold(
        about('reattachment', { author, anchor }),
        about('reattachment', { log: 'decisions', author: chief, anchor: further }),
        about('agreement')
      )
    ).toMatchObject({
      anchor: further,
      originalAnchor: null
    });
  });

  it('keeps votes, replies and dates when it is re-attached', () => {
    const others = [about('agreement'), about('reply', { body: 'Yes' })];
    const [before, after] = [
      fold(...others),
      fold(...others, about('reattachment', { log: 'decisions', author: chief, anchor }))
    ];
    expect({ ...after, anchor: null, lastActivity: before.lastActivity }).toEqual(before);
  });

  it('keeps what it does not know, and things said about it', () => {
    const [poll, vote] = [about('poll', { key: 'p1' }), about('vote', { parentKey: 'p1' })];
    const thread = fold(poll, vote, about('reply', { parentKey: 'p1', body: 'Good idea' }));
    expect(thread.unknown).toEqual([poll, vote]);
    expect(thread.replies.map(({ text }) => text)).toEqual(['Good idea']);
  });

  it('says when anything happened last', () => {
    const [late, early] = [
      about('applause', { createdAt: new Date('2027-01-01T00:00:00Z') }),
      about('agreement', { createdAt: new Date('2020-01-01T00:00:00Z') })
    ];
    expect(fold(late, early).lastActivity).toEqual(late.createdAt);
    expect(fold(early).lastActivity).toEqual(comment.createdAt);
  });

  it('tells what someone changed in the list after it was made: words, revisions, and acts', () => {
    const first = { by: chief, at: new Date('2026-04-01T00:00:00Z') };
    const later = { by: colleague, at: new Date('2026-04-02T00:00:00Z') };
    const revised = about('revision', { author, body: 'One in five, please.', changed: later });
    const agreed = about('agreement', { changed: first });
    const reply = about('reply', { changed: first });
    const thread = foldThread({ ...comment, changed: first }, [revised, agreed, reply]);
    expect(thread.comment.changed).toBe(later);
    expect(thread.replies.map(({ changed }) => changed)).toEqual([first]);
    expect(thread.changedActs).toEqual([agreed]);
  });

  it('marks what is still on its way', () => {
    const pending = { ...about('reply', { body: 'Soon' }), id: undefined };
    expect(fold(pending).replies.map(({ isPending }) => isPending)).toEqual([true]);
  });
});

describe('foldThread, what someone said for the office they left', () => {
  const answer = about('answer', { log: 'decisions', key: 'a1', author: colleague, body: 'We will change this' });

  it.each(['revision', 'withdrawal'])('stays as it was when they add a %s as a physician', (kind) => {
    const later = about(kind, { parentKey: 'a1', author: colleague, body: 'I never said so' });
    expect(fold(answer, later)).toMatchObject({
      answer: { text: 'We will change this', withdrawnAt: undefined },
      withoutEffect: [later]
    });
  });
});

describe('foldThread, acts that are not permitted', () => {
  const reply = about('reply', { key: 'r1', author: colleague, body: 'Mine' });

  it.each([
    ['a revision by another', about('revision', { body: 'Put into a mouth' })],
    ['a revision by the office', about('revision', { author: chief, body: 'Put into a mouth' })],
    [
      'a revision of a reply by the author of the comment',
      about('revision', { parentKey: 'r1', author, body: 'Put into a mouth' })
    ],
    ['a revision without words', about('revision', { author, body: ' \n' })],
    ['a withdrawal by another', about('withdrawal')],
    ['a withdrawal by the office', about('withdrawal', { author: chief })],
    ['a settlement by a third person', about('settled', { body: 'Done' })],
    ['a settlement of a reply', about('settled', { parentKey: 'r1', body: 'Done' })],
    ['a dismissal by the author', about('dismissed', { author, body: 'Never mind' })],
    ['a dismissal without a reason', about('dismissed', { log: 'decisions', author: chief, body: ' ' })],
    [
      'a dismissal of a reply',
      about('dismissed', { log: 'decisions', parentKey: 'r1', author: chief, body: 'Off topic' })
    ],
    ['a reopening by the author', about('reopened', { author })],
    ['a reopening of a reply', about('reopened', { log: 'decisions', parentKey: 'r1', author: chief })],
    ['a re-attachment by a third person', about('reattachment', { anchor })],
    ['a re-attachment of a reply', about('reattachment', { log: 'decisions', parentKey: 'r1', author: chief, anchor })],
    ['a re-attachment to nowhere', about('reattachment', { author })],
    ['agreement with what is no statement', about('agreement', { parentKey: 'w1' })]
  ])('keeps %s without effect', (_, act) => {
    const others = [reply, about('poll', { key: 'w1' })];
    const [without, withAct] = [fold(...others), fold(...others, act)];
    expect(withAct.withoutEffect).toEqual([act]);
    expect({ ...withAct, withoutEffect: [], lastActivity: without.lastActivity }).toEqual(without);
  });

  it.each([
    ['a settlement by the author', about('settled', { author })],
    ['a settlement by the office', about('settled', { log: 'decisions', author: chief })],
    ['a dismissal by the office', about('dismissed', { log: 'decisions', author: chief, body: 'State law' })],
    ['a re-attachment by the author', about('reattachment', { author, anchor })],
    ["a withdrawal of one's own reply", about('withdrawal', { parentKey: 'r1' })],
    ["a revision of one's own reply", about('revision', { parentKey: 'r1', body: 'Better said' })]
  ])('takes %s', (_, act) => {
    expect(fold(reply, act).withoutEffect).toEqual([]);
    expect(fold(reply, act)).not.toEqual({ ...fold(reply), lastActivity: act.createdAt });
  });
});

import fc from 'fast-check';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import { itemName, referenceTo } from './act-keys';
import { DiscussionFold, foldDiscussion } from './discussion-fold';
import { logNames, type Entry } from './entry';
import type { PersonRef } from '../../people/person';

const { author, colleague, chief } = people;
const comment = buildEntry({ key: 'c1' });
const about = (kind: string, given: Partial<Entry> = {}): Entry =>
  buildEntry({ kind, parentKey: 'c1', body: '', author: colleague, ...given });

function foldOf(...entries: readonly Entry[]): DiscussionFold {
  const fold = new DiscussionFold();
  fold.add(entries);
  return fold;
}

describe('foldDiscussion', () => {
  it('makes a thread of every comment, in the order they were made', () => {
    const [second, third] = [buildEntry({ key: 'c2' }), buildEntry({ key: 'c3' })];
    expect(foldDiscussion([third, comment, second]).threads.map((thread) => thread.comment.key)).toEqual([
      'c1',
      'c2',
      'c3'
    ]);
  });

  it('takes for official what is among the decisions, and nothing else', () => {
    const [official, claimed] = [
      about('answer', { log: 'decisions', body: 'Yes' }),
      about('answer', { log: 'entries', author: chief, body: 'No' })
    ];
    expect(foldDiscussion([comment, official, claimed]).threads[0]).toMatchObject({
      answer: { text: 'Yes', author: colleague },
      replies: [{ kind: 'answer' }, { kind: 'reply', text: 'No' }]
    });
  });

  it('remembers the first time each person read each version', () => {
    const [first, again] = [buildEntry({ kind: 'read', version: '2' }), buildEntry({ kind: 'read', version: '2' })];
    const [later, other] = [
      buildEntry({ kind: 'read', version: '3' }),
      buildEntry({ kind: 'read', version: '2', author: colleague })
    ];
    expect(foldDiscussion([other, later, again, first]).reads).toEqual([
      { person: author, version: '2', at: first.createdAt },
      { person: author, version: '3', at: later.createdAt },
      { person: colleague, version: '2', at: other.createdAt }
    ]);
  });

  it('keeps apart what the office did with the comment period, and takes it from no one else', () => {
    const [extended, claimed] = [buildEntry({ log: 'decisions', kind: 'period' }), buildEntry({ kind: 'period' })];
    expect(foldDiscussion([claimed, extended])).toMatchObject({
      periodEntries: [extended],
      orphans: [claimed]
    });
  });

  it('leaves out what the office published, which is no part of a discussion, and takes it from no one else', () => {
    const [published, claimed] = [
      buildEntry({ log: 'decisions', kind: 'published' }),
      buildEntry({ kind: 'published' })
    ];
    expect(foldDiscussion([claimed, published])).toMatchObject({ threads: [], periodEntries: [], orphans: [claimed] });
  });

  it('keeps entries of a missing comment, and puts them in their place when it arrives', () => {
    const [deep, reply] = [about('reply', { key: 'r2', parentKey: 'r1' }), about('reply', { key: 'r1', body: 'Yes' })];
    const fold = foldOf(deep, reply);
    expect(fold.discussion).toMatchObject({ threads: [], orphans: [deep, reply] });
    fold.add([comment]);
    expect(fold.discussion.orphans).toEqual([]);
    expect(fold.discussion.threads[0]?.replies.map(({ key }) => key)).toEqual(['r2', 'r1']);
  });

  it('does not follow entries in a circle', () => {
    const circle = [
      buildEntry({ kind: 'reply', key: 'x', parentKey: 'y' }),
      buildEntry({ kind: 'reply', key: 'y', parentKey: 'x' }),
      buildEntry({ kind: 'reply', key: 'z', parentKey: 'z' })
    ];
    expect(foldDiscussion(circle)).toMatchObject({ threads: [], orphans: circle });
  });

  it('takes an act that was sent twice for one, the first the site took, whichever arrives first', () => {
    const late = { ...comment, id: (comment.id ?? 0) + 1000 };
    for (const order of [
      [comment, late],
      [late, comment]
    ]) {
      const fold = new DiscussionFold();
      for (const entry of order) fold.add([entry]);
      expect(fold.discussion.threads.map((thread) => thread.comment.createdAt)).toEqual([comment.createdAt]);
    }
  });

  it('gives nothing of what was said about a removed comment to other words of its author under its key', () => {
    const later = { ...comment, id: (comment.id ?? 0) + 1000, createdAt: new Date('2026-03-11T09:00:00Z'), body: 'No' };
    const acts = [about('reply', { body: 'Yes' }), about('agreement')];
    const fold = foldOf(comment, ...acts, later);
    fold.remove([comment]);
    expect(fold.discussion).toMatchObject({
      threads: [{ comment: { text: 'No', agreements: [] }, replies: [] }],
      orphans: acts
    });
    expect(fold.discussion).toEqual(foldDiscussion([...acts, later]));
  });

  it('leaves what was said about one of two comments under one key with that one, whichever is removed', () => {
    const other = { ...comment, id: (comment.id ?? 0) + 1, body: 'No' };
    const [onFirst, onOther] = [comment, other].map((entry) =>
      about('reply', { parentKey: referenceTo(entry), body: `On ${entry.id}` })
    ) as [Entry, Entry];
    const fold = foldOf(comment, other, onFirst, onOther);
    const said = () =>
      fold.discussion.threads.map(({ comment: { text }, replies }) => [text, ...replies.map((reply) => reply.text)]);
    expect(said()).toEqual([
      [comment.body, onFirst.body],
      ['No', onOther.body]
    ]);
    fold.remove([comment]);
    expect(said()).toEqual([['No', onOther.body]]);
    expect(fold.discussion.orphans).toEqual([onFirst]);
    fold.add([comment]);
    fold.remove([other]);
    expect(said()).toEqual([[comment.body, onFirst.body]]);
    expect(fold.discussion.orphans).toEqual([onOther]);
  });

  it('takes an author’s own acts in whatever order the site took them', () => {
    const early = new Date(comment.createdAt.getTime() - 1000);
    const own = about('revision', { body: 'One in five', author, createdAt: early });
    expect(foldDiscussion([own, comment]).threads[0]?.comment.text).toBe('One in five');
  });
});

describe('DiscussionFold', () => {
  it('gives the same discussion until something changes', () => {
    const fold = foldOf(comment);
    const before = fold.discussion;
    fold.add([comment]);
    expect(fold.discussion).toBe(before);
    fold.add([about('reply')]);
    expect(fold.discussion).not.toBe(before);
    expect(before.threads[0]?.replies).toEqual([]);
  });

  it('leaves what it is given and what it gave as they are', () => {
    const given = Object.freeze([buildEntry({ log: 'decisions', kind: 'period', author: chief }), comment].reverse());
    const fold = foldOf(...given);
    fold.add(given);
    const { periodEntries } = fold.discussion;
    fold.add([buildEntry({ log: 'decisions', kind: 'period', author: chief })]);
    expect(periodEntries).toHaveLength(1);
    expect(fold.discussion.periodEntries).toHaveLength(2);
  });

  it('leaves what is beside the threads alone when something happens in a thread', () => {
    const fold = foldOf(
      comment,
      buildEntry({ kind: 'read' }),
      buildEntry({ log: 'decisions', kind: 'period', author: chief })
    );
    const { reads, periodEntries } = fold.discussion;
    fold.add([about('reply')]);
    expect(fold.discussion.reads).toBe(reads);
    expect(fold.discussion.periodEntries).toBe(periodEntries);
  });

  it('folds again only threads something happened in since it was looked at', () => {
    const fold = foldOf(comment, buildEntry({ key: 'c2' }));
    fold.add([about('agreement')]);
    const [first] = fold.discussion.threads;
    fold.add([about('agreement', { parentKey: 'c2' })]);
    expect(fold.discussion.threads[0]).toBe(first);
  });

  it('leaves threads alone that nothing happened in', () => {
    const fold = foldOf(comment, buildEntry({ key: 'c2' }), buildEntry({ key: 'c3' }));
    const before = fold.discussion.threads;
    fold.add([about('agreement', { parentKey: 'c2' })]);
    const after = fold.discussion.threads;
    expect(after.map((thread, index) => thread === before[index])).toEqual([true, false, true]);
  });

  it('shows what is on its way until it has arrived', () => {
    const fold = foldOf(comment);
    const taken = about('reply', { key: 'r1', body: 'Soon' });
    const pending = { ...taken, id: undefined, createdAt: new Date('2026-01-01T00:00:00Z') };
    fold.expect([pending]);
    expect(fold.discussion.threads[0]?.replies).toMatchObject([{ text: 'Soon', isPending: true }]);
    fold.add([taken]);
    expect(fold.discussion.threads[0]?.replies).toMatchObject([{ text: 'Soon', isPending: false }]);
    fold.expect([]);
    expect(fold.discussion).toEqual(foldDiscussion([comment, taken]));
  });

  it('keeps the rest of a thread when something of it is given up', () => {
    const stays = [about('reply', { key: 'r1' }), about('reply', { key: 'r3', parentKey: 'r1' })];
    const fold = foldOf(comment, ...stays);
    const before = fold.discussion;
    fold.expect([{ ...about('reply', { key: 'r2' }), id: undefined }]);
    fold.expect([]);
    expect(fold.discussion).toEqual(before);
  });

  it('forgets what is no longer on its way', () => {
    const ownComment = { ...buildEntry({ key: 'own' }), id: undefined };
    const onComment = { ...about('reply', { key: 'r1', parentKey: 'own' }), id: undefined };
    const onReply = about('reply', { key: 'r2', parentKey: 'r1' });
    const [reading, orphans] = [
      { ...buildEntry({ kind: 'read', key: 'read' }), id: undefined },
      { ...about('reply', { key: 'l', parentKey: 'gone' }), id: undefined }
    ];
    const period = { ...buildEntry({ log: 'decisions', kind: 'period', key: 'p', author: chief }), id: undefined };
    const fold = foldOf(comment, onReply, buildEntry({ key: 'last' }));
    const before = foldDiscussion([
      comment,
      onReply,
      buildEntry({ ...fold.discussion.threads[1]?.comment, key: 'last' })
    ]).orphans;
    fold.expect([ownComment, onComment, reading, orphans, period]);
    expect(fold.discussion).toMatchObject({ reads: [{ version: '3' }], orphans: [orphans], periodEntries: [period] });
    const own = fold.discussion.threads.find((thread) => thread.comment.key === 'own');
    expect(own?.replies.map(({ key }) => key)).toContain('r2');
    fold.expect([ownComment]);
    expect(fold.discussion).toMatchObject({ reads: [], orphans: [onReply], periodEntries: [] });
    expect(fold.discussion.threads.at(-1)?.replies).toEqual([]);
    fold.expect([]);
    expect(fold.discussion.threads.map((thread) => thread.comment.key)).toEqual(['c1', 'last']);
    expect(fold.discussion.orphans).toEqual(before);
  });
});

/** Logs of random acts by three people about each other's entries, some of them sent twice, some not yet taken by the site. */
const anyLog = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        'comment',
        'comment',
        'reply',
        'reply',
        'agreement',
        'agreementWithdrawn',
        'answer',
        'settled',
        'dismissed',
        'revision',
        'withdrawal',
        'read',
        'period',
        'novel'
      ),
      by: fc.constantFrom(author, colleague, chief),
      log: fc.constantFrom(...logNames),
      parent: fc.nat(25),
      parentLog: fc.option(fc.constantFrom(...logNames), { nil: undefined }),
      isSentAgain: fc.boolean(),
      isPending: fc.boolean()
    }),
    { maxLength: 30 }
  )
  .map((acts) =>
    acts.map(({ kind, by, log, parent, parentLog, isSentAgain, isPending }, index) => {
      const key = isSentAgain ? `k${Math.floor(index / 2)}` : `k${index}`;
      const reference = parentLog ? itemName(parentLog, parent) : `k${parent}`;
      return buildEntry({
        id: isPending ? undefined : index + 1,
        key,
        log,
        kind,
        author: by,
        parentKey: kind === 'comment' || kind === 'read' ? '' : reference,
        body: `${by.name} #${index}#`
      });
    })
  );

const anyArrival = anyLog.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }))
);

describe('DiscussionFold, for every log', () => {
  it('says the same whatever order the entries arrive in and however often', () => {
    fc.assert(
      fc.property(anyArrival, ([log, arrived]) => expect(foldDiscussion(arrived)).toEqual(foldDiscussion(log)))
    );
  });

  it('says the same in pieces as at once, looked at in between or not', () => {
    fc.assert(
      fc.property(
        anyArrival,
        fc.array(fc.record({ size: fc.integer({ min: 1, max: 9 }), isLookedAt: fc.boolean() })),
        ([log, arrived], pieces) => {
          const fold = new DiscussionFold();
          let from = 0;
          for (const { size, isLookedAt } of pieces) {
            fold.add(arrived.slice(from, from + size));
            from += size;
            if (isLookedAt) expect(fold.discussion).toEqual(foldDiscussion(arrived.slice(0, from)));
          }
          fold.add(arrived.slice(from));
          expect(fold.discussion).toEqual(foldDiscussion(log));
        }
      )
    );
  });

  it('says the same after entries were expected and given up as if they had never been', () => {
    fc.assert(
      fc.property(anyLog, fc.array(fc.nat(30)), (log, kept) => {
        const [pending, taken] = [log.filter(({ id }) => id === undefined), log.filter(({ id }) => id !== undefined)];
        const remaining = pending.filter((_, index) => kept.includes(index));
        const fold = new DiscussionFold();
        fold.expect(pending.filter((entry, index) => pending.findIndex(({ key }) => key === entry.key) === index));
        fold.add(taken);
        const stays = remaining.filter((entry) => pending.find(({ key }) => key === entry.key) === entry);
        fold.expect(stays);
        expect(fold.discussion).toEqual(foldDiscussion([...taken, ...stays]));
      })
    );
  });

  it('never lets anyone speak with words that are not their own', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const thread of foldDiscussion(log).threads)
          for (const statement of [thread.comment, ...thread.replies])
            for (const wording of statement.wordings) expect(wording.text.startsWith(statement.author.name)).toBe(true);
      })
    );
  });

  it('lets an act of one person change no words of another', () => {
    const wordsOf = (log: readonly Entry[], person: PersonRef): unknown =>
      foldDiscussion(log).threads.flatMap(({ comment: first, replies }) =>
        [first, ...replies]
          .filter((statement) => statement.author.id === person.id)
          .map(({ key, text, wordings, withdrawnAt }) => ({ key, text, wordings, withdrawnAt }))
      );
    fc.assert(
      fc.property(
        anyLog,
        fc.constantFrom('revision', 'withdrawal', 'dismissed', 'settled', 'answer', 'agreement'),
        fc.constantFrom(...logNames),
        fc.oneof(
          fc.nat(25).map((parent) => `k${parent}`),
          fc.tuple(fc.constantFrom(...logNames), fc.nat(25)).map(([log, id]) => itemName(log, id))
        ),
        (log, kind, place, parentKey) => {
          const act = buildEntry({
            id: 1000,
            key: 'act',
            log: place,
            kind,
            author: chief,
            parentKey,
            body: 'Somebody else #act#'
          });
          for (const person of [author, colleague])
            expect(wordsOf([...log, act], person)).toEqual(wordsOf(log, person));
        }
      )
    );
  });

  it('drops nothing: every act has its effect or is reported', () => {
    const effects = new Set(['agreement', 'agreementWithdrawn', 'withdrawal', 'settled', 'dismissed', 'read']);
    fc.assert(
      fc.property(anyLog, (log) => {
        const folded = JSON.stringify(foldDiscussion(log));
        for (const { body, kind } of log) {
          const index = /#\d+#/.exec(body)?.[0] ?? '';
          if (!effects.has(kind)) expect(folded).toContain(index);
        }
      })
    );
  });

  it('counts no one twice among those who agree', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const { comment: statement } of foldDiscussion(log).threads) {
          const ids = statement.agreements.map(({ person }) => person.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      })
    );
  });
});

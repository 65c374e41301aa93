import fc from 'fast-check';
import { buildEntry, people } from '../../../testing/contracts/build-entry';
import type { Entry } from './entry';
import { foldThread } from './fold-thread';

const { author, colleague, chief } = people;
const options = { isOfficial: (person: { id: number }) => person.id === chief.id };
const comment = buildEntry({ key: 'c1' });
const about = (kind: string, given: Partial<Entry> = {}): Entry => buildEntry({ kind, parentKey: 'c1', body: '', author: colleague, ...given });

function onlyThread(...entries: readonly Entry[]) {
  const { threads } = foldThread([comment, ...entries], options);
  expect(threads).toHaveLength(1);
  return threads[0]!;
}

describe('foldThread', () => {
  it('gathers replies to replies under their comment, in the order the site took them', () => {
    const first = about('reply', { key: 'r1', body: 'First' });
    const second = about('reply', { parentKey: 'r1', body: 'Second' });
    expect(onlyThread(second, first).replies.map((reply) => reply.text)).toEqual(['First', 'Second']);
  });

  it('counts one agreement a person, and none after it was withdrawn', () => {
    const thread = onlyThread(about('agreement'), about('agreement'), about('agreement', { author: chief }), about('agreementWithdrawn', { author: chief }));
    expect(thread.comment.agreements.map(({ person }) => person.name)).toEqual([colleague.name]);
  });

  it('lets a person agree again', () => {
    const thread = onlyThread(about('agreement'), about('agreementWithdrawn'), about('agreement'));
    expect(thread.comment.agreements).toHaveLength(1);
  });

  it('shows the last wording of its author and keeps the earlier ones', () => {
    const { comment: statement } = onlyThread(about('revision', { author, body: 'One in five, please.' }));
    expect(statement.text).toBe('One in five, please.');
    expect(statement.wordings.map(({ text }) => text)).toEqual([comment.body, 'One in five, please.']);
  });

  it('keeps another person\'s revision or withdrawal without effect', () => {
    const acts = [about('revision', { body: 'Put into a colleague\'s mouth' }), about('withdrawal', { author: chief })];
    const { threads, withoutEffect } = foldThread([comment, ...acts], options);
    expect(threads[0]?.comment).toMatchObject({ text: comment.body, withdrawnAt: undefined });
    expect(withoutEffect).toEqual(acts);
  });

  it('shows when the author took the words back', () => {
    const act = about('withdrawal', { author });
    expect(onlyThread(act).comment.withdrawnAt).toEqual(act.createdAt);
  });

  it('shows the last answer that stands', () => {
    const withdrawn = about('answer', { key: 'a2', author: chief, body: 'Wrong clause' });
    const thread = onlyThread(
      about('answer', { key: 'a1', author: chief, body: 'We will change this' }),
      withdrawn,
      about('withdrawal', { parentKey: 'a2', author: chief })
    );
    expect(thread.answer?.text).toBe('We will change this');
  });

  it('takes an answer from somebody without the office for a reply', () => {
    const thread = onlyThread(about('answer', { body: 'I speak for everybody' }));
    expect(thread.answer).toBeUndefined();
    expect(thread.replies.map(({ kind }) => kind)).toEqual(['reply']);
  });

  it('ends with the last outcome and its reason, dismissed only by the office', () => {
    const dismissed = about('dismissed', { author: chief, body: 'State law' });
    const settled = about('settled', { author, body: 'Thank you' });
    expect(onlyThread(settled, dismissed).outcome).toMatchObject({ kind: 'settled', reason: 'Thank you' });
    expect(onlyThread(about('dismissed', { author: colleague, body: 'Nonsense' })).outcome).toBeUndefined();
  });

  it('points where the last re-attachment says and remembers where it pointed', () => {
    const anchor = { quote: 'weekends', prefix: '', suffix: '', start: 4, end: 12, clause: [], version: '4' };
    expect(onlyThread(about('reattachment', { author: chief, anchor }))).toMatchObject({ anchor, originalAnchor: null });
    expect(onlyThread(about('reattachment', { author: colleague, anchor })).anchor).toBeNull();
  });

  it('remembers the first time each person read each version', () => {
    const first = buildEntry({ kind: 'read', version: '2' });
    const { reads } = foldThread([first, buildEntry({ kind: 'read', version: '2' }), buildEntry({ kind: 'read', version: '3' })]);
    expect(reads.map(({ version, at }) => [version, at])).toEqual([['2', first.createdAt], ['3', expect.any(Date)]]);
  });

  it('keeps kinds it does not know with the thread they are about', () => {
    const unknown = about('applause');
    expect(onlyThread(unknown).unknown).toEqual([unknown]);
  });

  it('keeps entries of a missing comment apart, and puts them in their place when it arrives', () => {
    const reply = about('reply', { body: 'Yes' });
    expect(foldThread([reply]).loose).toEqual([reply]);
    expect(foldThread([reply, comment]).loose).toEqual([]);
  });

  it('does not follow replies in a circle', () => {
    const circle = [buildEntry({ kind: 'reply', key: 'x', parentKey: 'y' }), buildEntry({ kind: 'reply', key: 'y', parentKey: 'x' })];
    expect(foldThread(circle)).toMatchObject({ threads: [], loose: circle });
  });

  it('takes two items with one key for one act, the first the site took', () => {
    const late = { ...comment, id: (comment.id ?? 0) + 1000, body: 'Sent again' };
    expect(onlyThread(late).comment.text).toBe(comment.body);
  });

  it('marks what is still on its way', () => {
    const pending = { ...about('reply', { body: 'Soon' }), id: undefined };
    expect(onlyThread(pending).replies.map(({ isPending }) => isPending)).toEqual([true]);
  });
});

/** Logs of random acts by three people about each other's entries. */
const anyLog = fc
  .array(
    fc.record({
      kind: fc.constantFrom('comment', 'reply', 'agreement', 'agreementWithdrawn', 'answer', 'settled', 'dismissed', 'revision', 'withdrawal', 'read', 'novel'),
      by: fc.constantFrom(author, colleague, chief),
      parent: fc.nat(25)
    }),
    { maxLength: 25 }
  )
  .map((acts) =>
    acts.map(({ kind, by, parent }, index) =>
      buildEntry({ id: index + 1, key: `k${index}`, kind, author: by, parentKey: kind === 'comment' || kind === 'read' ? '' : `k${parent}`, body: `${by.name} ${index}` })
    )
  );

describe('foldThread, for every log', () => {
  it('says the same whatever order the entries arrive in and however often', () => {
    fc.assert(
      fc.property(anyLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }))), ([log, arrived]) => {
        expect(foldThread(arrived, options)).toEqual(foldThread(log, options));
      })
    );
  });

  it('never lets anybody speak with words that are not their own', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const thread of foldThread(log, options).threads)
          for (const statement of [thread.comment, ...thread.replies])
            for (const wording of statement.wordings) expect(wording.text.startsWith(statement.author.name)).toBe(true);
      })
    );
  });

  it('counts nobody twice among those who agree', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const { comment: statement } of foldThread(log, options).threads) {
          const ids = statement.agreements.map(({ person }) => person.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      })
    );
  });
});

import type { Article } from '../articles/article';
import type { Question } from '../questions/question';
import { buildArticle, buildBank, buildQuestion, knowledgeNow } from '../../../testing/knowledge/build-knowledge';
import { PersistentIndex } from './persistent-index';
import { toEntries, type Entries } from '../entries';

const badge = buildArticle(1, 'Reset a badge');
const printer = buildArticle(2, 'Printer prints nothing');
const question = buildQuestion(1, 'Scanner beeps');

const entriesOf = (articles: readonly Article[], questions: readonly Question[] = [question]): Entries =>
  toEntries(buildBank({ articles, questions }), knowledgeNow, 'UTC');
const found = (kept: PersistentIndex, words: string): readonly string[] =>
  kept.index.search(words).hits.map(({ id }) => id);

function keptAfter(...states: readonly Entries[]): PersistentIndex {
  const kept = new PersistentIndex();
  states.forEach((entries) => kept.follow(entries));
  return kept;
}

describe('a kept index', () => {
  it('indexes what is new or another, and forgets what is gone', () => {
    const kept = keptAfter(entriesOf([badge, printer]));
    expect(kept.changes).toBe(3);
    kept.follow(entriesOf([badge, printer]));
    expect(kept.changes).toBe(3);
    kept.follow(entriesOf([{ ...badge, title: 'Replace lost keys' }], []));
    expect(kept.changes).toBe(6);
    expect([found(kept, 'badge'), found(kept, 'keys'), found(kept, 'printer'), found(kept, 'scanner')]).toEqual([
      [],
      ['a1'],
      [],
      []
    ]);
  });

  it('comes back as it was stored, and indexes only what changed since', () => {
    const stored = keptAfter(entriesOf([badge, printer])).store();
    const again = new PersistentIndex(stored);
    again.follow(entriesOf([badge, printer]));
    expect([again.changes, found(again, 'badge'), found(again, 'scanner')]).toEqual([0, ['a1'], ['q1']]);
    const later = new PersistentIndex(stored);
    later.follow(
      entriesOf([{ ...badge, title: 'Replace lost keys', modified: new Date(badge.modified.getTime() + 1000) }])
    );
    expect([later.changes, found(later, 'badge'), found(later, 'keys'), found(later, 'printer')]).toEqual([
      2,
      [],
      ['a1'],
      []
    ]);
  });

  it('follows later changes by themselves, whatever the time they carry', () => {
    const again = new PersistentIndex(keptAfter(entriesOf([badge, printer])).store());
    again.follow(entriesOf([badge, printer]));
    again.follow(entriesOf([{ ...badge, title: 'Replace lost keys' }, printer]));
    expect([again.changes, found(again, 'keys')]).toEqual([1, ['a1']]);
  });

  it('begins to count anew when it was stored', () => {
    const kept = keptAfter(entriesOf([badge]));
    kept.store();
    expect(kept.changes).toBe(0);
  });

  it('is made anew when what was stored cannot be read any more', () => {
    const stored = keptAfter(entriesOf([badge, printer])).store();
    const again = new PersistentIndex({ ...stored, text: '{"format":1}' });
    again.follow(entriesOf([badge, printer]));
    expect([again.changes, found(again, 'badge')]).toEqual([3, ['a1']]);
  });
});

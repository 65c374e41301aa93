import { weighArticle } from '../articles/article-weight';
import type { Article } from '../articles/article';
import type { Entries } from '../entries';
import type { Question } from '../questions/question';
import {
  createKnowledgeIndex,
  restoreKnowledgeIndex,
  type KnowledgeIndex,
  type SearchDocument,
  type SearchOutcome
} from './knowledge-search';

/** Open questions are listed among the articles, behind those that match about as well. */
const QUESTION_WEIGHT = 0.75;

/** Finds entries by words; `accept` narrows what is looked at. */
export type FindEntries = (words: string, accept?: (key: string) => boolean) => SearchOutcome;

/** An index as it is remembered between visits. */
export interface StoredIndex {
  /** As `KnowledgeIndex.serialize` wrote it. */
  readonly text: string;
  /** When each entry it holds was last changed on the site, in milliseconds since the epoch, by the entry's key. */
  readonly stamps: ReadonlyMap<string, number>;
}

function documentOfArticle(id: string, { title, summary, system, category, keywords }: Article): SearchDocument {
  return { id, title, summary, system, category, keywords: keywords.join(', ') };
}

function documentOfQuestion(id: string, { title, details, system, category }: Question): SearchDocument {
  return { id, title, summary: details, system, category, keywords: '' };
}

function restore(stored: StoredIndex): KnowledgeIndex | undefined {
  try {
    return restoreKnowledgeIndex(stored.text);
  } catch {
    // Written by another version of the suite: made anew, it costs a second and loses nothing.
    return undefined;
  }
}

/** The index with what it holds, so that the next state of the bank changes only what differs. */
export class PersistentIndex {
  public readonly index: KnowledgeIndex;
  private held: Map<string, Article | Question>;
  private stamps: ReadonlyMap<string, number>;
  private count = 0;

  /** @param stored What an earlier visit left; an index that cannot be read any more is made anew. */
  public constructor(stored?: StoredIndex) {
    const restored = stored && restore(stored);
    this.index = restored ?? createKnowledgeIndex();
    this.stamps = restored && stored ? stored.stamps : new Map();
    this.held = new Map();
  }

  /** Documents indexed or forgotten since the index was made or restored, or last stored. */
  public get changes(): number {
    return this.count;
  }

  /**
   * Indexes what changed since the last state of the bank.
   * @returns a search over the entries, the most helpful first among those that match as well.
   */
  public follow({ articles, questions }: Entries): FindEntries {
    const next = new Map<string, Article | Question>();
    for (const [key, { article }] of articles) this.take(next, key, article, documentOfArticle);
    for (const [key, { question }] of questions) this.take(next, key, question, documentOfQuestion);
    for (const key of [...this.held.keys(), ...this.stamps.keys()]) if (!next.has(key)) this.forget(key);
    this.held = next;
    this.stamps = new Map();
    const weigh = (key: string): number => {
      const entry = articles.get(key);
      return entry ? weighArticle(entry.trust.kind, entry.votes) : QUESTION_WEIGHT;
    };
    return (words, accept) => this.index.search(words, { weigh, accept });
  }

  public store(): StoredIndex {
    this.count = 0;
    return {
      text: this.index.serialize(),
      stamps: new Map(Array.from(this.held, ([key, { modified }]) => [key, modified.getTime()]))
    };
  }

  private take<Item extends Article | Question>(
    next: Map<string, Article | Question>,
    key: string,
    item: Item,
    toDocument: (key: string, item: Item) => SearchDocument
  ): void {
    next.set(key, item);
    if (this.held.get(key) === item || this.stamps.get(key) === item.modified.getTime()) return;
    this.index.put(toDocument(key, item));
    this.count += 1;
  }

  private forget(key: string): void {
    this.index.remove(key);
    this.count += 1;
  }
}

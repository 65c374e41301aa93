import * as React from 'react';
import type { Article } from '../../../domain/knowledge/article';
import { weighArticle } from '../../../domain/knowledge/article-weight';
import type { Question } from '../../../domain/knowledge/question';
import {
  createKnowledgeIndex,
  type KnowledgeIndex,
  type SearchDocument,
  type SearchOutcome
} from '../../../domain/knowledge/search/knowledge-search';
import type { Entries } from './use-entries';

/** Open questions stand among the articles, behind those that are about as near. */
const QUESTION_WEIGHT = 0.75;

/** Finds entries by words; `accept` narrows what is looked at. */
export type FindEntries = (words: string, accept?: (key: string) => boolean) => SearchOutcome;

function documentOfArticle(id: string, article: Article): SearchDocument {
  const { title, summary, system, category, keywords } = article;
  return { id, title, summary, system, category, keywords: keywords.join(', ') };
}

function documentOfQuestion(id: string, question: Question): SearchDocument {
  const { title, details, system, category } = question;
  return { id, title, summary: details, system, category, keywords: '' };
}

/** The index with what it holds, so that the next state of the bank changes only what differs. */
class KeptIndex {
  public readonly index: KnowledgeIndex = createKnowledgeIndex();
  private held = new Map<string, Article | Question>();

  public follow({ articles, questions }: Entries): void {
    const next = new Map<string, Article | Question>();
    for (const [key, { article }] of articles) {
      next.set(key, article);
      if (this.held.get(key) !== article) this.index.put(documentOfArticle(key, article));
    }
    for (const [key, { question }] of questions) {
      next.set(key, question);
      if (this.held.get(key) !== question) this.index.put(documentOfQuestion(key, question));
    }
    for (const key of this.held.keys()) if (!next.has(key)) this.index.remove(key);
    this.held = next;
  }
}

/** A search over the entries that follows them: what changed is indexed again, and nothing else. */
export function useKnowledgeIndex(entries: Entries): FindEntries {
  const kept = React.useRef<KeptIndex>();
  return React.useMemo(() => {
    const current = (kept.current ??= new KeptIndex());
    current.follow(entries);
    const weigh = (key: string): number => {
      const entry = entries.articles.get(key);
      return entry ? weighArticle(entry.trust.kind, entry.votes) : QUESTION_WEIGHT;
    };
    return (words, accept) => current.index.search(words, { weigh, accept });
  }, [entries]);
}

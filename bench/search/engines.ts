import lunr from 'lunr';
import MiniSearch from 'minisearch';
import {
  createKnowledgeIndex,
  restoreKnowledgeIndex,
  type KnowledgeIndex,
  type SearchDocument
} from '../../src/domain/knowledge/search/knowledge-search';
import { defaultRanking, type Ranking } from '../../src/domain/knowledge/search/ranking';
import type { BenchDocument } from './collection';

/** A search engine as this measurement knows it. */
export interface Engine {
  readonly name: string;
  build(documents: readonly BenchDocument[]): Index;
  load(serialized: string): Index;
}

export interface Index {
  /** Ids, best first. */
  search(question: string): readonly string[];
  /** The same while the last word is being typed. */
  searchAsTyped(words: string): readonly string[];
  serialize(): string;
  /** Absent for an index that cannot change. */
  replace?(document: BenchDocument): void;
}

function toSearchDocument({ id, title, text }: BenchDocument): SearchDocument {
  return { id, title, summary: text, keywords: '', system: '', category: '' };
}

function ourIndex(index: KnowledgeIndex): Index {
  const search = (words: string): readonly string[] => index.search(words).hits.map(({ id }) => id);
  return {
    search,
    searchAsTyped: search,
    serialize: () => index.serialize(),
    replace: (document) => index.put(toSearchDocument(document))
  };
}

/** Ours, with the usual ranking or another. */
export function ours(ranking: Ranking = defaultRanking): Engine {
  return {
    name: 'ours',
    build: (documents) => ourIndex(createKnowledgeIndex(documents.map(toSearchDocument), ranking)),
    load: (serialized) => ourIndex(restoreKnowledgeIndex(serialized, ranking))
  };
}

const miniOptions = { fields: ['title', 'text'] };

function miniIndex(mini: MiniSearch<BenchDocument>): Index {
  return {
    search: (question) => mini.search(question).map(({ id }) => String(id)),
    searchAsTyped: (words) => mini.search(words, { prefix: true }).map(({ id }) => String(id)),
    serialize: () => JSON.stringify(mini),
    replace: (document) => mini.replace(document)
  };
}

/** MiniSearch as it comes; as-you-type with the option its documentation names for it. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  build: (documents) => {
    const mini = new MiniSearch<BenchDocument>(miniOptions);
    mini.addAll(documents);
    return miniIndex(mini);
  },
  load: (serialized) => miniIndex(MiniSearch.loadJSON<BenchDocument>(serialized, miniOptions))
};

/** Words only: what lunr's query language and its tokens' punctuation make of a question is not what is measured. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function lunrIndex(index: lunr.Index): Index {
  const idsOf = (results: readonly lunr.Index.Result[]): readonly string[] => results.map(({ ref }) => ref);
  return {
    search: (question) => idsOf(index.search(wordsOf(question).join(' '))),
    searchAsTyped: (text) =>
      idsOf(
        index.query((query) => {
          const words = wordsOf(text);
          words.forEach((word, at) => {
            query.term(word, {});
            if (at === words.length - 1)
              query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
          });
        })
      ),
    serialize: () => JSON.stringify(index)
  };
}

export const lunrEngine: Engine = {
  name: 'lunr',
  build: (documents) =>
    lunrIndex(
      lunr((builder) => {
        builder.ref('id');
        builder.field('title');
        builder.field('text');
        for (const document of documents) builder.add(document);
      })
    ),
  load: (serialized) => {
    const parsed: object = JSON.parse(serialized);
    return lunrIndex(lunr.Index.load(parsed));
  }
};

import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { ArticleEntry, Entries } from '../../../domain/knowledge/entries';
import type { FindEntries } from '../../../domain/knowledge/search/persistent-index';
import type { Route } from '../navigation';
import { ArticleRow } from '../ResultRow';
import { TitledList } from '../TitledList';

export interface RelatedArticlesProps {
  readonly entry: ArticleEntry;
  readonly entries: Entries;
  readonly find: FindEntries;
  readonly onOpen: (route: Route) => void;
}

const MOST = 4;

/** Articles about nearly the same thing, by title, system and keywords. */
export function RelatedArticles({ entry, entries, find, onOpen }: RelatedArticlesProps): React.ReactElement | null {
  const { article, key } = entry;
  const related = React.useMemo(() => {
    const words = `${article.title} ${article.system} ${article.keywords.slice(0, 5).join(' ')} `;
    return find(words, (id) => id !== key)
      .hits.flatMap(({ id }) => entries.articles.get(id) ?? [])
      .slice(0, MOST);
  }, [article, key, entries, find]);
  if (related.length === 0) return null;
  return (
    <aside data-print="hide">
      <TitledList title={strings.Related}>
        {related.map((other) => (
          <ArticleRow key={other.key} entry={other} onOpen={onOpen} isCompact />
        ))}
      </TitledList>
    </aside>
  );
}

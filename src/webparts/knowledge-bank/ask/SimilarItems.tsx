import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { ArticleEntry, Entries, QuestionEntry } from '../../../domain/knowledge/entries';
import type { FindEntries } from '../../../domain/knowledge/search/persistent-index';
import type { Route } from '../navigation';
import { ArticleRow, QuestionRow } from '../ResultRow';
import { TitledList } from '../TitledList';
import styles from './AskView.module.scss';

export interface SimilarItemsProps {
  readonly words: string;
  readonly entries: Entries;
  readonly find: FindEntries;
  readonly onOpen: (route: Route) => void;
}

const MOST = 4;
const SHORTEST = 4;

type Similar = ArticleEntry | QuestionEntry;

/** Articles and open questions like what is being written; perhaps the answer is there already. */
export function SimilarItems({ words, entries, find, onOpen }: SimilarItemsProps): React.ReactElement {
  const similar = React.useMemo<readonly Similar[]>(() => {
    if (words.trim().length < SHORTEST) return [];
    return find(words)
      .hits.flatMap<Similar>(({ id }) => entries.articles.get(id) ?? entries.questions.get(id) ?? [])
      .slice(0, MOST);
  }, [words, entries, find]);
  return (
    <aside aria-label={strings.Similar}>
      {similar.length > 0 && (
        <>
          <TitledList title={strings.Similar}>
            {similar.map((entry) =>
              'article' in entry ? (
                <ArticleRow key={entry.key} entry={entry} onOpen={onOpen} isCompact />
              ) : (
                <QuestionRow key={entry.key} entry={entry} onOpen={onOpen} />
              )
            )}
          </TitledList>
          <p className={styles.similarNote}>{strings.SimilarNote}</p>
        </>
      )}
    </aside>
  );
}

import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import { fill } from '../../../ui/format/text';
import type { Entries } from '../../../domain/knowledge/entries';
import type { Route } from '../navigation';
import type { Findings } from './use-findings';
import type { Result } from '../../../domain/knowledge/search/search-entries';
import { useLocale } from '../../../ui/format/locale';
import { ArticleRow, FoundRow, QuestionRow } from '../ResultRow';
import styles from './ResultList.module.scss';

export interface ResultListProps {
  readonly findings: Findings;
  readonly entries: Entries;
  readonly onOpen: (route: Route) => void;
}

/** Rows drawn at first, so that a keystroke never waits for the list; the rest on request. */
const PAGE = 20;

interface ResultItemProps extends Pick<ResultListProps, 'onOpen'> {
  readonly result: Result;
  readonly terms: ReadonlySet<string>;
}

function ResultItem({ result, terms, onOpen }: ResultItemProps): React.ReactElement {
  return result.kind === 'article' ? (
    <ArticleRow entry={result.entry} terms={terms} onOpen={onOpen} />
  ) : (
    <QuestionRow entry={result.entry} terms={terms} onOpen={onOpen} />
  );
}

/** What was found, best first. */
export function ResultList({ findings, entries, onOpen }: ResultListProps): React.ReactElement {
  const { results, terms, inText, isNearestOnly } = findings;
  const locale = useLocale();
  const [limit, setLimit] = React.useState(PAGE);
  React.useEffect(() => setLimit(PAGE), [results]);
  const hidden = results.length - limit;
  return (
    <div role="group" aria-label={isNearestOnly ? strings.Nearest : strings.Results} className={styles.group}>
      <ul className={styles.list}>
        {results.slice(0, limit).map((result) => (
          <ResultItem key={result.entry.key} result={result} terms={terms} onOpen={onOpen} />
        ))}
        {inText.map(({ id, title }) => {
          const entry = entries.articles.get(`a${id}`);
          return entry ? (
            <ArticleRow key={id} entry={entry} onOpen={onOpen} isFoundInText />
          ) : (
            <FoundRow key={id} id={id} title={title} onOpen={onOpen} />
          );
        })}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + PAGE)}>
          {fill(strings.ShowMore, Math.min(hidden, PAGE).toLocaleString(locale), results.length.toLocaleString(locale))}
        </button>
      )}
    </div>
  );
}

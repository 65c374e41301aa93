import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { FoundArticle } from '../../../../data/knowledge/knowledge-repository';
import { fill } from '../../../../ui/format/text';
import { useArrowKeys } from '../../hooks/use-arrow-keys';
import type { Entries } from '../../hooks/use-entries';
import type { Place } from '../../hooks/use-place';
import type { Result } from '../../hooks/use-search';
import { useServices } from '../../services';
import { ArticleRow, FoundRow, QuestionRow } from './ResultRow';
import styles from './ResultList.module.scss';

export interface ResultListProps {
  readonly results: readonly Result[];
  /** What was looked for, to be marked. */
  readonly terms: ReadonlySet<string>;
  /** Articles whose text has the words, though their title and summary do not. */
  readonly inText: readonly FoundArticle[];
  readonly entries: Entries;
  readonly onOpen: (place: Place) => void;
  readonly onUp: () => void;
  /** The results are near, not what was asked for. */
  readonly isNearestOnly: boolean;
}

/** Rows drawn at first, so that a keystroke never waits for the list; the rest on request. */
const PAGE = 20;

interface ResultItemProps extends Pick<ResultListProps, 'terms' | 'onOpen'> {
  readonly result: Result;
}

function ResultItem({ result, terms, onOpen }: ResultItemProps): React.ReactElement {
  return result.kind === 'article' ? (
    <ArticleRow entry={result.entry} terms={terms} onOpen={onOpen} />
  ) : (
    <QuestionRow entry={result.entry} terms={terms} onOpen={onOpen} />
  );
}

/** What was found, best first. */
export function ResultList({
  results,
  terms,
  inText,
  entries,
  onOpen,
  onUp,
  isNearestOnly
}: ResultListProps): React.ReactElement {
  const { locale } = useServices();
  const [limit, setLimit] = React.useState(PAGE);
  React.useEffect(() => setLimit(PAGE), [results]);
  const group = useArrowKeys<HTMLDivElement>(onUp);
  const hidden = results.length - limit;
  return (
    <div
      ref={group}
      role="group"
      aria-label={isNearestOnly ? strings.Nearest : strings.Results}
      className={styles.group}
    >
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

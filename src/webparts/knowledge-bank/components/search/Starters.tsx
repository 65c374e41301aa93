import * as React from 'react';
import { PageListIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../../domain/knowledge/bank';
import { findPopular, findRecent } from '../../../../domain/knowledge/articles/popular-articles';
import { useLayout } from '../../../../ui/frame/layout';
import { StateMessage } from '../../../../ui/states/StateMessage';
import { useArrowKeys } from '../../hooks/use-arrow-keys';
import type { ArticleEntry, Entries } from '../../hooks/use-entries';
import type { Place } from '../../hooks/use-place';
import { ArticleRow } from './ResultRow';
import styles from './Starters.module.scss';

export interface StartersProps {
  readonly bank: Bank;
  readonly entries: Entries;
  readonly onOpen: (place: Place) => void;
  readonly onUp: () => void;
}

interface ShelfProps {
  readonly title: string;
  readonly entries: readonly ArticleEntry[];
  readonly onOpen: (place: Place) => void;
}

function Shelf({ title, entries, onOpen }: ShelfProps): React.ReactElement {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <ArticleRow key={entry.key} entry={entry} onOpen={onOpen} isCompact />
        ))}
      </ul>
    </section>
  );
}

/** What others needed, before anything is typed. */
export function Starters({ bank, entries, onOpen, onUp }: StartersProps): React.ReactElement {
  const count = useLayout() === 'narrow' ? 3 : 5;
  const shelves = useArrowKeys<HTMLDivElement>(onUp);
  const [popular, recent] = React.useMemo(() => {
    const all = [...entries.articles.values()];
    const top = findPopular(all, count);
    return [
      top,
      findRecent(
        all.filter((entry) => !top.includes(entry)),
        count
      )
    ];
  }, [entries, count]);
  if (entries.articles.size === 0) {
    return (
      <StateMessage
        icon={<PageListIcon />}
        title={strings.EmptyTitle}
        text={bank.rights.ask ? strings.EmptyText : strings.EmptyTextVisitor}
      />
    );
  }
  return (
    <div ref={shelves} className={styles.shelves}>
      {popular.length > 0 && <Shelf title={strings.Popular} entries={popular} onOpen={onOpen} />}
      {recent.length > 0 && <Shelf title={strings.Recent} entries={recent} onOpen={onOpen} />}
    </div>
  );
}

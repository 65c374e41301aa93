import * as React from 'react';
import { PageListIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../domain/knowledge/bank';
import { findPopular, findRecent } from '../../../domain/knowledge/articles/popular-articles';
import { useLayout } from '../../../ui/frame/layout';
import { StateMessage } from '../../../ui/states/StateMessage';
import type { ArticleEntry, Entries } from '../../../domain/knowledge/entries';
import type { Route } from '../navigation';
import { ArticleRow } from '../ResultRow';
import { TitledList } from '../TitledList';
import styles from './Starters.module.scss';

export interface StartersProps {
  readonly bank: Bank;
  readonly entries: Entries;
  readonly onOpen: (route: Route) => void;
}

interface ArticleSectionProps {
  readonly title: string;
  readonly entries: readonly ArticleEntry[];
  readonly onOpen: (route: Route) => void;
}

function ArticleSection({ title, entries, onOpen }: ArticleSectionProps): React.ReactElement {
  return (
    <TitledList title={title}>
      {entries.map((entry) => (
        <ArticleRow key={entry.key} entry={entry} onOpen={onOpen} isCompact />
      ))}
    </TitledList>
  );
}

/** What others needed, before anything is typed. */
export function Starters({ bank, entries, onOpen }: StartersProps): React.ReactElement {
  const count = useLayout() === 'narrow' ? 3 : 5;
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
    <div className={styles.sections}>
      {popular.length > 0 && <ArticleSection title={strings.Popular} entries={popular} onOpen={onOpen} />}
      {recent.length > 0 && <ArticleSection title={strings.Recent} entries={recent} onOpen={onOpen} />}
    </div>
  );
}

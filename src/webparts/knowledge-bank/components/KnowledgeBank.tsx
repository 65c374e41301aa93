import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../domain/knowledge/bank';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { useBank } from '../hooks/use-bank';
import { useStoredIndex } from '../hooks/use-knowledge-index';
import { usePlace, type Navigation } from '../hooks/use-place';
import { useServices } from '../services';
import { KnowledgePlaces } from './KnowledgePlaces';
import styles from './KnowledgeBank.module.scss';

function firstArticleOf({ place }: Navigation): number | undefined {
  return place.view === 'article' ? place.id : undefined;
}

/** The whole application: reads the bank once and shows the place in the page's address. */
export function KnowledgeBank(): React.ReactElement {
  const { locale } = useServices();
  const navigation = usePlace();
  const { state, refreshFailure, reload, change } = useBank(firstArticleOf(navigation));
  const storedIndex = useStoredIndex();
  const changeBank = React.useCallback((update: (bank: Bank) => Bank) => change(update), [change]);
  return (
    <div className={styles.bank}>
      {refreshFailure && (
        <p className={styles.note} role="status">
          {strings.Outdated}
        </p>
      )}
      {(state.kind === 'loading' || (state.kind === 'ready' && storedIndex === undefined)) && (
        <Skeleton blocks={[44, 20, 56, 56, 56]} />
      )}
      {state.kind === 'failed' && <FailureMessage failure={state.failure} locale={locale} onRetry={reload} />}
      {state.kind === 'ready' && storedIndex !== undefined && (
        <KnowledgePlaces
          bank={state.content}
          storedIndex={storedIndex}
          navigation={navigation}
          onChangeBank={changeBank}
        />
      )}
    </div>
  );
}

import * as React from 'react';
import type { Bank } from '../../domain/knowledge/bank';
import { FailureMessage } from '../../ui/states/FailureMessage';
import { StaleNotice } from '../../ui/states/StaleNotice';
import { Skeleton } from '../../ui/states/Skeleton';
import { ZoneProvider } from '../../ui/time/zone-context';
import { useBank } from './use-bank';
import { useStoredIndex } from './use-knowledge-index';
import { useRoute, type Navigation } from './navigation';
import { KnowledgeViews } from './KnowledgeViews';
import styles from './KnowledgeBank.module.scss';

function firstArticleOf({ route }: Navigation): number | undefined {
  return route.view === 'article' ? route.id : undefined;
}

/** The whole application: reads the bank once and shows the view for the page's address. */
export function KnowledgeBank(): React.ReactElement {
  const navigation = useRoute();
  const { state, refreshFailure, reload, change } = useBank(firstArticleOf(navigation));
  const storedIndex = useStoredIndex();
  const changeBank = React.useCallback((update: (bank: Bank) => Bank) => change(update), [change]);
  return (
    <div className={styles.bank}>
      {refreshFailure && <StaleNotice failure={refreshFailure} onRetry={reload} />}
      {(state.kind === 'loading' || (state.kind === 'ready' && storedIndex === undefined)) && (
        <Skeleton blocks={[44, 20, 56, 56, 56]} />
      )}
      {state.kind === 'failed' && <FailureMessage failure={state.failure} onRetry={reload} />}
      {state.kind === 'ready' && storedIndex !== undefined && (
        <ZoneProvider value={state.content.zone}>
          <KnowledgeViews
            bank={state.content}
            storedIndex={storedIndex}
            navigation={navigation}
            onChangeBank={changeBank}
          />
        </ZoneProvider>
      )}
    </div>
  );
}

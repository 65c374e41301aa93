import * as React from 'react';
import * as shared from 'CommonGroundStrings';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../domain/knowledge/bank';
import { fill } from '../../../ui/format/text';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { useBank } from '../hooks/use-bank';
import { usePlace, type Navigation } from '../hooks/use-place';
import { useServices } from '../services';
import { KnowledgePlaces } from './KnowledgePlaces';
import styles from './KnowledgeBank.module.scss';

export interface KnowledgeBankProps {
  /** Until when SharePoint asked to wait; `undefined`: it did not. */
  readonly waitingUntil: Date | undefined;
}

interface NoteProps extends KnowledgeBankProps {
  readonly isOutdated: boolean;
}

/** One quiet line above the content while SharePoint asks to wait or the content could not be brought up to date. */
function Note({ waitingUntil, isOutdated }: NoteProps): React.ReactElement | null {
  const { locale } = useServices();
  const time = waitingUntil?.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit', second: '2-digit' });
  if (!time && !isOutdated) return null;
  return (
    <p className={styles.note} role="status">
      {time ? fill(shared.Waiting, time) : strings.Outdated}
    </p>
  );
}

function firstArticleOf({ place }: Navigation): number | undefined {
  return place.view === 'article' ? place.id : undefined;
}

/** The whole application: reads the bank once and shows the place in the page's address. */
export function KnowledgeBank({ waitingUntil }: KnowledgeBankProps): React.ReactElement {
  const { locale } = useServices();
  const navigation = usePlace();
  const { state, refreshFailure, reload, change } = useBank(firstArticleOf(navigation));
  const changeBank = React.useCallback((update: (bank: Bank) => Bank) => change(update), [change]);
  return (
    <div className={styles.bank}>
      <Note waitingUntil={waitingUntil} isOutdated={refreshFailure !== undefined} />
      {state.kind === 'loading' && <Skeleton blocks={[44, 20, 56, 56, 56]} />}
      {state.kind === 'failed' && <FailureMessage failure={state.failure} locale={locale} onRetry={reload} />}
      {state.kind === 'ready' && <KnowledgePlaces bank={state.content} navigation={navigation} onChangeBank={changeBank} />}
    </div>
  );
}

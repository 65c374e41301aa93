import * as React from 'react';
import {
  CompletedSolidIcon,
  ConstructionConeIcon,
  EditNoteIcon,
  HistoryIcon,
  UnknownIcon,
  UserSyncIcon
} from '@fluentui/react-icons-mdl2';
import type { ArticleTrust, TrustKind } from '../../domain/knowledge/articles/article-trust';
import { useToday } from '../../ui/time/use-today';
import { useZone } from '../../ui/time/zone-context';
import { useLocale } from '../../ui/format/locale';
import { trustInShort } from './trust-words';
import styles from './TrustLine.module.scss';

const icons: Readonly<Record<TrustKind, React.ReactElement>> = {
  validated: <CompletedSolidIcon />,
  overdue: <HistoryIcon />,
  neverValidated: <UnknownIcon />,
  inProgress: <ConstructionConeIcon />,
  changedSince: <EditNoteIcon />,
  verifierChanged: <UserSyncIcon />
};

/** The icon of a trust state; its words always are beside it. */
export function TrustIcon({ trust }: { readonly trust: ArticleTrust }): React.ReactElement {
  return (
    <span className={trust.kind === 'validated' ? styles.good : styles.careful} aria-hidden="true">
      {icons[trust.kind]}
    </span>
  );
}

/** Whether an article can be relied on, in a few words. */
export function TrustWords({ trust }: { readonly trust: ArticleTrust }): React.ReactElement {
  const locale = useLocale();
  const today = useToday(useZone());
  return (
    <span className={trust.kind === 'validated' ? undefined : styles.carefulWords}>
      {trustInShort(trust, today, locale)}
    </span>
  );
}

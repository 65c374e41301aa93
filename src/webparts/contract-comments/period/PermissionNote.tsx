import * as React from 'react';
import { InfoIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { CommentPermission } from '../../../domain/contracts/period/comment-permission';
import { periodStatus } from '../../../domain/contracts/period/comment-period';
import { useTicking } from '../../../ui/time/clock-context';
import { useOpenContract } from '../open-contract';
import styles from './PermissionNote.module.scss';

function sentenceFor(permission: Exclude<CommentPermission, 'open' | 'checking'>): string {
  switch (permission) {
    case 'noRight':
      return strings.PermissionNoRight;
    case 'notScheduled':
      return strings.PermissionNotScheduled;
    case 'upcoming':
      return strings.PermissionUpcoming;
    case 'frozen':
      return strings.PermissionFrozen;
    case 'closed':
      return strings.PermissionClosed;
    case 'sealed':
      return strings.PermissionSealed;
  }
}

/** Says before anyone types that no entries are accepted, and why, or that they are accepted late. */
export function PermissionNote(): React.ReactElement | null {
  const { permission, contract, speaksForOffice } = useOpenContract();
  const state = useTicking((now) => periodStatus(contract.period, now).state);
  if (permission === 'checking' || (permission === 'open' && state !== 'late')) return null;
  // The office has the next step in its place.
  if (permission === 'notScheduled' && speaksForOffice) return null;
  return (
    <p className={styles.note}>
      <InfoIcon aria-hidden="true" className={styles.icon} />
      {permission === 'open' ? strings.PermissionLate : sentenceFor(permission)}
    </p>
  );
}

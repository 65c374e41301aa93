import * as React from 'react';
import { OpenInNewTabIcon, WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { addressOfPath } from '../../../data/sharepoint/server-path';
import type { PublishedVersion } from '../../../domain/contracts/versions/published-version';
import { exactMoment } from '../../../ui/format/dates';
import { fill, fillCount } from '../../../ui/format/text';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { changedVersionSentence } from '../changed-version-sentence';
import { useNavigation } from '../navigation';
import styles from './VersionList.module.scss';

export interface VersionListProps {
  readonly contractId: number;
  readonly versions: readonly PublishedVersion[];
}

interface VersionItemProps {
  readonly contractId: number;
  readonly version: PublishedVersion;
  /** Number of the version before it, if there is one. */
  readonly before: string | undefined;
}

function VersionItem({ contractId, version, before }: VersionItemProps): React.ReactElement {
  const { openComparison } = useNavigation();
  const format = useTimeFormat();
  const { number, publishedAt, publishedBy, fileName, filePath, note, notShown, changed } = version;
  return (
    <li className={styles.version}>
      <span className={styles.number}>{fill(strings.Version, number)}</span>
      <span className={styles.facts}>
        {fill(strings.PublishedBy, exactMoment(publishedAt, format), publishedBy.name)}{' '}
        <a href={addressOfPath(filePath)} target="_blank" rel="noreferrer" data-interception="off">
          {fill(strings.OpenFile, fileName)} <OpenInNewTabIcon aria-hidden="true" />
        </a>
      </span>
      {before !== undefined && (
        <button
          type="button"
          className={styles.changes}
          onClick={() => openComparison(contractId, { older: before, newer: number })}
        >
          {fill(strings.WhatChangedSince, before)}
        </button>
      )}
      {changed && (
        <p className={styles.changed}>
          <WarningIcon aria-hidden="true" /> {changedVersionSentence(number, changed, format)}
        </p>
      )}
      {note && <p className={styles.note}>{note}</p>}
      {notShown.length > 0 && (
        <details className={styles.facts}>
          <summary>
            {fillCount({ one: strings.OneGap, other: strings.ManyGaps }, notShown.length, format.locale)}
          </summary>
          <ul className={styles.gaps}>
            {notShown.map((gap, index) => (
              <li key={index}>{gap}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Everything that was published of a contract, the newest first. */
export function VersionList({ contractId, versions }: VersionListProps): React.ReactElement | null {
  if (versions.length === 0) return null;
  return (
    <ol className={styles.list} reversed aria-label={strings.VersionsLabel}>
      {versions.map((version, index) => (
        <VersionItem key={version.number} {...{ contractId, version }} before={versions[index + 1]?.number} />
      ))}
    </ol>
  );
}

import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { PublishedVersion } from '../../../domain/contracts/versions/published-version';
import { orderVersions, type ComparedVersions } from '../../../domain/contracts/versions/compared-versions';
import { formatDate } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import styles from './VersionPicker.module.scss';

export interface VersionPickerProps {
  readonly versions: readonly PublishedVersion[];
  readonly chosen: ComparedVersions;
  readonly onChoose: (chosen: ComparedVersions) => void;
}

interface VersionSelectProps extends Pick<VersionPickerProps, 'versions'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (number: string) => void;
}

function VersionSelect({ label, versions, value, onChange }: VersionSelectProps): React.ReactElement {
  const format = useTimeFormat();
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.input} value={value} onChange={(event) => onChange(event.target.value)}>
        {versions.map(({ number, publishedAt }) => (
          <option key={number} value={number}>
            {fill(strings.VersionOfDay, number, formatDate(publishedAt, format))}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Chooses two different versions, of which the earlier one always comes first. */
export function VersionPicker({ versions, chosen, onChoose }: VersionPickerProps): React.ReactElement {
  const { older, newer } = chosen;
  const choose = (number: string, other: string): void => onChoose(orderVersions(number, other) ?? chosen);
  return (
    <div className={styles.fields}>
      <VersionSelect
        label={strings.EarlierVersion}
        versions={versions.filter(({ number }) => number !== newer)}
        value={older}
        onChange={(number) => choose(number, newer)}
      />
      <VersionSelect
        label={strings.LaterVersion}
        versions={versions.filter(({ number }) => number !== older)}
        value={newer}
        onChange={(number) => choose(number, older)}
      />
    </div>
  );
}

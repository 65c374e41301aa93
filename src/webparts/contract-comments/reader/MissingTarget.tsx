import * as React from 'react';
import { InfoIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { fill } from '../../../ui/format/text';
import { useOpenContract } from '../open-contract';
import type { LinkTarget } from './use-link-target';
import styles from './MissingTarget.module.scss';

export interface MissingTargetProps {
  readonly missing: Exclude<LinkTarget['missing'], undefined>;
}

/** Says that what a link leads to is not here, instead of opening the contract as if nothing had been asked for. */
export function MissingTarget({ missing }: MissingTargetProps): React.ReactElement {
  const { version } = useOpenContract().contract;
  return (
    <p className={styles.notice} role="status">
      <InfoIcon aria-hidden="true" className={styles.icon} />
      {missing === 'statement' ? strings.LinkedStatementMissing : fill(strings.LinkedClauseMissing, version)}
    </p>
  );
}

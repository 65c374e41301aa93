import * as React from 'react';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import { findVersion } from '../../domain/contracts/contract';
import { useTimeFormat } from '../../ui/format/use-time-format';
import { changedVersionSentence } from './changed-version-sentence';
import { useOpenContract } from './open-contract';
import styles from './OtherText.module.scss';

export interface OtherTextProps {
  /** Numbers of the versions that are shown. */
  readonly versions: readonly string[];
  /** Whether one of them has another text now than when it was published. */
  readonly isOtherText: boolean;
}

interface WarningProps {
  readonly children: string;
}

function Warning({ children }: WarningProps): React.ReactElement {
  return (
    <p className={styles.otherText} role="alert">
      <WarningIcon aria-hidden="true" className={styles.icon} />
      {children}
    </p>
  );
}

/** What is shown may not be what was published: someone with the right to has replaced or changed a file. Nothing where no one has. */
export function OtherText({ versions, isOtherText }: OtherTextProps): React.ReactElement {
  const { contract } = useOpenContract();
  const format = useTimeFormat();
  return (
    <>
      {isOtherText && <Warning>{strings.OtherText}</Warning>}
      {versions.map((number) => {
        const changed = findVersion(contract, number)?.changed;
        if (!changed) return null;
        return (
          <Warning
            key={number}
          >{`${changedVersionSentence(number, changed, format)} ${strings.AskBeforeComment}`}</Warning>
        );
      })}
    </>
  );
}

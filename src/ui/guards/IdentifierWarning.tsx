import * as React from 'react';
import { WarningIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'CommonGroundStrings';
import type { IdentifierKind } from '../../domain/guards/patient-identifiers';
import { Highlighted } from '../format/Highlighted';
import styles from './IdentifierWarning.module.scss';
import type { Finding } from './use-send-guard';

export interface IdentifierWarningProps {
  readonly findings: readonly Finding[];
  readonly onEdit: () => void;
  readonly onSendAnyway: () => void;
}

const kindNames: Readonly<Record<IdentifierKind, string>> = {
  recordNumber: strings.IdentifierRecordNumber,
  socialSecurity: strings.IdentifierSocialSecurity,
  birthDate: strings.IdentifierBirthDate,
  phone: strings.IdentifierPhone,
  address: strings.IdentifierAddress
};

/** Characters shown around what was found. */
const AROUND = 24;

/** What was found, marked, with a few of the words around it. */
function Excerpt({ text, start, end }: Pick<Finding, 'text' | 'start' | 'end'>): React.ReactElement {
  const from = Math.max(0, start - AROUND);
  return <Highlighted text={text.slice(from, end + AROUND)} highlights={[{ start: start - from, end: end - from }]} />;
}

/** Shows what looks like a patient's and where, before anything was sent; scrolled to, since it appears under what is being written. */
export function IdentifierWarning({ findings, onEdit, onSendAnyway }: IdentifierWarningProps): React.ReactElement {
  const warning = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => warning.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={warning} className={styles.warning} role="alert">
      <p className={styles.title}>
        <WarningIcon aria-hidden="true" /> {strings.IdentifierTitle}
      </p>
      <p>{strings.IdentifierText}</p>
      <ul className={styles.list}>
        {findings.map(({ label, kind, text, start, end }) => (
          <li key={`${label}-${start}`}>
            {`${kindNames[kind]} (${label}): `}
            <span className={styles.excerpt}>
              <Excerpt text={text} start={start} end={end} />
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <DefaultButton text={strings.IdentifierEdit} onClick={onEdit} />
        <DefaultButton text={strings.IdentifierSendAnyway} onClick={onSendAnyway} />
      </div>
    </div>
  );
}

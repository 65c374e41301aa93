import * as React from 'react';
import { BackIcon, CompletedIcon, OpenInNewTabIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'ContractCommentsStrings';
import { findBaseVersion } from '../../../domain/contracts/versions/compared-versions';
import type { ReadMark } from '../../../domain/contracts/thread/thread';
import { formatDate } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import { listNames } from '../audience-words';
import { useNavigation } from '../navigation';
import { useDiscussionActs, useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { PeriodBadge } from '../PeriodBadge';
import { changeSentence } from '../period-words';
import { OriginalLink } from '../OriginalLink';
import styles from './ReaderHeader.module.scss';

export interface ReaderHeaderProps {
  readonly reads: readonly ReadMark[];
  readonly onBack: () => void;
}

/** "I have read version N": said once for each version, by everyone who may add entries. */
function ReadButton({ reads }: { readonly reads: readonly ReadMark[] }): React.ReactElement | null {
  const { me, contract, permission } = useOpenContract();
  const { act } = useDiscussionActs();
  const own = reads.some(({ person, version }) => person.id === me.id && version === contract.version);
  const sentence = React.useRef<HTMLSpanElement>(null);
  const wasPressed = React.useRef(false);
  React.useLayoutEffect(() => {
    // The sentence takes the place of the button that was pressed, and its focus.
    if (own && wasPressed.current) sentence.current?.focus({ preventScroll: true });
  }, [own]);
  const handleClick = (): void => {
    wasPressed.current = true;
    act('read');
  };
  if (own) {
    return (
      <span ref={sentence} className={styles.read} tabIndex={-1}>
        <CompletedIcon aria-hidden="true" />
        {fill(strings.YouRead, contract.version)}
      </span>
    );
  }
  return permission === 'open' && contract.version ? (
    <DefaultButton text={fill(strings.IHaveRead, contract.version)} onClick={handleClick} />
  ) : null;
}

/** What changed since the version the reader knows; nothing where there is one version only. */
function ChangesButton({ reads }: { readonly reads: readonly ReadMark[] }): React.ReactElement | null {
  const { me, contract } = useOpenContract();
  const { openComparison } = useNavigation();
  const { id, version, versions } = contract;
  const own = reads.filter(({ person }) => person.id === me.id).map((mark) => mark.version);
  const base = findBaseVersion(versions, own);
  if (base === undefined) return null;
  return (
    <button
      type="button"
      className={styles.changes}
      onClick={() => openComparison(id, { older: base, newer: version })}
    >
      {fill(strings.WhatChangedSince, base)}
    </button>
  );
}

/** Title, version and comment period of the contract that is read, and what can be done with it as a whole. */
export function ReaderHeader({
  reads,
  onBack,
  children
}: React.PropsWithChildren<ReaderHeaderProps>): React.ReactElement {
  const { contract, periodChanges } = useOpenContract();
  const { locale } = useServices();
  const format = useTimeFormat();
  const [newest] = contract.versions;
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const prolonged = periodChanges.filter(({ acts }) => acts.includes('extended') || acts.includes('reopened')).at(-1);
  return (
    <header className={styles.header}>
      <button type="button" className={styles.back} aria-label={strings.BackToLibrary} onClick={onBack}>
        <BackIcon aria-hidden="true" />
      </button>
      <div className={styles.words}>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          {contract.title}
        </h2>
        <div className={styles.facts}>
          {newest && <span>{fill(strings.Version, newest.number)}</span>}
          {newest && <span>{fill(strings.PublishedOn, formatDate(newest.publishedAt, format))}</span>}
          <PeriodBadge period={contract.period} />
          {contract.audience && contract.audience.length > 0 && (
            <span>{fill(strings.OnlyFor, listNames(contract.audience, locale))}</span>
          )}
          {prolonged && <span>{changeSentence(prolonged, format)}</span>}
          <ChangesButton reads={reads} />
          <OriginalLink>
            {' '}
            <OpenInNewTabIcon aria-hidden="true" />
          </OriginalLink>
        </div>
        {newest?.note && (
          <p className={styles.note}>
            <span className={styles.noteLabel}>{strings.NoteFromOffice}</span> {newest.note}
          </p>
        )}
      </div>
      <div className={styles.acts}>
        {children}
        <ReadButton reads={reads} />
      </div>
    </header>
  );
}

import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'ContractCommentsStrings';
import { readingProgress, type ExpectedReader, type ExpectedReaders } from '../../../domain/contracts/expected-readers';
import type { ReadMark } from '../../../domain/contracts/thread/thread';
import { usePopoverPanel } from '../../../ui/navigation/use-popover';
import { formatDate } from '../../../ui/format/dates';
import { fill, fillCount } from '../../../ui/format/text';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { listNames } from '../audience-words';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { Reminder } from './Reminder';
import { useExpectedReaders } from './use-expected-readers';
import styles from './ReadMarksPanel.module.scss';

export interface ReadMarksPanelProps {
  readonly reads: readonly ReadMark[];
  readonly onClose: () => void;
}

function Readers({ read }: { readonly read: readonly ReadMark[] }): React.ReactElement {
  const format = useTimeFormat();
  return (
    <ul className={styles.names}>
      {read.map(({ person, at }) => (
        <li key={person.id}>
          {person.name} <span className={styles.note}>{formatDate(at, format)}</span>
        </li>
      ))}
    </ul>
  );
}

function Waiting({ waiting }: { readonly waiting: readonly ExpectedReader[] }): React.ReactElement {
  const { locale } = useServices();
  return (
    <>
      <h4 className={styles.part}>
        {fillCount({ one: strings.OneHasNotRead, other: strings.ManyHaveNotRead }, waiting.length, locale)}
      </h4>
      {waiting.length > 0 && (
        <>
          <ul className={styles.names}>
            {waiting.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <Reminder people={waiting} />
        </>
      )}
    </>
  );
}

interface ProgressProps {
  readonly reads: readonly ReadMark[];
  readonly expected: ExpectedReaders;
}

function Progress({ reads, expected }: ProgressProps): React.ReactElement {
  const { version } = useOpenContract().contract;
  const { locale } = useServices();
  const { read, waiting } = readingProgress(expected, reads, version, locale);
  const { unlisted } = expected;
  return (
    <>
      {unlisted.length > 0 && (
        <p className={styles.note}>{fill(strings.UnlistedReaders, listNames(unlisted, locale))}</p>
      )}
      <Waiting waiting={waiting} />
      <h4 className={styles.part}>
        {fillCount({ one: strings.OneHasRead, other: strings.ManyHaveRead }, read.length, locale)}
      </h4>
      <Readers read={read} />
    </>
  );
}

/** Who said that they have read the version that is shown, and who of those it is for has not; Escape closes it. */
export function ReadMarksPanel({ reads, onClose }: ReadMarksPanelProps): React.ReactElement {
  const { id, version } = useOpenContract().contract;
  const { state, read } = useExpectedReaders(id);
  const panel = usePopoverPanel<HTMLElement>(onClose);
  const heading = fill(strings.WhoHasRead, version);
  return (
    <section ref={panel} className={styles.panel} aria-label={heading} tabIndex={-1}>
      <h3 className={styles.heading}>{heading}</h3>
      {state.kind === 'loading' && <Skeleton blocks={[24, 24, 24]} />}
      {state.kind === 'failed' && <FailureMessage failure={state.failure} onRetry={read} />}
      {state.kind === 'ready' && <Progress reads={reads} expected={state.expected} />}
      <div>
        <DefaultButton text={shared.Close} onClick={onClose} />
      </div>
    </section>
  );
}

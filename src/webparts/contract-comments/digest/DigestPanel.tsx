import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'ContractCommentsStrings';
import { buildDigest, countItems, type Digest } from '../../../domain/contracts/digest/digest';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import { makeCsvFile } from '../../../ui/files/csv-file';
import { usePopoverPanel } from '../../../ui/navigation/use-popover';
import { download, toFileName } from '../../../ui/files/download';
import { fill, fillCount } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct, type Act } from '../../../ui/resource/use-act';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { useClock } from '../../../ui/time/clock-context';
import { useZone } from '../../../ui/time/zone-context';
import { useOpenContract } from '../open-contract';
import { useServices } from '../services';
import { VersionTexts } from '../version-texts';
import { digestRows } from './digest-rows';
import type { DigestContext } from './digest-words';
import styles from './DigestPanel.module.scss';

export interface DigestPanelProps {
  readonly placed: readonly PlacedThread[];
  readonly document: ContractDocument;
  readonly isWhole: boolean;
  readonly onClose: () => void;
}

/** A file one may carry away: its name, what it is for, and how it is made. */
interface FileKind {
  readonly label: string;
  readonly hint: string;
  readonly title: string;
  readonly extension: 'docx' | 'csv';
  make(digest: Digest, context: DigestContext): Promise<Blob>;
}

/** The files on offer. What makes Word documents is loaded with the first of them. */
function fileKinds(): readonly FileKind[] {
  return [
    {
      label: strings.DigestWord,
      hint: strings.DigestWordHint,
      title: strings.DigestTitle,
      extension: 'docx',
      make: async (digest, context) => {
        const { makeDigestFile } = await import(/* webpackChunkName: 'contract-digest-word' */ './word/digest-file');
        return makeDigestFile(digest, context);
      }
    },
    {
      label: strings.DigestResponse,
      hint: strings.DigestResponseHint,
      title: strings.ResponseTitle,
      extension: 'docx',
      make: async (digest, context) => {
        const { makeResponseFile } = await import(
          /* webpackChunkName: 'contract-digest-word' */ './word/response-file'
        );
        return makeResponseFile(digest, context);
      }
    },
    {
      label: strings.DigestTable,
      hint: strings.DigestTableHint,
      title: strings.DigestTitle,
      extension: 'csv',
      make: async (digest, context) => makeCsvFile(digestRows(digest, context), context.locale)
    }
  ];
}

interface FilesProps {
  readonly isReady: boolean;
  readonly onSave: (kind: FileKind) => void;
}

/** What can be saved, each with what it is for. */
function Files({ isReady, onSave }: FilesProps): React.ReactElement {
  return (
    <ul className={styles.files}>
      {fileKinds().map((kind) => (
        <li key={kind.label} className={styles.file}>
          <DefaultButton text={kind.label} allowDisabledFocus disabled={!isReady} onClick={() => onSave(kind)} />
          <span className={styles.note}>{kind.hint}</span>
        </li>
      ))}
    </ul>
  );
}

interface Saving {
  readonly act: Act;
  /** Name of the file saved last. */
  readonly saved: string | undefined;
  readonly save: (kind: FileKind) => Promise<void>;
}

/** Saves a file of everything said, one at a time. */
function useSaving(digest: Digest): Saving {
  const { contract, periodHistory } = useOpenContract();
  const { locale } = useServices();
  const texts = React.useContext(VersionTexts);
  const zone = useZone();
  const clock = useClock();
  const announce = useAnnounce();
  const act = useAct();
  const [saved, setSaved] = React.useState<string>();
  const save = async (kind: FileKind): Promise<void> => {
    const context: DigestContext = { contract, periodHistory, texts, locale, zone, now: clock.now() };
    const title = `${fill(kind.title, contract.title)}, ${fill(strings.Version, contract.version)}`;
    const name = toFileName(title, kind.extension);
    const isMade = await act.run(
      () => kind.make(digest, context),
      (file) => download(name, file)
    );
    if (!isMade) return;
    setSaved(name);
    announce(fill(strings.DigestSaved, name));
  };
  return { act, saved, save };
}

/** What was said, as files for a meeting or a board; Escape closes it. Everything here is loaded the first time it is opened. */
export function DigestPanel({ placed, document, isWhole, onClose }: DigestPanelProps): React.ReactElement {
  const { locale } = useServices();
  const panel = usePopoverPanel<HTMLElement>(onClose);
  const digest = React.useMemo(() => buildDigest(placed, document), [placed, document]);
  const { act, saved, save } = useSaving(digest);
  const count = countItems(digest);
  return (
    <section ref={panel} className={styles.panel} aria-label={strings.Digest} tabIndex={-1}>
      <h3 className={styles.heading}>{strings.Digest}</h3>
      <p>
        {count === 0
          ? strings.DigestNothing
          : fillCount({ one: strings.DigestHoldsOne, other: strings.DigestHoldsMany }, count, locale)}
      </p>
      {!isWhole && <p className={styles.note}>{strings.DigestNotWhole}</p>}
      <Files
        isReady={isWhole && count > 0 && !act.isBusy}
        onSave={(kind) => {
          void save(kind);
        }}
      />
      {act.failure && <FailureMessage failure={act.failure} />}
      {saved && !act.failure && <p className={styles.note}>{fill(strings.DigestSaved, saved)}</p>}
      <p className={styles.note}>{strings.DigestCare}</p>
      <div>
        <DefaultButton text={shared.Close} onClick={onClose} />
      </div>
    </section>
  );
}

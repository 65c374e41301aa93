import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'ContractCommentsStrings';
import { buildDigest, countItems, type Digest } from '../../../domain/contracts/digest/digest';
import type { ContractDocument } from '../../../domain/contracts/document/document-model';
import type { PlacedThread } from '../../../domain/contracts/thread/choose-threads';
import { makeCsvFile } from '../../../ui/files/csv-file';
import { download, toFileName } from '../../../ui/files/download';
import { fill, fillCount } from '../../../ui/format/text';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct } from '../../../ui/resource/use-act';
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

/** What was said, as files for a meeting or a board. Everything here is loaded the first time it is opened. */
export function DigestPanel({ placed, document, isWhole, onClose }: DigestPanelProps): React.ReactElement {
  const { contract, periodHistory } = useOpenContract();
  const { locale } = useServices();
  const texts = React.useContext(VersionTexts);
  const zone = useZone();
  const clock = useClock();
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const digest = React.useMemo(() => buildDigest(placed, document), [placed, document]);
  const count = countItems(digest);
  const canMake = isWhole && count > 0 && !isBusy;
  const save = async (kind: FileKind): Promise<void> => {
    if (!canMake) return;
    const context: DigestContext = { contract, periodHistory, texts, locale, zone, now: clock.now() };
    const name = toFileName(
      `${fill(kind.title, contract.title)}, ${fill(strings.Version, contract.version)}`,
      kind.extension
    );
    const isMade = await run(
      () => kind.make(digest, context),
      (file) => download(name, file)
    );
    if (isMade) announce(fill(strings.DigestSaved, name));
  };
  const handleKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className={styles.panel} role="group" aria-label={strings.Digest} onKeyDown={handleKeyDown}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {strings.Digest}
      </h3>
      <p>
        {count === 0
          ? strings.DigestNothing
          : fillCount({ one: strings.DigestHoldsOne, other: strings.DigestHoldsMany }, count, locale)}
      </p>
      {!isWhole && <p className={styles.note}>{strings.DigestNotWhole}</p>}
      <ul className={styles.files}>
        {fileKinds().map((kind) => (
          <li key={kind.label} className={styles.file}>
            <DefaultButton
              text={kind.label}
              allowDisabledFocus
              disabled={!canMake}
              onClick={() => {
                void save(kind);
              }}
            />
            <span className={styles.note}>{kind.hint}</span>
          </li>
        ))}
      </ul>
      {failure && <FailureMessage failure={failure} />}
      <p className={styles.note}>{strings.DigestCare}</p>
      <div>
        <DefaultButton text={shared.Close} onClick={onClose} />
      </div>
    </div>
  );
}

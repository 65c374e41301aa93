import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as sharedStrings from 'CommonGroundStrings';
import * as strings from 'ContractCommentsStrings';
import { CheckField } from '../../../ui/forms/CheckField';
import { AreaField } from '../../../ui/forms/TextField';
import { fill } from '../../../ui/format/text';
import { IdentifierWarning } from '../../../ui/guards/IdentifierWarning';
import { useSendGuard } from '../../../ui/guards/use-send-guard';
import { useAnnounce } from '../../../ui/live/announcer';
import { useKeptDraft } from '../../../ui/storage/use-kept-draft';
import type { NewFile } from '../new-file';
import { ChosenFile } from './ChosenFile';
import { FilePreview } from './FilePreview';
import { PublishStatus } from './PublishStatus';
import { ReviewNotes } from './ReviewNotes';
import { useNewDocument } from './use-new-document';
import { usePublishing, type Publishing } from './use-publishing';
import { useVersionReview, type DiscussedContract } from './use-version-review';
import styles from './PublishVersion.module.scss';

export interface PublishVersionProps {
  readonly discussed: DiscussedContract;
  readonly onPublished: () => Promise<void>;
}

interface ReadyFormProps extends PublishVersionProps {
  readonly file: NewFile;
  readonly publishing: Publishing;
}

/** What can be said about a file that was read, and the step that makes it a version. */
function ReadyForm({ discussed, file, publishing, onPublished }: ReadyFormProps): React.ReactElement {
  const { contract } = discussed;
  const { phases, number, numberOf, publish } = publishing;
  const review = useVersionReview(file.document, discussed);
  const [note, setNote, forgetNote] = useKeptDraft(`version-note:${contract.id}`);
  const [reopens, setReopens] = React.useState(true);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const announce = useAnnounce();
  const send = async (): Promise<void> => {
    const published = await publish({ file, note, reopens });
    if (published === undefined) return;
    forgetNote(note);
    announce(fill(strings.VersionPublished, published));
    await onPublished();
  };
  const guard = useSendGuard([{ label: strings.NoteLabel, text: note }], send);
  const isBusy = phases.phase !== undefined;
  return (
    <div className={styles.ready}>
      <div>{contract.version && <ReviewNotes review={review} newest={contract.version} />}</div>
      <FilePreview document={file.document} />
      <div className={styles.decision}>
        {contract.version && (
          <AreaField
            areaRef={field}
            label={strings.NoteLabel}
            hint={strings.NoteHint}
            rows={3}
            value={note}
            onChange={setNote}
          />
        )}
        {contract.period.isFrozen && <CheckField label={strings.ReopensLabel} value={reopens} onChange={setReopens} />}
        {guard.findings.length > 0 && (
          <IdentifierWarning
            findings={guard.findings}
            onEdit={() => field.current?.focus()}
            onSendAnyway={guard.sendAnyway}
          />
        )}
        <PrimaryButton
          className={styles.publish}
          text={phases.failed ? sharedStrings.TryAgain : fill(strings.PublishVersionNumber, number)}
          disabled={isBusy}
          allowDisabledFocus
          onClick={guard.send}
        />
        <PublishStatus phases={phases} version={numberOf(file)} />
      </div>
    </div>
  );
}

/** Publishes a version: a file is chosen and read, what readers would see is shown, and only then anything is stored. */
export function PublishVersion({ discussed, onPublished }: PublishVersionProps): React.ReactElement {
  const publishing = usePublishing();
  const chosen = useNewDocument(publishing.number);
  const { state } = chosen;
  return (
    <div className={styles.section}>
      <ChosenFile chosen={chosen} isBusy={publishing.phases.phase !== undefined} />
      {state.kind === 'ready' && <ReadyForm {...{ discussed, publishing, onPublished }} file={state.file} />}
    </div>
  );
}

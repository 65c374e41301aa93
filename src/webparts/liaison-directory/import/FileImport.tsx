import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { fill, fillCount } from '../../../ui/format/text';
import { useLocale } from '../../../ui/format/locale';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { failureWords } from '../../../ui/states/failure-words';
import { ColumnChoices } from './ColumnChoices';
import type { FileKind } from './file-kinds';
import { fileOptions } from './file-wording';
import { Preview } from './Preview';
import { useAccounts } from './use-accounts';
import { useImport, type ImportRun, type OpenedFile } from './use-import';
import styles from './Import.module.scss';

export interface FileImportProps {
  readonly index: DirectoryIndex;
  readonly kind: FileKind;
  readonly file: OpenedFile;
  readonly onChange: (file: OpenedFile) => void;
}

/** How far the import is, with the way to stop it. */
function Running({
  progress,
  onCancel
}: Pick<ImportRun, 'progress'> & { readonly onCancel: () => void }): React.ReactElement {
  const locale = useLocale();
  const { written = 0, total = 1 } = progress ?? {};
  return (
    <div className={styles.running} role="status">
      <progress value={written} max={total} aria-label={strings.ImportExport} />
      {fill(strings.ImportProgress, written.toLocaleString(locale), total.toLocaleString(locale))}
      <DefaultButton text={shared.Cancel} onClick={onCancel} />
    </div>
  );
}

/** What became of an import that ended. */
function Ended({ run, left }: { readonly run: ImportRun; readonly left: number }): React.ReactElement {
  const locale = useLocale();
  return (
    <>
      {run.failure && <FailureMessage failure={run.failure} />}
      {run.isCancelled && left > 0 && <p>{fill(strings.ImportCancelled, left.toLocaleString(locale))}</p>}
      {run.failedRows.length > 0 && (
        <ul className={styles.rows}>
          {run.failedRows.map(({ line, failure }) => (
            <li key={line} className={styles.row}>
              <span className={styles.quiet}>{fill(strings.FileLine, line)}</span> {failureWords(failure.reason).title}
              <span className={styles.detail}>{failure.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A file that was opened: its columns, what it would do, and doing it. */
export function FileImport({ index, kind, file, onChange }: FileImportProps): React.ReactElement {
  const locale = useLocale();
  const first = React.useMemo(
    () => kind.plan(file.table, file.chosen, index.directory, fileOptions(locale, [])),
    [kind, file, index, locale]
  );
  const accounts = useAccounts(first.unknownAccounts);
  const options = React.useMemo(() => fileOptions(locale, accounts.found), [locale, accounts.found]);
  const plan = React.useMemo(
    () => kind.plan(file.table, file.chosen, index.directory, options),
    [kind, file, index, options]
  );
  const run = useImport(kind, options);
  const [wasStarted, setWasStarted] = React.useState(false);
  const { preview, writeCount } = plan;
  const isDone = wasStarted && !run.isBusy && writeCount === 0;
  const header = file.table.rows[0]?.cells ?? [];
  return (
    <>
      <ColumnChoices
        header={header}
        chosen={file.chosen}
        columns={kind.columns}
        isOpen={preview.obstacles.length > 0}
        onChange={(chosen) => onChange({ ...file, chosen })}
      />
      {preview.obstacles.map((obstacle) => (
        <p key={obstacle} role="alert">
          {obstacle}
        </p>
      ))}
      {accounts.left > 0 && <p role="status">{fill(strings.LookingUp, accounts.left)}</p>}
      {!run.isBusy && preview.obstacles.length === 0 && <Preview plan={preview} />}
      {run.isBusy ? <Running progress={run.progress} onCancel={run.cancel} /> : <Ended run={run} left={writeCount} />}
      {isDone && <p role="status">{strings.ImportDone}</p>}
      {!run.isBusy && writeCount > 0 && (
        <div className={styles.actions}>
          <PrimaryButton
            text={fillCount({ one: strings.ImportRowsOne, other: strings.ImportRowsOther }, writeCount, locale)}
            allowDisabledFocus
            disabled={accounts.left > 0}
            onClick={() => {
              setWasStarted(true);
              run.start(file);
            }}
          />
          {preview.refused.length > 0 && <p className={styles.quiet}>{strings.RefusedLeftOut}</p>}
        </div>
      )}
    </>
  );
}

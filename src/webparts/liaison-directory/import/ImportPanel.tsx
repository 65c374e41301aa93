import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'LiaisonDirectoryStrings';
import { readCsv } from '../../../domain/csv/read-csv';
import type { DirectoryIndex } from '../../../domain/directory/directory-index';
import { makeCsvFile } from '../../../ui/files/csv-file';
import { download, toFileName } from '../../../ui/files/download';
import { ChoiceField } from '../../../ui/forms/ChoiceField';
import { useLocale } from '../../../ui/format/locale';
import { createFileKinds } from './file-kinds';
import { fileOptions } from './file-wording';
import { FileImport } from './FileImport';
import type { OpenedFile } from './use-import';
import styles from './Import.module.scss';

export interface ImportPanelProps {
  readonly index: DirectoryIndex;
}

type KindName = 'departments' | 'liaisons';

/** Departments and liaisons out of a file and into one, for spreadsheets. Everything here is loaded the first time it is opened. */
export function ImportPanel({ index }: ImportPanelProps): React.ReactElement {
  const locale = useLocale();
  const [kindName, setKindName] = React.useState<KindName>('departments');
  const [file, setFile] = React.useState<OpenedFile>();
  const [problem, setProblem] = React.useState<string>();
  const options = React.useMemo(() => fileOptions(locale, []), [locale]);
  const kinds = React.useMemo(() => createFileKinds(options), [options]);
  const kind = kinds[kindName];
  const titles = { departments: strings.FileOfDepartments, liaisons: strings.FileOfLiaisons };

  const open = async (chosen: File): Promise<void> => {
    const table = readCsv(new Uint8Array(await chosen.arrayBuffer()));
    const header = table.rows[0]?.cells ?? [];
    const isTable =
      header.length > 0 && !header.some((cell) => cell.includes('\u0000')) && !/^PK/.test(header[0] ?? '');
    setProblem(isTable ? undefined : table.rows.length === 0 ? strings.FileEmpty : strings.FileNoTable);
    setFile(isTable ? { name: chosen.name, table, chosen: kind.recognize(header) } : undefined);
  };
  const handleFile = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const [chosen] = event.target.files ?? [];
    if (chosen) void open(chosen);
    // The same file chosen again, corrected meanwhile, is read again.
    event.target.value = '';
  };
  return (
    <div className={styles.panel} role="group" aria-label={strings.ImportExport}>
      <div className={styles.start}>
        <ChoiceField
          label={strings.FileKind}
          value={kindName === 'departments' ? undefined : kindName}
          none={titles.departments}
          choices={[{ key: 'liaisons' as KindName, text: titles.liaisons }]}
          onChange={(name) => {
            setKindName(name ?? 'departments');
            setFile(undefined);
          }}
        />
        <label className={styles.file}>
          {strings.ChooseFile}
          <input type="file" accept=".csv,.txt,.tsv,text/csv" onChange={handleFile} />
        </label>
        <DefaultButton
          text={strings.ExportFile}
          onClick={() =>
            download(toFileName(titles[kindName], 'csv'), makeCsvFile(kind.export(index.directory, options), locale))
          }
        />
      </div>
      <p className={styles.quiet}>{strings.ImportHint}</p>
      {problem && <p role="alert">{problem}</p>}
      {file && <FileImport key={`${kindName} ${file.name}`} index={index} kind={kind} file={file} onChange={setFile} />}
    </div>
  );
}

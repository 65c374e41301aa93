import * as React from 'react';
import { WRITTEN_AT_ONCE } from '../../../data/directory/record-writer';
import type { CsvTable } from '../../../domain/csv/read-csv';
import { indexDirectory } from '../../../domain/directory/directory-index';
import type { DirectoryFileOptions } from '../../../domain/directory/import/file-options';
import { useAct } from '../../../ui/resource/use-act';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import { useDirectoryActs } from '../directory-acts';
import { useServices } from '../services';
import type { FileKind, FilePlan } from './file-kinds';

/** A row the site did not take, by the line of the file. */
export interface FailedRow {
  readonly line: number;
  readonly failure: Failure;
}

/** How far an import got. */
export interface Progress {
  readonly written: number;
  readonly total: number;
}

/** A file as it was read, with what its columns are taken for. */
export interface OpenedFile {
  readonly name: string;
  readonly table: CsvTable;
  readonly chosen: readonly (string | undefined)[];
}

export interface ImportRun {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly progress: Progress | undefined;
  readonly failedRows: readonly FailedRow[];
  /** Whether the last run ended because it was cancelled. */
  readonly isCancelled: boolean;
  /** Writes what the file says; stopped anywhere and begun again, it goes on with what is not written yet. */
  start(file: OpenedFile): void;
  /** Stops after the rows that are under way. */
  cancel(): void;
}

/** The rows that refer to others of the same file are written in a second turn; a third would find nothing. */
const TURNS = 2;

/** Carries out a file: planned on the directory as it is, written in parts, planned again for what only then can be written. */
export function useImport(kind: FileKind, options: DirectoryFileOptions): ImportRun {
  const { openWriter } = useServices();
  const { current, reload } = useDirectoryActs();
  const { isBusy, failure, run } = useAct();
  const [progress, setProgress] = React.useState<Progress>();
  const [failedRows, setFailedRows] = React.useState<readonly FailedRow[]>([]);
  const [isCancelled, setIsCancelled] = React.useState(false);
  const wantsToStop = React.useRef(false);

  const planNow = ({ table, chosen }: OpenedFile): FilePlan =>
    kind.plan(table, chosen, indexDirectory(current()).directory, options);

  const writePlan = async (plan: FilePlan): Promise<readonly FailedRow[]> => {
    const writer = await openWriter();
    const failed: FailedRow[] = [];
    for (let at = 0; at < plan.writeCount && !wantsToStop.current; at += WRITTEN_AT_ONCE) {
      setProgress({ written: at, total: plan.writeCount });
      for (const { line, outcome } of await plan.write(writer, at, WRITTEN_AT_ONCE))
        if (outcome) failed.push({ line, failure: toFailure(outcome) });
    }
    return failed;
  };

  const carryOut = async (file: OpenedFile): Promise<void> => {
    let failed: readonly FailedRow[] = [];
    try {
      // Someone may have changed the directory since the preview; what is written is what the file says of it now.
      await reload();
      for (let turn = 0; turn < TURNS && !wantsToStop.current && failed.length === 0; turn += 1) {
        const plan = planNow(file);
        if (plan.writeCount === 0) break;
        failed = await writePlan(plan);
        await reload();
      }
    } finally {
      setProgress(undefined);
      setFailedRows(failed);
      setIsCancelled(wantsToStop.current);
    }
  };

  const start = (file: OpenedFile): void => {
    wantsToStop.current = false;
    setFailedRows([]);
    setIsCancelled(false);
    void run(async () => {
      try {
        await carryOut(file);
      } catch (error) {
        // Part of it may be written all the same: the preview shows what is left.
        await reload();
        throw error;
      }
    });
  };
  const cancel = (): void => {
    wantsToStop.current = true;
  };
  return { isBusy, failure, progress, failedRows, isCancelled, start, cancel };
}

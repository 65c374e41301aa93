import { readClosedClauses } from '../../domain/contracts/period/closed-clauses';
import type { Contract } from '../../domain/contracts/contract';
import { plainVersion } from '../../domain/contracts/document/document-model';

/** An item of the Contracts library as SharePoint's REST answers it. */
export interface ContractItem {
  readonly ID: number;
  readonly Title: string | null;
  readonly ContractYear: number | null;
  readonly ContractSummary: string | null;
  readonly PeriodOpens: string | null;
  readonly PeriodCloses: string | null;
  readonly CommentsFrozen: boolean | null;
  readonly LateEntries: boolean | null;
  readonly ClosedClauses: string | null;
  readonly FileLeafRef: string;
  readonly FileRef: string;
  /** 0 for a file, 1 for a folder. */
  readonly FSObjType: string | number;
  readonly OData__UIVersionString: string;
}

export const contractColumns: readonly (keyof ContractItem)[] = [
  'ID',
  'Title',
  'ContractYear',
  'ContractSummary',
  'PeriodOpens',
  'PeriodCloses',
  'CommentsFrozen',
  'LateEntries',
  'ClosedClauses',
  'FileLeafRef',
  'FileRef',
  'FSObjType',
  'OData__UIVersionString'
];

const toDate = (text: string | null): Date | undefined => (text ? new Date(text) : undefined);

/** The contract behind an item; `null` for a folder of the library. A file without a title goes by its name without the ending. */
export function toContract(item: ContractItem): Contract | null {
  if (Number(item.FSObjType) !== 0) return null;
  return {
    id: item.ID,
    title: item.Title?.trim() || item.FileLeafRef.replace(/\.[^.]+$/, ''),
    year: item.ContractYear ?? undefined,
    summary: item.ContractSummary ?? '',
    period: {
      opens: toDate(item.PeriodOpens),
      closes: toDate(item.PeriodCloses),
      isFrozen: item.CommentsFrozen ?? false,
      takesLate: item.LateEntries ?? false
    },
    closedClauses: readClosedClauses(item.ClosedClauses ?? ''),
    fileName: item.FileLeafRef,
    filePath: item.FileRef,
    version: plainVersion(item.OData__UIVersionString)
  };
}

import type { Contract } from '../../domain/contracts/contract';

/** Address of a contract's file, as SharePoint serves the original. */
export function fileUrl({ filePath }: Contract): string {
  return encodeURI(filePath);
}

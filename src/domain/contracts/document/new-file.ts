/** Why a file is not even read: told from its name and size. */
export type FileRefusal =
  /** Word's format before 2007. */
  'oldWord' | 'unknownFormat' | 'empty' | 'tooLarge';

/** Endings of files the page reads. */
export const readableEndings = ['docx', 'docm', 'pdf'] as const;

/** Bytes of the largest file a page of a ward's computer reads without trouble: ten times a scanned contract of a hundred pages. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

const oldEndings: readonly string[] = ['doc', 'dot'];

/** Why a file cannot be published, as far as its name and size say; `undefined` where it is worth reading. */
export function refuseFile({ name, size }: { readonly name: string; readonly size: number }): FileRefusal | undefined {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (oldEndings.includes(ending)) return 'oldWord';
  if (!readableEndings.some((known) => known === ending)) return 'unknownFormat';
  if (size === 0) return 'empty';
  return size > MOST_FILE_BYTES ? 'tooLarge' : undefined;
}

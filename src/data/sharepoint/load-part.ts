import { DataError } from './data-error';

/**
 * A part of the package that is loaded when it is needed.
 * @param load Imports it; another call tries again.
 * @throws DataError `offline` when it did not arrive, as for any request without an answer.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new DataError('offline', 'package.loadPart', text, undefined, undefined, { cause: error });
  }
}

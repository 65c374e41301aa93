/** How far the reading of a file has come. */
export interface ReadingProgress {
  /** The page that is being read, counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** Someone who waits for a file to be read. */
export interface ReadingWatch {
  /** Says that they do not wait any more. */
  readonly signal?: AbortSignal;
  /** Told from time to time while a long file is read; never for one that is read at once. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

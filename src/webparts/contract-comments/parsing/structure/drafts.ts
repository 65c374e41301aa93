import type { SourceGap } from '../../../../domain/contracts/document/document-model';
import type { Piece } from '../piece';
import type { PrintedNumber } from '../docx/numbering/paragraph-counter';

/** A paragraph as it is in the file, before its part in the structure of the contract is known. */
export interface ParagraphDraft {
  readonly kind: 'paragraph';
  /** Tidy. May be empty where a number is printed all the same. */
  readonly pieces: readonly Piece[];
  readonly printed: PrintedNumber | null;
  /** Depth in its numbering, from 0. */
  readonly numberingLevel?: number;
  /** Depth among the headings, from 0; not set for body text. */
  readonly outlineLevel?: number;
  readonly styleName: string;
  readonly isCentered: boolean;
  /** Whether the paragraph is a line of a table of contents, by its style or field. */
  readonly isContents: boolean;
  /** Whether a leader or tab and a page number end it, as in contents that were typed. */
  readonly endsInPageNumber: boolean;
  /** Whether it belongs to the paragraph above, as a note or a text box does. */
  readonly isAside: boolean;
  /** The page of a printed document it begins on, counted from 1. */
  readonly page?: number;
  /** Whether it is a named part whose title is on the line below it. */
  readonly isTitled?: boolean;
}

/** A table, or a part of a very long one. */
export interface TableDraft {
  readonly kind: 'table';
  readonly html: string;
  readonly gaps: readonly SourceGap[];
  readonly page?: number;
}

export type Draft = ParagraphDraft | TableDraft;

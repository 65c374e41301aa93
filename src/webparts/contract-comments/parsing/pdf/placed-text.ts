import type { SourceGap } from '../../../../domain/contracts/document/document-model';

/** Words as a page places them. Lengths are points, measured from the top left corner of the page as it is read. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Where a link over the words leads. */
  readonly href?: string;
  /** Filled into the page: the value of a form's field, or a box of text someone put on it. */
  readonly isFilledIn?: boolean;
  /** What is here and cannot be shown; the words are only its sign. */
  readonly gap?: SourceGap;
}

/** Something a page shows that has no words, in its place. */
export interface PlacedPicture {
  readonly x: number;
  /** Of its upper edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What the file says it is; empty where it says nothing. */
  readonly text: string;
}

/** The words of a page that run in one direction, turned so that they run from left to right, in the order the file draws them. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** Whether these words run in another direction than most of the page's: a note along its edge, a stamp. */
  readonly isAside?: boolean;
  /** What the page shows beside words; left out where it was not looked for. */
  readonly pictures?: readonly PlacedPicture[];
  /** Whether the page draws anything; left out where it was not looked for. */
  readonly isDrawn?: boolean;
}

export const endOf = (text: Pick<PlacedText, 'x' | 'width'>): number => text.x + text.width;
export const hasWords = (text: PlacedText): boolean => text.text.trim() !== '';

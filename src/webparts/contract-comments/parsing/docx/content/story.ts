import type { WorkSlices } from '../../work-slices';
import type { Numberings } from '../numbering/read-numberings';
import { ParagraphCounter } from '../numbering/paragraph-counter';
import type { Styles } from '../styles/docx-styles';
import type { XmlElement } from '../xml/xml-element';
import { FieldStack } from './field-stack';
import type { Figures } from './read-drawing';

/** A footnote or endnote where the text refers to it. */
export interface PlacedNote {
  /** Printed at the place and before the note. */
  readonly mark: string;
  readonly content: XmlElement;
  /** Addresses of the links in it. */
  readonly links: ReadonlyMap<string, string>;
}

/** The notes of a document. */
export interface NoteSource {
  /**
   * The note a reference means.
   * @param mark Printed in place of a number, where the author chose one.
   * @returns `undefined` for a note the file does not have.
   */
  take(kind: 'footnote' | 'endnote', id: string, mark: string | undefined): PlacedNote | undefined;
}

/** What is the same for the whole document. */
export interface DocumentContext {
  readonly styles: Styles;
  readonly numberings: Numberings;
  readonly notes: NoteSource;
  readonly slices: WorkSlices;
}

/**
 * A story: a run of text with fields and numbers of its own. The body is one; so is every header, note and text box.
 */
export interface Story extends DocumentContext {
  /** Addresses of the part's links by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  readonly figures: Figures;
  readonly fields: FieldStack;
  readonly counter: ParagraphCounter;
  /** Printed before a note, in the story of that note. */
  readonly noteMark?: string;
  /** How many tables this place is in. */
  readonly tableDepth: number;
}

export interface StoryPart {
  readonly links: ReadonlyMap<string, string>;
  readonly figures: Figures;
  readonly noteMark?: string;
  /** Whether page numbers are left out. */
  readonly omitsPageNumbers?: boolean;
}

/** Begins a story. */
export function startStory(document: DocumentContext, part: StoryPart): Story {
  const { styles, numberings, notes, slices } = document;
  const { links, figures, noteMark, omitsPageNumbers = false } = part;
  return {
    styles,
    numberings,
    notes,
    slices,
    links,
    figures,
    noteMark,
    fields: new FieldStack(!omitsPageNumbers),
    counter: new ParagraphCounter(numberings),
    tableDepth: 0
  };
}

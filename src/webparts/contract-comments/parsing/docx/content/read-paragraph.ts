import { tidyPieces, type Piece } from '../../piece';
import { levelOfStyle } from '../numbering/read-numberings';
import type { NumberingPlace } from '../numbering/paragraph-counter';
import type { ParagraphStyle } from '../styles/docx-styles';
import { attributeOf, childOf, switchOf, toNumber, valueOf, type XmlElement } from '../xml/xml-element';
import type { ParagraphDraft } from '../../structure/drafts';
import { noContent, RunReader, type ParagraphContent } from './read-runs';
import type { Story } from './story';

const BODY_TEXT_LEVEL = 9;

/** A paragraph with its content, before its end is known to be one. */
export interface OpenParagraph {
  readonly properties: XmlElement | undefined;
  readonly style: ParagraphStyle;
  readonly content: ParagraphContent;
  /** How the paragraph's mark goes on: a mark that was deleted or is not shown parts nothing. */
  readonly mark: 'shown' | 'deleted' | 'hidden';
}

/** Where the paragraph is in a numbering: its own word first, its style's otherwise; id 0 takes the style's numbering off. */
function numberingPlace({ properties, style }: OpenParagraph, { numberings }: Story): NumberingPlace | null {
  const own = childOf(properties, 'numPr');
  const numberingId = valueOf(own, 'numId') ?? style.numberingId;
  if (numberingId === undefined || numberingId === '0') return null;
  const level =
    toNumber(valueOf(own, 'ilvl')) ?? levelOfStyle(numberings, numberingId, style.lineage) ?? style.numberingLevel ?? 0;
  return { numberingId, level };
}

function readMark(properties: XmlElement | undefined): OpenParagraph['mark'] {
  const look = childOf(properties, 'rPr');
  // An initial set large is a paragraph of its own in the file, and a letter of the next one on paper.
  const isInitial = ['drop', 'margin'].includes(attributeOf(childOf(properties, 'framePr'), 'dropCap') ?? '');
  if (childOf(look, 'del') || childOf(look, 'moveFrom') || isInitial) return 'deleted';
  return switchOf(look, 'vanish') ? 'hidden' : 'shown';
}

/** Reads a paragraph's properties and content. */
export function openParagraph(paragraph: XmlElement, story: Story): OpenParagraph {
  const properties = childOf(paragraph, 'pPr');
  const style = story.styles.paragraph(valueOf(properties, 'pStyle'));
  return { properties, style, content: new RunReader(story, style).read(paragraph), mark: readMark(properties) };
}

function joinContents(first: ParagraphContent, second: ParagraphContent): ParagraphContent {
  return {
    pieces: [...first.pieces, ...second.pieces],
    boxes: [...first.boxes, ...second.boxes],
    notes: [...first.notes, ...second.notes],
    isContents: first.isContents || second.isContents
  };
}

/** Whether a paragraph shows anything. */
export const isEmpty = ({ content }: OpenParagraph): boolean => content.pieces.every(({ text }) => text.trim() === '');

/**
 * Two paragraphs that run together, as the one Word prints: where the first one's mark was deleted, the second one's mark says how the whole
 * looks; where it is only hidden, the first begins the line with its number.
 */
export function joinParagraphs(first: OpenParagraph, second: OpenParagraph): OpenParagraph {
  const leads = first.mark === 'hidden' && !isEmpty(first);
  const blank: ParagraphContent = leads ? { ...noContent, pieces: [{ text: ' ' }] } : noContent;
  const content = joinContents(joinContents(first.content, blank), second.content);
  return { ...(leads ? first : second), content, mark: second.mark };
}

function readOutlineLevel({ properties, style }: OpenParagraph): number | undefined {
  const level = toNumber(valueOf(properties, 'outlineLvl')) ?? style.outlineLevel;
  return level !== undefined && level < BODY_TEXT_LEVEL ? level : undefined;
}

/** A tab or a leader of dots, and a page number. */
const PAGE_AT_END = /(?:\t|\.{4,}|(?:\. ){3,}|\u2026{1,})\s*(?:\d{1,3}|[ivxl]{1,6}|[A-Z]-?\d{1,2})\s*$/;

const rawText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** What a paragraph says. A section break, a hidden paragraph or one without anything takes no number. */
export function finishParagraph(paragraph: OpenParagraph, story: Story, isInContents: boolean): ParagraphDraft {
  const { properties, style, content, mark } = paragraph;
  const pieces = tidyPieces(content.pieces);
  const place = numberingPlace(paragraph, story);
  const takesNumber = pieces.length > 0 || (mark === 'shown' && childOf(properties, 'sectPr') === undefined);
  const printed = place && takesNumber ? story.counter.count(place) : null;
  const alignment = valueOf(properties, 'jc') ?? style.alignment;
  return {
    kind: 'paragraph',
    pieces,
    printed,
    numberingLevel: place?.level,
    outlineLevel: readOutlineLevel(paragraph),
    styleName: style.name,
    isCentered: alignment === 'center',
    isContents: isInContents || content.isContents || /^toc ?\d/i.test(style.name) || /^TOC ?\d/i.test(style.id),
    endsInPageNumber: PAGE_AT_END.test(rawText(content.pieces)),
    isAside: false
  };
}

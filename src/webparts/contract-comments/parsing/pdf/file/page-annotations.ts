import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedPicture, PlacedText } from '../placed-text';
import type { Turn } from './page-directions';

/** A rectangle of the upright page. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What was put on a page beside what it draws. */
export interface PageAnnotations {
  /** Values of form fields and boxes of text, in their places. */
  readonly filledIn: readonly PlacedText[];
  readonly links: readonly (Box & { readonly href: string })[];
  /** Stamps, drawings and files. */
  readonly pictures: readonly PlacedPicture[];
}

/** What pdf.js says of an annotation, as far as it is used. */
interface Annotation {
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly annotationFlags?: number;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string;
  readonly multiLine?: boolean;
  readonly password?: boolean;
  readonly options?: readonly { readonly exportValue: string | null; readonly displayValue: string }[];
  readonly defaultAppearanceData?: { readonly fontSize?: number };
  readonly contentsObj?: { readonly str?: string };
  readonly textContent?: readonly string[];
  readonly url?: string;
  readonly file?: { readonly filename?: string };
}

/** Flags of annotations that are not shown on a screen. */
const HIDDEN = 2;
const NO_VIEW = 32;

const DEFAULT_SIZE = 11;
/** Average width of a letter, in type sizes. */
const LETTER_WIDTH = 0.5;
const LINE_DISTANCE = 1.2;
/** How far below its middle the words of a field have their baseline, in type sizes. */
const BASELINE = 0.35;

const CHECKED = '\u2612';
const UNCHECKED = '\u2610';

function boxOf(rect: readonly number[], page: PDFPageProxy, turn: Turn): Box {
  const [left = 0, top = 0, right = 0, bottom = 0] = page
    .getViewport({ scale: 1 })
    .convertToViewportRectangle([...rect]) as number[];
  const [x1, y1] = turn.toUpright(left, top);
  const [x2, y2] = turn.toUpright(right, bottom);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(toText).filter(Boolean).join(', ') : '';

function choiceText({ fieldValue, options = [] }: Annotation): string {
  const shown = (value: string): string =>
    options.find((option) => option.exportValue === value)?.displayValue ?? value;
  return Array.isArray(fieldValue)
    ? fieldValue.map((value) => shown(toText(value))).join(', ')
    : shown(toText(fieldValue));
}

/** What a field says; empty for one that was left empty, and for buttons that do something. */
function fieldText(annotation: Annotation): string {
  const { fieldType, checkBox, radioButton, fieldValue, exportValue, buttonValue } = annotation;
  if (fieldType === 'Tx') return annotation.password ? '' : toText(fieldValue);
  if (fieldType === 'Ch') return choiceText(annotation);
  if (checkBox) return fieldValue === exportValue && fieldValue !== 'Off' ? CHECKED : UNCHECKED;
  if (radioButton) return buttonValue && fieldValue === buttonValue ? CHECKED : UNCHECKED;
  return '';
}

/** The baseline a field's words share with the words beside it, so that label and value are one line. */
function baselineIn(box: Box, size: number, words: readonly PlacedText[]): number {
  const middle = box.y + box.height / 2 + size * BASELINE;
  const beside = words
    .filter(({ y, text }) => text.trim() !== '' && y >= box.y && y <= box.y + box.height + 2)
    .map(({ y }) => y);
  return beside.sort((left, right) => Math.abs(left - middle) - Math.abs(right - middle))[0] ?? middle;
}

function placeLines(
  text: string,
  box: Box,
  given: number | undefined,
  words: readonly PlacedText[]
): readonly PlacedText[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const fitting = Math.min(DEFAULT_SIZE, (box.height / Math.max(1, lines.length)) * 0.8);
  const size = given && given > 0 ? given : Math.max(4, fitting);
  return lines.map((line, index) => ({
    text: line,
    x: box.x,
    y: lines.length === 1 ? baselineIn(box, size, words) : box.y + size * (1 + index * LINE_DISTANCE),
    width: Math.min(Math.max(box.width, size), line.length * size * LETTER_WIDTH),
    size,
    isBold: false,
    isItalic: false,
    isFilledIn: true
  }));
}

const isShown = ({ annotationFlags = 0, rect }: Annotation): boolean =>
  (annotationFlags & (HIDDEN | NO_VIEW)) === 0 && rect !== undefined && rect.length === 4;

const boxText = ({ textContent, contentsObj }: Annotation): string => {
  const shown = (textContent ?? []).join('\n');
  return shown.trim() ? shown : (contentsObj?.str ?? '');
};

/**
 * What was filled in, linked and put on a page.
 * @param words The page's own words, upright.
 */
export async function readAnnotations(
  page: PDFPageProxy,
  turn: Turn,
  words: readonly PlacedText[]
): Promise<PageAnnotations> {
  const all = ((await page.getAnnotations({ intent: 'display' })) as readonly Annotation[]).filter(isShown);
  const placed = all.map((annotation) => [annotation, boxOf(annotation.rect ?? [], page, turn)] as const);
  return {
    filledIn: placed.flatMap(([annotation, box]) => {
      const text =
        annotation.subtype === 'Widget'
          ? fieldText(annotation)
          : annotation.subtype === 'FreeText'
            ? boxText(annotation)
            : '';
      return text ? placeLines(text, box, annotation.defaultAppearanceData?.fontSize, words) : [];
    }),
    links: placed.flatMap(([{ subtype, url }, box]) => (subtype === 'Link' && url ? [{ ...box, href: url }] : [])),
    pictures: placed.flatMap(([{ subtype, contentsObj, file }, box]) =>
      ['Stamp', 'Ink', 'FileAttachment'].includes(subtype ?? '')
        ? [{ ...box, text: file?.filename ?? contentsObj?.str ?? '' }]
        : []
    )
  };
}

/** Whether a link lies over most of some words. */
function isOver({ x, y, width, height }: Box, text: PlacedText): boolean {
  const middle = text.y - text.size * 0.3;
  const shared = Math.min(x + width, text.x + text.width) - Math.max(x, text.x);
  return middle >= y && middle <= y + height && shared > text.width / 2;
}

/** Words with the links over them. */
export function linkWords(texts: readonly PlacedText[], links: PageAnnotations['links']): readonly PlacedText[] {
  if (links.length === 0) return texts;
  return texts.map((text) => {
    const link = links.find((box) => isOver(box, text));
    return link ? { ...text, href: link.href } : text;
  });
}

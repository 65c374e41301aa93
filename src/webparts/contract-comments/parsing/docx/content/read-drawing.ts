import type { GapKind, SourceGap } from '../../../../../domain/contracts/document/document-model';
import { attributeOf, findBelow, type XmlElement } from '../xml/xml-element';
import { chooseAlternative } from './choose-alternative';

/** A chart's title or a diagram's words, which are in parts of their own, by relationship id. */
export type Figures = ReadonlyMap<string, string>;

/** What a drawing, a picture or an embedded object brings into the text. */
export interface DrawingContent {
  /** Contents of text boxes, each with paragraphs and tables of its own. */
  readonly boxes: XmlElement[];
  readonly gaps: SourceGap[];
  /** Words drawn as a figure. */
  readonly words: string[];
}

/** What a picture is, in the words of whoever put it in. */
function describe(element: XmlElement | undefined): string {
  const properties = findBelow(element, 'docPr', 'cNvPr');
  return (attributeOf(properties, 'descr') || attributeOf(properties, 'title') || '').replace(/\s+/g, ' ').trim();
}

/** Parts of a drawing by the element they are, with what says more about them. */
const figures: ReadonlyMap<string, GapKind> = new Map([
  ['chart', 'chart'],
  ['relIds', 'diagram'],
  ['pic', 'picture'],
  ['imagedata', 'picture'],
  ['contentPart', 'picture'],
  ['model3d', 'picture'],
  ['control', 'object'],
  ['movie', 'object']
]);

/** What a drawing of shapes is made of: its words are in its boxes, its lines are ornament. */
const shapes: ReadonlySet<string> = new Set(['wsp', 'wgp', 'wpc', 'lockedCanvas', 'sp']);

function readFigure(
  element: XmlElement,
  kind: GapKind,
  description: string,
  known: Figures,
  into: DrawingContent
): void {
  const said = known.get(attributeOf(element, kind === 'diagram' ? 'dm' : 'id') ?? '') ?? '';
  if (kind === 'diagram' && said) into.words.push(said);
  const own = describe(element) || attributeOf(element, 'title') || '';
  into.gaps.push({ kind, text: own || description || (kind === 'chart' ? said : attributeOf(element, 'name')) || '' });
}

/** An object of another program: a formula where it comes from an editor of formulas. */
function readObject(element: XmlElement, into: DrawingContent): void {
  const object = findBelow(element, 'OLEObject', 'objectEmbed', 'objectLink', 'control');
  const program = attributeOf(object, 'ProgID') ?? attributeOf(object, 'progId') ?? attributeOf(object, 'name') ?? '';
  const isFormula = /^(?:Equation|DSMT|MathType)/i.test(program);
  into.gaps.push({ kind: isFormula ? 'formula' : 'object', text: isFormula ? '' : program });
}

function walk(element: XmlElement, description: string, known: Figures, into: DrawingContent): void {
  const kind = figures.get(element.name);
  if (element.name === 'txbxContent') into.boxes.push(element);
  else if (element.name === 'textpath') into.words.push(attributeOf(element, 'string') ?? '');
  else if (kind) readFigure(element, kind, description, known, into);
  else {
    const inside = element.name === 'AlternateContent' ? chooseAlternative(element) : element.children;
    for (const child of inside) walk(child, description, known, into);
  }
}

function hasShapes(element: XmlElement): boolean {
  return findBelow(element, ...shapes) !== undefined;
}

/** Reads a `drawing`, `pict` or `object`. */
export function readDrawing(element: XmlElement, known: Figures): DrawingContent {
  const content: DrawingContent = { boxes: [], gaps: [], words: [] };
  if (element.name === 'object') {
    readObject(element, content);
    return content;
  }
  const description = describe(element);
  walk(element, description, known, content);
  const isUnknown = content.boxes.length + content.gaps.length + content.words.length === 0;
  if (element.name === 'drawing' && isUnknown && !hasShapes(element))
    content.gaps.push({ kind: 'object', text: description });
  return content;
}

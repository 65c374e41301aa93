import { attributeOf, childOf, childrenOf, toNumber, valueOf, type XmlElement } from '../xml/xml-element';
import { readRunFormat, type RunFormat } from './run-format';

/** What a paragraph style says that matters to a reader, with everything it is based on taken in. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** 0 for main headings; not set, or 9, for body text. */
  readonly outlineLevel?: number;
  readonly numberingId?: string;
  readonly numberingLevel?: number;
  /** The style itself and those it is based on, from it downward; a numbering binds its levels to one of them. */
  readonly lineage: readonly string[];
  readonly alignment?: string;
  readonly format: RunFormat;
}

/** Styles of a document by id. */
export interface Styles {
  /** A paragraph's style; the default one where it names none. */
  paragraph(id: string | undefined): ParagraphStyle;
  /** How a character style looks. */
  character(id: string | undefined): RunFormat;
  /** How everything looks that no style says otherwise of. */
  readonly defaults: RunFormat;
}

/** Built-in heading styles are known by name, and by id where a document leaves its styles out. */
function builtInLevel(name: string): number | undefined {
  const level = /^heading ?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** A style no one defined says only what it is called. */
function unknownStyle(id: string): ParagraphStyle {
  return { id, name: id, outlineLevel: builtInLevel(id), lineage: [id], format: {} };
}

function readStyle(element: XmlElement, base: ParagraphStyle): ParagraphStyle {
  const properties = childOf(element, 'pPr');
  const numbering = childOf(properties, 'numPr');
  const id = attributeOf(element, 'styleId') ?? '';
  const name = valueOf(element, 'name') ?? '';
  return {
    id,
    name,
    outlineLevel: toNumber(valueOf(properties, 'outlineLvl')) ?? builtInLevel(name) ?? base.outlineLevel,
    numberingId: valueOf(numbering, 'numId') ?? base.numberingId,
    numberingLevel: toNumber(valueOf(numbering, 'ilvl')) ?? base.numberingLevel,
    lineage: [id, ...base.lineage],
    alignment: valueOf(properties, 'jc') ?? base.alignment,
    format: { ...base.format, ...readRunFormat(childOf(element, 'rPr')) }
  };
}

/** Styles each based on the next; Word follows fewer. */
const LONGEST_LINEAGE = 50;

/** The styles in a document's styles part. A style based on itself, by whatever detour, is read as based on nothing. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map(
    childrenOf(root, 'style').map((element) => [attributeOf(element, 'styleId') ?? '', element])
  );
  const usual = childrenOf(root, 'style').find(
    (element) =>
      attributeOf(element, 'type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(attributeOf(element, 'default') ?? '')
  );
  const known = new Map<string, ParagraphStyle>();
  const resolve = (id: string, below: ReadonlySet<string>): ParagraphStyle => {
    const found = known.get(id);
    if (found) return found;
    const element = elements.get(id);
    if (!element) return unknownStyle(id);
    const basedOn = valueOf(element, 'basedOn');
    const isCircle = basedOn === undefined || basedOn === id || below.has(basedOn) || below.size > LONGEST_LINEAGE;
    const base = isCircle ? unknownStyle('') : resolve(basedOn, new Set([...below, id]));
    const style = readStyle(element, base);
    known.set(id, style);
    return style;
  };
  const get = (id: string): ParagraphStyle => resolve(id, new Set());
  const defaults = childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  return {
    paragraph: (id) => get(id ?? attributeOf(usual, 'styleId') ?? ''),
    character: (id) => (id === undefined ? {} : get(id).format),
    defaults: readRunFormat(defaults)
  };
}

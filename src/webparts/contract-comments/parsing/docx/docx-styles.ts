import type { Emphasis } from '../piece';
import { attributeOf, childOf, childrenOf, switchOf, toNumber, valueOf } from './xml';

/** What a paragraph style says that matters to a reader, with everything it is based on taken in. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** 0 for main headings; not set, or 9, for body text. */
  readonly outlineLevel?: number;
  readonly numberingId?: string;
  readonly numberingLevel?: number;
  readonly emphasis: Emphasis;
}

/** Styles of a document by id. */
export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle;
  /** Emphasis of a character style. */
  character(id: string | undefined): Emphasis;
}

/** Emphasis in a run's properties; what they do not mention is left out, what they switch off is `false`. */
export function readEmphasis(properties: Element | undefined): Emphasis {
  const raised = valueOf(properties, 'vertAlign');
  const emphasis: { -readonly [Key in keyof Emphasis]: Emphasis[Key] } = {
    bold: switchOf(properties, 'b'),
    italic: switchOf(properties, 'i'),
    underline: switchOf(properties, 'u'),
    strike: switchOf(properties, 'strike'),
    raised: raised === 'superscript' ? 'sup' : raised === 'subscript' ? 'sub' : undefined
  };
  for (const key of Object.keys(emphasis) as (keyof Emphasis)[]) if (emphasis[key] === undefined) delete emphasis[key];
  return emphasis;
}

const plain: ParagraphStyle = { id: '', name: '', emphasis: {} };

function readStyle(element: Element, base: ParagraphStyle): ParagraphStyle {
  const properties = childOf(element, 'pPr');
  const numbering = childOf(properties, 'numPr');
  const name = valueOf(element, 'name') ?? '';
  const builtIn = /^heading ([1-9])$/i.exec(name)?.[1];
  return {
    id: attributeOf(element, 'styleId') ?? '',
    name,
    outlineLevel: toNumber(valueOf(properties, 'outlineLvl')) ?? (builtIn ? Number(builtIn) - 1 : base.outlineLevel),
    numberingId: valueOf(numbering, 'numId') ?? base.numberingId,
    numberingLevel: toNumber(valueOf(numbering, 'ilvl')) ?? base.numberingLevel,
    emphasis: { ...base.emphasis, ...readEmphasis(childOf(element, 'rPr')) }
  };
}

/** The styles in a document's styles part. A style based on itself, by whatever detour, is read as based on nothing. */
export function readStyles(root: Element | undefined): Styles {
  const elements = new Map(
    childrenOf(root, 'style').map((element) => [attributeOf(element, 'styleId') ?? '', element])
  );
  const usual = childrenOf(root, 'style').find(
    (element) => attributeOf(element, 'type') === 'paragraph' && attributeOf(element, 'default') === '1'
  );
  const known = new Map<string, ParagraphStyle>();
  const resolve = (id: string | undefined, below: readonly string[]): ParagraphStyle => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || !element || below.includes(id)) return plain;
    const style = known.get(id) ?? readStyle(element, resolve(valueOf(element, 'basedOn'), [...below, id]));
    known.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => resolve(id ?? attributeOf(usual, 'styleId'), []),
    character: (id) => resolve(id, []).emphasis
  };
}

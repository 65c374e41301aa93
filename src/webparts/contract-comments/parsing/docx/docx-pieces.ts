import { readEmphasis, type Styles } from './docx-styles';
import type { Piece } from '../piece';
import { attributeOf, childOf, valueOf } from './xml';

/** What the reader needs to know about the whole document to read one paragraph. */
export interface PieceContext {
  readonly styles: Styles;
  /** Addresses of the document's links by relationship id. */
  readonly links: ReadonlyMap<string, string>;
}

/** Containers whose inside is read as if they were not there; what was deleted under tracked changes is not part of the contract. */
const transparent: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'hyperlink',
  'customXml',
  'dir',
  'bdo'
]);

const signs: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['br', ' '],
  ['cr', ' '],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '']
]);

function runText(run: Element): string {
  return [...run.children]
    .map((child) => (child.localName === 't' ? (child.textContent ?? '') : (signs.get(child.localName) ?? '')))
    .join('');
}

function readRun(run: Element, context: PieceContext, href: string | undefined): readonly Piece[] {
  const properties = childOf(run, 'rPr');
  const isHidden = childOf(properties, 'vanish') !== undefined;
  const text = runText(run);
  if (isHidden || !text) return [];
  const { bold, italic, underline, strike, raised } = {
    ...context.styles.character(valueOf(properties, 'rStyle')),
    ...readEmphasis(properties)
  };
  // Links are underlined by the page; the document's own underline would only repeat it.
  return [
    {
      text,
      bold: bold || undefined,
      italic: italic || undefined,
      underline: (!href && underline) || undefined,
      strike: strike || undefined,
      raised,
      href
    }
  ];
}

/** The formatted words inside a paragraph, as they are in the file. */
export function readPieces(element: Element, context: PieceContext, href?: string): readonly Piece[] {
  return [...element.children].flatMap((child) => {
    if (child.localName === 'r') return readRun(child, context, href);
    if (!transparent.has(child.localName)) return [];
    const target = child.localName === 'hyperlink' ? context.links.get(attributeOf(child, 'id') ?? '') : undefined;
    return readPieces(child, context, target ?? href);
  });
}

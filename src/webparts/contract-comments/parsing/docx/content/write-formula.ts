import { attributeOf, childOf, childrenOf, valueOf, type XmlElement } from '../xml/xml-element';

const raisedSigns: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()ni'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][index] ?? sign])
);
const loweredSigns: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? sign])
);

/** In small signs where there are such, otherwise behind a sign that says so. */
function small(text: string, signs: Readonly<Record<string, string>>, mark: string): string {
  const letters = [...text];
  if (letters.length > 0 && letters.every((letter) => signs[letter]))
    return letters.map((letter) => signs[letter]).join('');
  return text ? mark + grouped(text) : '';
}

/** In parentheses, where more than one number or word belongs together. */
const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

const inside = (element: XmlElement | undefined): string => (element?.children ?? []).map(writeFormula).join('');
const partOf = (element: XmlElement, name: string): string => inside(childOf(element, name));
const above = (element: XmlElement): string => small(partOf(element, 'sup'), raisedSigns, '^');
const below = (element: XmlElement): string => small(partOf(element, 'sub'), loweredSigns, '_');

function delimited(element: XmlElement): string {
  const properties = childOf(element, 'dPr');
  const parts = childrenOf(element, 'e').map(inside);
  const [begin, between, end] = ['begChr', 'sepChr', 'endChr'].map((name) => valueOf(properties, name));
  return `${begin ?? '('}${parts.join(between ?? '|')}${end ?? ')'}`;
}

function matrix(element: XmlElement): string {
  const rows = childrenOf(element, 'mr').map((row) => childrenOf(row, 'e').map(inside).join(', '));
  return `[${rows.join('; ')}]`;
}

function fraction(element: XmlElement): string {
  const isPair = valueOf(childOf(element, 'fPr'), 'type') === 'noBar';
  const [top, bottom] = [partOf(element, 'num'), partOf(element, 'den')];
  return isPair ? `(${top} over ${bottom})` : `${grouped(top)}/${grouped(bottom)}`;
}

const writers: Readonly<Record<string, (element: XmlElement) => string>> = {
  t: ({ text }) => text,
  f: fraction,
  d: delimited,
  m: matrix,
  sSup: (element) => partOf(element, 'e') + above(element),
  sSub: (element) => partOf(element, 'e') + below(element),
  sSubSup: (element) => partOf(element, 'e') + below(element) + above(element),
  sPre: (element) => below(element) + above(element) + partOf(element, 'e'),
  rad: (element) => `${small(partOf(element, 'deg'), raisedSigns, '')}\u221a${grouped(partOf(element, 'e'))}`,
  nary: (element) => {
    const sign = valueOf(childOf(element, 'naryPr'), 'chr') ?? '\u222b';
    return `${sign}${below(element)}${above(element)} ${partOf(element, 'e')}`;
  },
  func: (element) => `${partOf(element, 'fName')} ${grouped(partOf(element, 'e'))}`,
  limLow: (element) => partOf(element, 'e') + small(partOf(element, 'lim'), loweredSigns, '_'),
  limUpp: (element) => partOf(element, 'e') + small(partOf(element, 'lim'), raisedSigns, '^'),
  acc: (element) => partOf(element, 'e') + (valueOf(childOf(element, 'accPr'), 'chr') ?? '\u0302'),
  bar: (element) => `${partOf(element, 'e')}\u0305`,
  eqArr: (element) => childrenOf(element, 'e').map(inside).join('; ')
};

/** A formula on one line, in the notation people type: `(a+b)/2`, `x²`, `√(2n)`. */
export function writeFormula(element: XmlElement): string {
  if (/Pr$/.test(element.name) || ['del', 'moveFrom'].includes(element.name)) return '';
  if (element.name === 'sym')
    return String.fromCodePoint(Number.parseInt(attributeOf(element, 'char') ?? '3f', 16) || 0x3f);
  return writers[element.name]?.(element) ?? inside(element);
}

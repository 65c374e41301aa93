import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of an XML document, order of children kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside the element, CDATA included, entities resolved. */
  readonly text: string;
}

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  processEntities: true,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true
} as const;

/**
 * Reads a document into its root element. Namespace prefixes are dropped.
 *
 * @throws Error saying what is wrong and where, when the text is not well formed
 */
export function readXml(xml: string): XmlElement {
  const text = xml.replace(/^\uFEFF/, '');
  const validity = XMLValidator.validate(text);
  if (validity !== true) throw new Error(`Not well-formed XML, line ${validity.err.line}: ${validity.err.msg}`);
  const [root] = elementsOf(new XMLParser(options).parse(text));
  if (!root) throw new Error('The XML has no root element.');
  return root;
}

/** The first child of this name, case aside; `null` when there is none. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return childrenOf(element, name)[0] ?? null;
}

/** The children of this name, case aside, in document order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => isNamed(child, name));
}

/** Every element of this name at any depth, case aside, in document order. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(isNamed(child, name) ? [child] : []), ...descendantsOf(child, name)]);
}

/** Reads an attribute SharePoint writes as TRUE or FALSE; `fallback` when it is absent. */
export function flagOf(element: XmlElement, attribute: string, fallback = false): boolean {
  const value = element.attributes[attribute];
  return value === undefined ? fallback : /^(true|1|yes)$/i.test(value.trim());
}

/** Writes an element back as XML. */
export function writeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const content =
    escapeXml(element.children.length > 0 ? element.text.trim() : element.text) +
    element.children.map(writeXml).join('');
  const start = `<${element.name}${attributes.join('')}`;
  return content ? `${start}>${content}</${element.name}>` : `${start} />`;
}

/** Text made safe for element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function elementsOf(nodes: unknown): XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text' && key !== '#comment');
    if (name === undefined) return [];
    const content = node[name];
    return [{ name, attributes: attributesOf(node[':@']), children: elementsOf(content), text: textOf(content) }];
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes.map((node: unknown) => (isRecord(node) && '#text' in node ? String(node['#text']) : '')).join('');
}

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, String(content)]));
}

function isNamed(element: XmlElement, name: string): boolean {
  return element.name.toLowerCase() === name.toLowerCase();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

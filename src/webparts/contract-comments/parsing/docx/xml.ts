/** The few ways this reader looks into Office Open XML. Names are local: producers choose their own prefixes. */

/** An element's child elements of one name, in order. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element ? [...element.children].filter((child) => child.localName === name) : [];
}

/** An element's first child element of one name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** An attribute by local name. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element && [...element.attributes].find((attribute) => attribute.localName === name)?.value;
}

/** The `val` of a child element, the way the format writes most properties. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  return attributeOf(childOf(element, name), 'val');
}

/** A whole number from an attribute's text. */
export function toNumber(text: string | undefined): number | undefined {
  const value = text === undefined ? NaN : Number.parseInt(text, 10);
  return Number.isNaN(value) ? undefined : value;
}

/** An on/off property: present without a value means on; `undefined` when it is not there. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(found, 'val') ?? '1');
}

/** The root of an XML part; `undefined` for a part that is not there. @throws Error for text that is not XML. */
export function parseXml(text: string | undefined): Element | undefined {
  if (text === undefined) return undefined;
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0)
    throw new Error('A part of the document is not well-formed XML.');
  return parsed.documentElement;
}

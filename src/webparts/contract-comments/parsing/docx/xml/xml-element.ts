/**
 * Office Open XML as this reader looks at it. Names are local: producers choose their own prefixes, and the strict form of the format has
 * other namespaces for the same words.
 */
export interface XmlElement {
  readonly name: string;
  /** By local name. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it. */
  readonly text: string;
}

/** An element's child elements of one name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element ? element.children.filter((child) => child.name === name) : [];
}

/** An element's first child element of one name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** An attribute by local name. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

/** The `val` of a child element, the way the format writes most properties. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(childOf(element, name), 'val');
}

/** A whole number from an attribute's text. */
export function toNumber(text: string | undefined): number | undefined {
  const value = text === undefined ? NaN : Number.parseInt(text, 10);
  return Number.isNaN(value) ? undefined : value;
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** Whether an on/off property is on: present without a value means on. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !OFF.has(attributeOf(property, 'val') ?? '1');
}

/** An on/off property of an element; `undefined` when it is not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && isOn(found);
}

/** The first element of one of these names in the tree below an element, in the order of the text. */
export function findBelow(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  for (const child of element?.children ?? []) {
    const found = names.includes(child.name) ? child : findBelow(child, ...names);
    if (found) return found;
  }
  return undefined;
}

/** All elements of one name in the tree below an element, in the order of the text. */
export function allBelow(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((child) =>
    child.name === name ? [child, ...allBelow(child, name)] : allBelow(child, name)
  );
}

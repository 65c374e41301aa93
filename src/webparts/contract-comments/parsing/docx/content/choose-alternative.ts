import { childrenOf, type XmlElement } from '../xml/xml-element';

/**
 * What to read of content that a file offers in several forms: the first with anything in it. The forms say the same, so that only one is read.
 */
export function chooseAlternative(element: XmlElement): readonly XmlElement[] {
  const forms = [...childrenOf(element, 'Choice'), ...childrenOf(element, 'Fallback')];
  return forms.find(({ children }) => children.length > 0)?.children ?? [];
}

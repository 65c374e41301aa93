import { SaxesParser } from 'saxes';
import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';
import type { WorkSlices } from '../../work-slices';
import type { XmlElement } from './xml-element';

/** No document people wrote is nested deeper; walking down further would exhaust the stack. */
const DEEPEST = 300;
/** Elements of one part. The longest agreements have some hundred thousand. */
const MOST_ELEMENTS = 4_000_000;
/** Characters parsed between two looks at the clock. */
const STRETCH = 65_536;

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Takes what the parser finds and builds the tree. */
class TreeBuilder {
  public root: XmlElement | undefined;
  private readonly open: OpenElement[] = [];
  private count = 0;

  public begin(name: string, attributes: Readonly<Record<string, string>>): void {
    this.count += 1;
    if (this.count > MOST_ELEMENTS || this.open.length >= DEEPEST)
      throw new UnreadableDocument('tooLarge', 'A part of the document has too many or too deeply nested elements.');
    const element: OpenElement = {
      name: localName(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
      children: [],
      text: ''
    };
    this.open[this.open.length - 1]?.children.push(element);
    this.open.push(element);
  }

  public addText(text: string): void {
    const element = this.open[this.open.length - 1];
    if (element) element.text += text;
  }

  public end(): void {
    const element = this.open.pop();
    if (this.open.length === 0) this.root = element;
  }
}

/**
 * The root of an XML part. It is parsed in slices and with a limit; a document type, which could define entities without end, is refused as
 * the format itself does.
 * @param stretches The part's text, cut anywhere.
 * @throws Error for text that is not XML, UnreadableDocument for a part no one can have written.
 */
export async function readXml(stretches: readonly string[], slices: WorkSlices): Promise<XmlElement> {
  const parser = new SaxesParser();
  const tree = new TreeBuilder();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new UnreadableDocument('damaged', 'A part of the document declares a document type.');
  });
  parser.on('opentag', ({ name, attributes }) => tree.begin(name, attributes));
  parser.on('text', (text) => tree.addText(text));
  parser.on('cdata', (text) => tree.addText(text));
  parser.on('closetag', () => tree.end());
  for (const stretch of stretches) {
    for (let from = 0; from < stretch.length; from += STRETCH) {
      parser.write(stretch.slice(from, from + STRETCH));
      const rest = slices.rest();
      if (rest) await rest;
    }
  }
  parser.close();
  if (!tree.root) throw new Error('A part of the document is empty.');
  return tree.root;
}

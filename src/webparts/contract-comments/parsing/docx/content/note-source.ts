import { formatNumber } from '../../../../../domain/contracts/document/number-format';
import { attributeOf, childOf, childrenOf, toNumber, valueOf, type XmlElement } from '../xml/xml-element';
import type { NoteSource } from './story';

/** How one kind of notes is counted. */
interface NoteCounting {
  readonly format: string;
  readonly start: number;
}

function readCounting(
  settings: XmlElement | undefined,
  section: XmlElement | undefined,
  name: string,
  usual: string
): NoteCounting {
  const own = [childOf(section, name), childOf(settings, name)];
  const valueIn = (property: string): string | undefined =>
    own.map((element) => valueOf(element, property)).find((value) => value !== undefined);
  return { format: valueIn('numFmt') ?? usual, start: toNumber(valueIn('numStart')) ?? 1 };
}

/** The part that keeps the notes of one kind, with the addresses of its links. */
export interface NotePart {
  readonly root: XmlElement | undefined;
  readonly links: ReadonlyMap<string, string>;
}

/** Counts the notes of one kind in the order in which the text refers to them. */
class NoteList {
  private readonly notes: ReadonlyMap<string, XmlElement>;
  private next: number;

  public constructor(
    private readonly part: NotePart,
    name: string,
    private readonly counting: NoteCounting
  ) {
    // Separators between text and notes are kept among the notes, with a type.
    const written = childrenOf(part.root, name).filter((note) => (attributeOf(note, 'type') ?? 'normal') === 'normal');
    this.notes = new Map(written.map((note) => [attributeOf(note, 'id') ?? '', note]));
    this.next = counting.start;
  }

  public take(id: string, ownMark: string | undefined): ReturnType<NoteSource['take']> {
    const content = this.notes.get(id);
    if (!content) return undefined;
    if (ownMark !== undefined) return { mark: ownMark, content, links: this.part.links };
    const mark = formatNumber(this.next, this.counting.format);
    this.next += 1;
    return { mark, content, links: this.part.links };
  }
}

/** Where the notes of a document are, and how they are counted. */
export interface NoteParts {
  readonly footnotes: NotePart;
  readonly endnotes: NotePart;
  readonly settings: XmlElement | undefined;
  /** The document's last section. */
  readonly section: XmlElement | undefined;
}

/** The notes of a document, to be taken where the text refers to them. */
export function createNoteSource({ footnotes, endnotes, settings, section }: NoteParts): NoteSource {
  const lists = {
    footnote: new NoteList(footnotes, 'footnote', readCounting(settings, section, 'footnotePr', 'decimal')),
    endnote: new NoteList(endnotes, 'endnote', readCounting(settings, section, 'endnotePr', 'lowerRoman'))
  };
  return { take: (kind, id, mark) => lists[kind].take(id, mark) };
}

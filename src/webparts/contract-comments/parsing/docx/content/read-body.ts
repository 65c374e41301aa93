import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';
import { gapPiece } from '../../piece';
import { attributeOf, childOf, type XmlElement } from '../xml/xml-element';
import { chooseAlternative } from './choose-alternative';
import type { Draft, ParagraphDraft } from '../../structure/drafts';
import { finishParagraph, isEmpty, joinParagraphs, openParagraph, type OpenParagraph } from './read-paragraph';
import { readTable } from './read-table';
import { startStory, type Story } from './story';

/** More than any contract has; the page could not show them either. */
const MOST_BLOCKS = 10_000;

/** Pieces of paragraphs whose marks were deleted, so that they run together. */
const MOST_JOINED = 5_000;

/** A paragraph or table of a body, cell or box. */
interface BodyPart {
  readonly element: XmlElement;
  /** Whether it is in a table of contents. */
  readonly isContents: boolean;
}

const containers: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);

function isContentsControl(element: XmlElement): boolean {
  const gallery = childOf(childOf(childOf(element, 'sdtPr'), 'docPartObj'), 'docPartGallery');
  return attributeOf(gallery, 'val') === 'Table of Contents';
}

/** The paragraphs and tables in order; content controls, kept changes and alternatives are read as if they were not there. */
function* partsOf(elements: readonly XmlElement[], isContents = false): Generator<BodyPart> {
  for (const element of elements) {
    const { name, children } = element;
    if (name === 'p' || name === 'tbl' || name === 'altChunk') yield { element, isContents };
    else if (name === 'AlternateContent') yield* partsOf(chooseAlternative(element), isContents);
    else if (containers.has(name)) yield* partsOf(children, isContents || isContentsControl(element));
  }
}

const aside = (draft: Draft): Draft => (draft.kind === 'paragraph' ? { ...draft, isAside: true } : draft);

/** A document of another format inside this one, which Word takes in when it opens the file. */
const embeddedDocument: ParagraphDraft = {
  kind: 'paragraph',
  pieces: [gapPiece({ kind: 'document', text: '' })],
  printed: null,
  styleName: '',
  isCentered: false,
  isContents: false,
  endsInPageNumber: false,
  isAside: false
};

/** Gathers the drafts of one container. */
class BodyReader {
  private readonly drafts: Draft[] = [];
  /** A paragraph whose mark parts it from nothing; it runs on in the next one. */
  private open: OpenParagraph | undefined;
  private isOpenContents = false;

  public constructor(private readonly story: Story) {}

  public async read(elements: readonly XmlElement[]): Promise<readonly Draft[]> {
    for (const { element, isContents } of partsOf(elements)) {
      if (element.name === 'p') await this.readParagraph(element, isContents);
      else {
        await this.close();
        if (element.name === 'tbl') this.add(...(await readTable(element, this.story, readBlocks)));
        else this.add(embeddedDocument);
      }
      const rest = this.story.slices.rest();
      if (rest) await rest;
    }
    await this.close();
    return this.drafts;
  }

  private add(...drafts: readonly Draft[]): void {
    this.drafts.push(...drafts);
    if (this.drafts.length > MOST_BLOCKS)
      throw new UnreadableDocument('tooLarge', `The document has more than ${MOST_BLOCKS} paragraphs.`);
  }

  private async readParagraph(element: XmlElement, isContents: boolean): Promise<void> {
    const next = openParagraph(element, this.story);
    this.open = this.open ? joinParagraphs(this.open, next) : next;
    if (this.open !== next && this.open.content.pieces.length > MOST_JOINED)
      throw new UnreadableDocument('tooLarge', 'Too many paragraphs of the document run together.');
    this.isOpenContents = isContents;
    if (next.mark === 'shown') await this.close();
  }

  private async close(): Promise<void> {
    const paragraph = this.open;
    if (!paragraph) return;
    this.open = undefined;
    if (paragraph.mark === 'shown' || !isEmpty(paragraph)) {
      const draft = finishParagraph(paragraph, this.story, this.isOpenContents);
      if (draft.pieces.length > 0 || draft.printed?.label) this.add(draft);
    }
    await this.addAsides(paragraph);
  }

  /** What hangs on a paragraph follows it: its text boxes, then its notes. */
  private async addAsides({ content }: OpenParagraph): Promise<void> {
    const { links, figures, tableDepth } = this.story;
    for (const box of content.boxes) {
      const story = { ...startStory(this.story, { links, figures }), tableDepth };
      this.add(...(await readBlocks(box, story)).map(aside));
    }
    for (const { mark, content: note, links: noteLinks } of content.notes) {
      const story = { ...startStory(this.story, { links: noteLinks, figures, noteMark: mark }), tableDepth };
      this.add(...(await readBlocks(note, story)).map(aside));
    }
  }
}

/** The paragraphs and tables of a body, cell, box or note, in order. */
export function readBlocks(container: XmlElement, story: Story): Promise<readonly Draft[]> {
  return new BodyReader(story).read(container.children);
}

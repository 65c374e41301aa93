import { UnreadableDocument } from '../../../../domain/contracts/document/unreadable-document';
import type { WorkSlices } from '../work-slices';
import type { Draft } from '../structure/drafts';
import { createNoteSource } from './content/note-source';
import { readBlocks } from './content/read-body';
import type { Figures } from './content/read-drawing';
import { findRunningParts, keepDefining, keepTelling, wordsIn } from './content/running-text';
import { startStory, type DocumentContext } from './content/story';
import { readNumberings } from './numbering/read-numberings';
import type { OfficePackage, Relationship } from './package/open-package';
import { readStyles } from './styles/docx-styles';
import { allBelow, childOf, childrenOf, type XmlElement } from './xml/xml-element';

/** Charts and diagrams whose words are looked up; a document with more has no more readers for them. */
const MOST_FIGURES = 100;

const wordsOf = (element: XmlElement | undefined, between: string): string =>
  allBelow(element, 't')
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(between);

/** What charts and diagrams of a part say, by relationship id. */
async function readFigures(file: OfficePackage, relationships: readonly Relationship[]): Promise<Figures> {
  const figures = new Map<string, string>();
  for (const { id, type, target, isExternal } of relationships) {
    if (isExternal || figures.size >= MOST_FIGURES) continue;
    if (type === 'chart') {
      const chart = childOf(await file.readPart(target), 'chart');
      figures.set(id, wordsOf(childOf(chart, 'title'), ' '));
    } else if (type === 'diagramData') {
      const points = childrenOf(childOf(await file.readPart(target), 'ptLst'), 'pt');
      figures.set(
        id,
        points
          .map((point) => wordsOf(point, ' '))
          .filter(Boolean)
          .join('\n')
      );
    }
  }
  return figures;
}

/** A part with everything its stories lead to. */
interface Part {
  readonly root: XmlElement | undefined;
  readonly relationships: readonly Relationship[];
  readonly links: ReadonlyMap<string, string>;
  readonly figures: Figures;
}

const noPart: Part = { root: undefined, relationships: [], links: new Map(), figures: new Map() };

async function readPart(file: OfficePackage, path: string): Promise<Part> {
  const [root, relationships] = await Promise.all([file.readPart(path), file.relationshipsOf(path)]);
  return {
    root,
    relationships,
    links: new Map(relationships.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target])),
    figures: await readFigures(file, relationships)
  };
}

/** The document with the parts that say how it looks and what else is on its pages. */
interface DocumentParts extends Part {
  readonly body: XmlElement;
  readonly settings: XmlElement | undefined;
  readonly context: DocumentContext;
}

async function readDocumentParts(file: OfficePackage, slices: WorkSlices): Promise<DocumentParts> {
  const roots = await file.relationshipsOf('');
  const path = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = await readPart(file, path);
  const body = childOf(document.root, 'body');
  if (!body) throw new UnreadableDocument('damaged', 'The file holds no document.');
  const targetOf = (type: string): string | undefined =>
    document.relationships.find((relationship) => relationship.type === type)?.target;
  const rootOf = async (type: string): Promise<XmlElement | undefined> => {
    const target = targetOf(type);
    return target === undefined ? undefined : file.readPart(target);
  };
  const partOf = async (type: string): Promise<Part> => {
    const target = targetOf(type);
    return target === undefined ? noPart : readPart(file, target);
  };
  const [styleRoot, settings, numbering, footnotes, endnotes] = await Promise.all([
    rootOf('styles'),
    rootOf('settings'),
    rootOf('numbering'),
    partOf('footnotes'),
    partOf('endnotes')
  ]);
  const styles = readStyles(styleRoot);
  return {
    ...document,
    body,
    settings,
    context: {
      styles,
      numberings: readNumberings(numbering, (id) => styles.paragraph(id).numberingId),
      notes: createNoteSource({ footnotes, endnotes, settings, section: childOf(body, 'sectPr') }),
      slices
    }
  };
}

async function readRunningText(
  file: OfficePackage,
  ids: readonly string[],
  { context, relationships }: DocumentParts
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const id of ids) {
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const part = target === undefined ? undefined : await readPart(file, target);
    if (!part?.root) continue;
    const story = startStory(context, { links: part.links, figures: part.figures, omitsPageNumbers: true });
    drafts.push(...(await readBlocks(part.root, story)));
  }
  return drafts;
}

/** Everything a document says: its headers, its body with notes and text boxes where they belong, its footers. */
export interface DocumentDrafts {
  readonly headers: readonly Draft[];
  readonly body: readonly Draft[];
  readonly footers: readonly Draft[];
}

/**
 * Reads an Office file from its parts.
 * @throws UnreadableDocument for a file without a document, or with more than can be read.
 */
export async function readDrafts(file: OfficePackage, slices: WorkSlices): Promise<DocumentDrafts> {
  const parts = await readDocumentParts(file, slices);
  const body = await readBlocks(parts.body, startStory(parts.context, parts));
  const running = findRunningParts(parts.body, parts.settings);
  const known = wordsIn(body);
  return {
    headers: keepTelling(await readRunningText(file, running.headers, parts), known),
    body,
    footers: keepTelling(keepDefining(await readRunningText(file, running.footers, parts)), known)
  };
}

import JSZip from 'jszip';
import type { SourceBlock } from '../../../../domain/contracts/document/document-model';
import { UnreadableDocument } from '../../../../domain/contracts/document/unreadable-document';
import { readBody } from './docx-blocks';
import { ParagraphCounter, readNumberings } from './docx-numbering';
import { readStyles } from './docx-styles';
import { attributeOf, childOf, childrenOf, parseXml } from './xml';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT_RELATIONSHIP = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

async function readPart(archive: JSZip, path: string): Promise<Element | undefined> {
  return parseXml(await archive.file(path.replace(/^\//, ''))?.async('string'));
}

function readRelationships(root: Element | undefined): readonly Relationship[] {
  return childrenOf(root, 'Relationship').map((element) => ({
    id: attributeOf(element, 'Id') ?? '',
    type: (attributeOf(element, 'Type') ?? '').replace(RELATIONSHIP, '').replace(STRICT_RELATIONSHIP, ''),
    target: attributeOf(element, 'Target') ?? '',
    isExternal: attributeOf(element, 'TargetMode') === 'External'
  }));
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const resolvePath = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : folder + target;

async function readParts(archive: JSZip): Promise<readonly SourceBlock[]> {
  const roots = readRelationships(await readPart(archive, '_rels/.rels'));
  const documentPath = resolvePath(
    '',
    roots.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  );
  const folder = folderOf(documentPath);
  const relationships = readRelationships(
    await readPart(archive, `${folder}_rels/${documentPath.slice(folder.length)}.rels`)
  );
  const partOf = (type: string): Promise<Element | undefined> => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? Promise.resolve(undefined) : readPart(archive, resolvePath(folder, target));
  };
  const [root, styles, numbering] = await Promise.all([
    readPart(archive, documentPath),
    partOf('styles'),
    partOf('numbering')
  ]);
  const body = childOf(root, 'body');
  if (!body) throw new UnreadableDocument('damaged', 'The file holds no document.');
  const numberings = readNumberings(numbering);
  const links = new Map(relationships.filter(({ isExternal }) => isExternal).map(({ id, target }) => [id, target]));
  return readBody(body, { styles: readStyles(styles), links, numberings, counter: new ParagraphCounter(numberings) });
}

/**
 * The blocks of a Word document, with clause numbers as Word prints them. Headers, footers, footnotes, comments and deleted text
 * are not part of what a contract says and are left out.
 * @throws UnreadableDocument for a file that is no Word document, is damaged or protected, or has no text.
 */
export async function readDocx(bytes: ArrayBuffer): Promise<readonly SourceBlock[]> {
  let blocks: readonly SourceBlock[];
  try {
    blocks = await readParts(await JSZip.loadAsync(bytes));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument('damaged', error instanceof Error ? error.message : String(error), { cause: error });
  }
  if (blocks.length === 0) throw new UnreadableDocument('noText', 'The document holds no text.');
  return blocks;
}

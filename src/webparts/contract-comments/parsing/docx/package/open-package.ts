import JSZip from 'jszip';
import { UnreadableDocument } from '../../../../../domain/contracts/document/unreadable-document';
import type { WorkSlices } from '../../work-slices';
import { readXml } from '../xml/read-xml';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element';
import { inflatePart } from './inflate-part';

/** How a part leads to another one, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type's address ("styles"), the same in both forms of the format. */
  readonly type: string;
  /** Path of a part from the root of the package, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an Office file. */
export interface OfficePackage {
  /** The root of an XML part; `undefined` where there is none of this path. */
  readPart(path: string): Promise<XmlElement | undefined>;
  /** Where a part leads to; `''` for the package itself. */
  relationshipsOf(path: string): Promise<readonly Relationship[]>;
}

/** The characters of all parts that are read. A file that packs more is made to exhaust whoever opens it. */
const MOST_BYTES = 96 * 1024 * 1024;

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    // Not a well-formed address; some producers write file names as they are.
    return target;
  }
}

/** A target as a path from the root of the package. */
export function resolveTarget(from: string, target: string): string {
  const path = decodeTarget(target).replace(/\\/g, '/');
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function readRelationships(root: XmlElement | undefined, from: string): readonly Relationship[] {
  return childrenOf(root, 'Relationship').map((element) => {
    const target = attributeOf(element, 'Target') ?? '';
    const isExternal = attributeOf(element, 'TargetMode') === 'External';
    return {
      id: attributeOf(element, 'Id') ?? '',
      type: (attributeOf(element, 'Type') ?? '').replace(/^.*\//, ''),
      target: isExternal ? target : resolveTarget(from, target),
      isExternal
    };
  });
}

/**
 * Opens the archive of an Office file. Parts are unpacked when they are asked for.
 * @throws Error for bytes that are no archive.
 */
export async function openPackage(bytes: ArrayBuffer, slices: WorkSlices): Promise<OfficePackage> {
  const archive = await JSZip.loadAsync(bytes);
  const names = new Map(Object.keys(archive.files).map((name) => [resolveTarget('', name).toLowerCase(), name]));
  let left = MOST_BYTES;
  const readPart = async (path: string): Promise<XmlElement | undefined> => {
    const file = archive.file(names.get(path.toLowerCase()) ?? path);
    if (!file) return undefined;
    const { stretches, length } = await inflatePart(file, left);
    left -= length;
    if (left < 0) throw new UnreadableDocument('tooLarge', 'The document unpacks to more than can be read.');
    return readXml(stretches, slices);
  };
  return {
    readPart,
    relationshipsOf: async (path) => readRelationships(await readPart(relationshipsPath(path)), path)
  };
}

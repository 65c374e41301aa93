import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

import JSZip from 'jszip';

import { childOf, childrenOf, descendantsOf, flagOf, readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/read-xml';

/** A `.sppkg`, read: what a site has to create and what a page has to load. */
export interface SolutionPackage {
  readonly solutionId: string;
  readonly name: string;
  readonly title: string;
  /** Four numbers, e.g. `1.2.0.0`. */
  readonly version: string;
  /** Whether the package is meant to be available everywhere without running its features on each site. */
  readonly skipFeatureDeployment: boolean;
  readonly features: readonly PackageFeature[];
  /** Contents of `ClientSideAssets/`, by path below it. */
  readonly clientSideAssets: ReadonlyMap<string, Uint8Array>;
  readonly componentManifests: readonly ComponentManifest[];
}

export interface PackageFeature {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Roots of the element manifests, in the order the package names them. */
  readonly elementManifests: readonly XmlElement[];
  /** Element files (list schemas among them) by file name in lower case; SPFx packs them side by side. */
  readonly elementFiles: ReadonlyMap<string, Uint8Array>;
}

/** The manifest of one client-side component, as the SPFx loader wants it. */
export interface ComponentManifest {
  readonly id: string;
  readonly componentType: string;
  readonly alias: string;
  readonly version: string;
  readonly [property: string]: unknown;
}

interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Relationship {
  /** Last part of the relationship's type, e.g. `manifest-feature`. */
  readonly type: string;
  /** Path inside the package, without a leading slash. */
  readonly target: string;
}

const appManifest = 'AppManifest.xml';
const assetsFolder = 'ClientSideAssets/';

/**
 * Reads a `.sppkg` from disk.
 *
 * @throws Error naming the part that is missing or cannot be read
 */
export async function openPackage(path: string): Promise<SolutionPackage> {
  return readPackage(await readFile(path));
}

/** Reads the bytes of a `.sppkg`. @throws Error naming the part that is missing or cannot be read */
export async function readPackage(bytes: Uint8Array): Promise<SolutionPackage> {
  const parts = await unzip(bytes);
  const app = xmlPart(parts, appManifest);
  const related = relationshipsOf(parts, appManifest);
  const features = related
    .filter(({ type }) => type === 'manifest-feature')
    .map(({ target }) => readFeature(parts, target));
  return {
    solutionId: requiredAttribute(app, 'ProductID', appManifest).toLowerCase(),
    name: requiredAttribute(app, 'Name', appManifest),
    title: childText(childOf(app, 'Properties'), 'Title') || requiredAttribute(app, 'Name', appManifest),
    version: app.attributes.Version ?? '1.0.0.0',
    skipFeatureDeployment: flagOf(app, 'SkipFeatureDeployment'),
    features,
    clientSideAssets: readAssets(parts),
    componentManifests: features.flatMap((feature) => feature.elementManifests.flatMap(readComponentManifests))
  };
}

async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, Part>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  const parts = await Promise.all(
    files.map(async (file) => ({ path: file.name, bytes: await file.async('uint8array') }))
  );
  return new Map(parts.map((part) => [part.path.toLowerCase(), part]));
}

function readFeature(parts: ReadonlyMap<string, Part>, path: string): PackageFeature {
  const feature = xmlPart(parts, path);
  const related = relationshipsOf(parts, path);
  const targets = (type: string): readonly string[] =>
    related.filter((relation) => relation.type === type).map((relation) => relation.target);
  return {
    id: requiredAttribute(feature, 'Id', path).toLowerCase(),
    title: feature.attributes.Title ?? '',
    version: feature.attributes.Version ?? '1.0.0.0',
    elementManifests: targets('feature-elementmanifest').map((target) => xmlPart(parts, target)),
    elementFiles: new Map(
      targets('feature-elementfile').map((target) => [posix.basename(target).toLowerCase(), part(parts, target).bytes])
    )
  };
}

function readComponentManifests(elements: XmlElement): readonly ComponentManifest[] {
  return descendantsOf(elements, 'ClientSideComponent').map((component) => {
    const manifest: unknown = JSON.parse(requiredAttribute(component, 'ComponentManifest', 'ClientSideComponent'));
    if (!isComponentManifest(manifest))
      throw new Error(`The manifest of component ${component.attributes.Name ?? '?'} has no id or type.`);
    return manifest;
  });
}

function readAssets(parts: ReadonlyMap<string, Part>): ReadonlyMap<string, Uint8Array> {
  const inside = [...parts.values()].filter(({ path }) => path.startsWith(assetsFolder));
  return new Map(inside.map(({ path, bytes }) => [path.slice(assetsFolder.length), bytes]));
}

function relationshipsOf(parts: ReadonlyMap<string, Part>, path: string): readonly Relationship[] {
  const file = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
  return childrenOf(xmlPart(parts, file), 'Relationship').map((relation) => ({
    type: posix.basename(requiredAttribute(relation, 'Type', file)),
    target: requiredAttribute(relation, 'Target', file).replace(/^\//, '')
  }));
}

function xmlPart(parts: ReadonlyMap<string, Part>, path: string): XmlElement {
  const { bytes } = part(parts, path);
  try {
    return readXml(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new Error(`The part ${path} of the package cannot be read. ${error instanceof Error ? error.message : ''}`);
  }
}

function part(parts: ReadonlyMap<string, Part>, path: string): Part {
  const found = parts.get(path.toLowerCase());
  if (!found) throw new Error(`The package has no part ${path}.`);
  return found;
}

function requiredAttribute(element: XmlElement, name: string, where: string): string {
  const found = element.attributes[name];
  if (!found) throw new Error(`The element ${element.name} in ${where} has no ${name}.`);
  return found;
}

function childText(element: XmlElement | null, name: string): string {
  return (element && childOf(element, name)?.text.trim()) ?? '';
}

function isComponentManifest(value: unknown): value is ComponentManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { id, componentType } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof componentType === 'string';
}

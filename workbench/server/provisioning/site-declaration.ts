import { childOf, childrenOf, flagOf, readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/read-xml';
import type { PackageFeature } from './open-package';

/** What a feature adds to a site. */
export interface SiteDeclaration {
  /** `Field` elements outside lists: site columns. */
  readonly siteFields: readonly XmlElement[];
  readonly lists: readonly ListDeclaration[];
}

/** One `ListInstance` with the schema it points to. */
export interface ListDeclaration {
  readonly title: string;
  readonly description: string;
  /** Site-relative, e.g. `Lists/Liaisons`. */
  readonly url: string;
  /** 100 generic list, 101 document library. */
  readonly template: number;
  readonly hidden: boolean;
  readonly onQuickLaunch: boolean;
  readonly settings: ListSettings;
  /** `Field` elements of the schema, in order. */
  readonly fields: readonly XmlElement[];
  /** Names of the columns its content types refer to: only these are on its forms. */
  readonly linkedFields: readonly string[];
  /** `View` elements of the schema that have a page of their own, in order. */
  readonly views: readonly XmlElement[];
  /** Rows to create with the list, as values by internal name. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface ListSettings {
  readonly enableVersioning: boolean;
  readonly enableFolderCreation: boolean;
  readonly enableAttachments: boolean;
  readonly noCrawl: boolean;
}

/**
 * Reads what a feature's element manifests declare.
 *
 * @throws Error naming the list whose schema is not in the package, cannot be read or asks for what is not kept here
 */
export function readDeclaration(feature: PackageFeature): SiteDeclaration {
  const elements = feature.elementManifests;
  return {
    siteFields: elements.flatMap((root) => childrenOf(root, 'Field')),
    lists: elements.flatMap((root) => childrenOf(root, 'ListInstance')).map((instance) => readList(instance, feature))
  };
}

function readList(instance: XmlElement, feature: PackageFeature): ListDeclaration {
  const schema = readSchema(instance, feature);
  const metadata = schema && childOf(schema, 'MetaData');
  const { Title, Description, Url, TemplateType } = instance.attributes;
  if (!Title || !Url) throw new Error('A ListInstance needs a Title and a Url.');
  return {
    title: Title,
    description: Description ?? schema?.attributes.Description ?? '',
    url: Url.replace(/^\/|\/$/g, ''),
    template: Number(TemplateType ?? schema?.attributes.Type ?? 100),
    hidden: flagOf(instance, 'Hidden'),
    onQuickLaunch: flagOf(instance, 'OnQuickLaunch'),
    settings: readSettings(instance, schema, Number(TemplateType ?? 100) === 101),
    fields: metadata ? childrenInside(metadata, 'Fields', 'Field') : [],
    linkedFields: metadata ? readLinkedFields(metadata) : [],
    views: metadata
      ? childrenInside(metadata, 'Views', 'View').filter((view) => view.attributes.Url !== undefined)
      : [],
    rows: readRows(instance)
  };
}

/** A `ContentTypeRef` brings along what the site's content type has, and no column of the list. */
function readLinkedFields(metadata: XmlElement): readonly string[] {
  return childrenInside(metadata, 'ContentTypes', 'ContentType')
    .flatMap((type) => childrenInside(type, 'FieldRefs', 'FieldRef'))
    .flatMap((reference) => reference.attributes.Name ?? []);
}

/** The schema is a file beside the element manifest; packages made by hand keep it in a folder, so only its name counts. */
function readSchema(instance: XmlElement, feature: PackageFeature): XmlElement | null {
  const path = instance.attributes.CustomSchema;
  if (!path) return null;
  const name = path.replace(/\\/g, '/').split('/').pop() ?? path;
  const bytes = feature.elementFiles.get(name.toLowerCase());
  if (!bytes)
    throw new Error(`The schema ${path} of the list ${instance.attributes.Title ?? '?'} is not in the package.`);
  return readXml(new TextDecoder().decode(bytes));
}

/** Settings are on the schema's `List` element, which knows no ReadSecurity or WriteSecurity; `ListInstance` may set versioning and override. */
function readSettings(instance: XmlElement, schema: XmlElement | null, isLibrary: boolean): ListSettings {
  const list = schema ?? instance;
  const notKept = ['EnableMinorVersions', 'ModeratedList', 'ForceCheckout'].find((name) => flagOf(list, name));
  if (notKept !== undefined)
    throw new Error(`The list ${instance.attributes.Title ?? '?'} asks for ${notKept}, which no list has here.`);
  const versioning = flagOf(list, 'VersioningEnabled', flagOf(list, 'EnableVersioning', isLibrary));
  return {
    enableVersioning: flagOf(instance, 'VersioningEnabled', versioning),
    enableFolderCreation: flagOf(list, 'FolderCreation', isLibrary),
    enableAttachments: !isLibrary && !flagOf(list, 'DisableAttachments'),
    noCrawl: flagOf(list, 'NoCrawl')
  };
}

function readRows(instance: XmlElement): ListDeclaration['rows'] {
  const data = childOf(instance, 'Data');
  if (!data) return [];
  return childrenInside(data, 'Rows', 'Row').map((row) =>
    Object.fromEntries(childrenOf(row, 'Field').map((field) => [field.attributes.Name ?? '', field.text]))
  );
}

function childrenInside(element: XmlElement, group: string, name: string): readonly XmlElement[] {
  const found = childOf(element, group);
  return found ? childrenOf(found, name) : [];
}

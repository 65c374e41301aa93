/** How the values of a managed property are compared. */
export type PropertyKind = 'text' | 'number' | 'date' | 'flag' | 'address' | 'guid';

export interface ManagedProperty {
  /** In lower case: names ignore case. */
  readonly name: string;
  readonly kind: PropertyKind;
  /** SQL that reads the value; `d` is the document. */
  readonly expression: string;
}

interface Known {
  readonly kind: PropertyKind;
  /** A column of the document; the stored properties when left out. */
  readonly column?: string;
}

const known: Readonly<Record<string, Known>> = {
  listid: { kind: 'guid', column: 'd.listId' },
  uniqueid: { kind: 'guid' },
  normuniqueid: { kind: 'guid' },
  siteid: { kind: 'guid' },
  webid: { kind: 'guid' },
  path: { kind: 'address', column: 'd.path' },
  originalpath: { kind: 'address', column: 'd.path' },
  site: { kind: 'address', column: 'd.path' },
  spsiteurl: { kind: 'address' },
  spweburl: { kind: 'address' },
  parentlink: { kind: 'address' },
  size: { kind: 'number', column: 'd.size' },
  listitemid: { kind: 'number', column: 'd.itemId' },
  docid: { kind: 'number', column: 'd.id' },
  indexdocid: { kind: 'number', column: 'd.id' },
  workid: { kind: 'number', column: 'd.id' },
  created: { kind: 'date', column: 'd.created' },
  write: { kind: 'date', column: 'd.modified' },
  lastmodifiedtime: { kind: 'date', column: 'd.modified' },
  isdocument: { kind: 'flag', column: 'd.isDocument' },
  iscontainer: { kind: 'flag' }
};

const kindsBySuffix: readonly (readonly [RegExp, PropertyKind])[] = [
  [/owsdate$/, 'date'],
  [/owsnmbr$/, 'number'],
  [/owsbool$/, 'flag']
];

/**
 * A managed property by name. Columns of a list have the names SharePoint gives them by itself: `<Column>OWSTEXT`,
 * `OWSMTXT`, `OWSCHCS`, `OWSNMBR`, `OWSDATE`, `OWSBOOL`, `OWSUSER`. A name no one has defined reads as empty everywhere.
 */
export function findProperty(name: string): ManagedProperty {
  const key = name.toLowerCase();
  const { kind, column } = known[key] ?? { kind: kindsBySuffix.find(([suffix]) => suffix.test(key))?.[1] ?? 'text' };
  const stored = `json_extract(d.properties, '$."${key.replace(/[^\w]/g, '')}"')`;
  return { name: key, kind, expression: column ?? stored };
}

const sortable = new Set([
  'write',
  'lastmodifiedtime',
  'created',
  'size',
  'docid',
  '[docid]',
  'indexdocid',
  'listitemid',
  'filetype'
]);

/** Whether results may be sorted by a property. Title is not among them, as in SharePoint; mapped properties are. */
export function isSortable(name: string): boolean {
  const key = name.toLowerCase();
  return sortable.has(key) || /^refinable\w+\d\d$/.test(key);
}

const refinable = new Set([
  'author',
  'displayauthor',
  'contenttype',
  'contenttypeid',
  'contentclass',
  'created',
  'filetype',
  'fileextension',
  'lastmodifiedtime',
  'write',
  'size',
  'sitename',
  'sitetitle'
]);

/** Whether results may be counted by the values of a property. */
export function isRefinable(name: string): boolean {
  const key = name.toLowerCase();
  return refinable.has(key) || /^refinable\w+\d\d$/.test(key);
}

import type { FieldDefinition, ListDefinition } from '../../src/lists/list-definition';
import type { SeedFields, SeedList, SeedSingleValue, SeedSite, SeedValue } from '../types';

/** One row of a seed as a test looks at it: rows and files alike. */
export type SeedItem = {
  readonly key: string;
  readonly author: string;
  readonly editor?: string;
  readonly created: string;
  readonly modified?: string;
  readonly fields?: SeedFields;
};

/** All items of a list: its rows, or the files of a library. */
export function itemsOf(list: SeedList): readonly SeedItem[] {
  return [...(list.files ?? []), ...(list.rows ?? [])];
}

/** The list of a seed. @throws Error when the seed does not mention it. */
export function listAt(seed: SeedSite, url: string): SeedList {
  const found = seed.lists.find((list) => list.url === url);
  if (found === undefined) throw new Error(`The seed has no list ${url}.`);
  return found;
}

/** What SharePoint would refuse, or leave dangling, about the items of one list; empty when all of them fit its definition. */
export function findMisfits(seed: SeedSite, definition: ListDefinition): readonly string[] {
  const items = itemsOf(listAt(seed, definition.url));
  const people = new Set(seed.people.map((person) => person.upn));
  const keysByList = new Map(seed.lists.map((list) => [list.url, new Set(itemsOf(list).map((item) => item.key))]));
  const misfits: string[] = [];
  const complain = (key: string, problem: string): void => {
    misfits.push(`${definition.url} "${key}": ${problem}`);
  };
  for (const item of items) {
    for (const person of [item.author, item.editor ?? item.author])
      if (!people.has(person)) complain(item.key, `unknown person ${person}`);
    if ((item.modified ?? item.created) < item.created) complain(item.key, 'modified before it was created');
    for (const name of Object.keys(item.fields ?? {}))
      if (!definition.fields.some((field) => field.name === name)) complain(item.key, `no column ${name}`);
    for (const field of definition.fields) {
      const problem = misfitOf(field, item.fields?.[field.name] ?? null, { people, keysByList });
      if (problem !== null) complain(item.key, `${field.name} ${problem}`);
    }
  }
  return [...misfits, ...findRepeats(definition, items)];
}

type Known = { readonly people: ReadonlySet<string>; readonly keysByList: ReadonlyMap<string, ReadonlySet<string>> };

function misfitOf(field: FieldDefinition, value: SeedValue, known: Known): string | null {
  const values: readonly SeedSingleValue[] = (Array.isArray(value) ? value : [value]) as readonly SeedSingleValue[];
  if (values.every((single) => single === null || single === '')) return field.required === true ? 'is required' : null;
  if (values.length > 1 && field.type !== 'MultiChoice') return 'has several values';
  const wrong = values.filter((single) => single !== null && !fits(field, single, known));
  return wrong.length === 0 ? null : `cannot be ${JSON.stringify(wrong)}`;
}

/** Digits of the largest number a site gives a person. */
const LONGEST_NUMBER = 10;

function isLine(text: string, { maxLength = 255 }: FieldDefinition, taken: number = 0): boolean {
  return text.length + taken <= maxLength && !text.includes('\n');
}

function fits(field: FieldDefinition, value: NonNullable<SeedSingleValue>, known: Known): boolean {
  switch (field.type) {
    case 'Text':
      if (typeof value === 'object' && 'keyOf' in value)
        return known.people.has(value.keyOf) && isLine(value.name, field, LONGEST_NUMBER + 1);
      return typeof value === 'string' && isLine(value, field);
    case 'Note':
    case 'RichText':
      return typeof value === 'string';
    case 'Choice':
    case 'MultiChoice':
      return typeof value === 'string' && field.choices?.includes(value) === true;
    case 'Number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(value);
    case 'DateTime':
      return typeof value === 'string' && new Date(value).toISOString() === value;
    case 'User':
      return typeof value === 'object' && 'person' in value && known.people.has(value.person);
    case 'Lookup':
      return (
        typeof value === 'object' &&
        'row' in value &&
        known.keysByList.get(field.lookupList ?? '')?.has(value.row) === true
      );
  }
}

function findRepeats(definition: ListDefinition, items: readonly SeedItem[]): readonly string[] {
  const unique = definition.fields.filter((field) => field.unique === true).map((field) => field.name);
  const columns: readonly (readonly [string, (item: SeedItem) => unknown])[] = [
    ['key', (item) => item.key],
    ...unique.map((name): readonly [string, (item: SeedItem) => unknown] => [name, (item) => item.fields?.[name]])
  ];
  return columns.flatMap(([name, read]) => {
    const seen = new Set<unknown>();
    return items.flatMap((item) => {
      const value = read(item);
      if (seen.has(value)) return [`${definition.url} "${item.key}": ${name} ${String(value)} is not unique`];
      seen.add(value);
      return [];
    });
  });
}

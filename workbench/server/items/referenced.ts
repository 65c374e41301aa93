import { findField } from '../fields/field-store';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from '../api/request-context';
import { invalidOperation } from '../protocol/sharepoint-error';
import { findPrincipal } from '../principals/principals';
import type { Principal } from '../principals/principals';
import type { FieldRecord, ItemRow, ListRecord } from '../store/records';
import type { Store } from '../store/store';
import { cellToJson } from './cell-to-json';
import { findItem } from './find-items';
import { readCell } from './read-cell';
import { lookupTarget } from './references';

/** What of a person can be shown through a person column. */
const personMembers: Readonly<Record<string, (person: Principal, profile: JsonObject) => JsonValue>> = {
  Id: (person) => person.id,
  ID: (person) => person.id,
  Title: (person) => person.title,
  EMail: (person) => person.email,
  Name: (person) => person.login,
  LoginName: (person) => person.login,
  UserName: (person) => person.upn,
  SipAddress: (person) => person.upn,
  FirstName: (_, profile) => profile.firstName ?? null,
  LastName: (_, profile) => profile.lastName ?? null,
  JobTitle: (_, profile) => profile.jobTitle ?? null,
  Department: (_, profile) => profile.department ?? null,
  Office: (_, profile) => profile.office ?? null,
  WorkPhone: (_, profile) => profile.workPhone ?? null,
  MobilePhone: (_, profile) => profile.mobilePhone ?? null,
  Picture: () => null,
  IsSiteAdmin: (person) => person.isSiteAdmin,
  ContentType: (person) => (person.type === 1 ? 'Person' : 'SharePointGroup'),
  FirstUniqueAncestorSecurableObject: () => null
};

/**
 * Shows the person or item a column points at, through the members `$select` names.
 *
 * @returns `null` when what was pointed at is gone
 * @throws SharePointError 400 for a member that cannot be shown this way
 */
export function showReferenced(
  context: RequestContext,
  field: FieldRecord,
  id: number,
  members: readonly string[]
): JsonObject | null {
  const isPerson = field.type === 'User' || field.type === 'UserMulti';
  return isPerson ? showPerson(context, id, members) : showLookup(context, field, id, members);
}

/** The name people know a reference by: a person's name, or the lookup's shown column. */
export function referencedText(store: Store, field: FieldRecord, id: number): string | null {
  if (field.type === 'User' || field.type === 'UserMulti') return findPrincipal(store, id)?.title ?? null;
  const target = lookupTarget(store, field);
  const item = target && findItem(store, target, id);
  const shown = target && findField(store, target.number, String(field.settings.LookupField || 'Title'));
  if (!item || !shown) return null;
  const cell = readCell(item, shown);
  return cell === null ? '' : String(cell);
}

function showPerson(context: RequestContext, id: number, members: readonly string[]): JsonObject | null {
  const person = cached(context, `person/${id}`, () => findPrincipal(context.store, id));
  if (!person) return null;
  const needsProfile = members.some((name) => /jobtitle|department|office|phone|firstname|lastname/i.test(name));
  const profile = needsProfile ? cached(context, `profile/${id}`, () => readProfile(context.store, id)) : {};
  return Object.fromEntries(
    members.map((name) => {
      const known = Object.hasOwn(personMembers, name)
        ? name
        : Object.keys(personMembers).find((member) => member.toLowerCase() === name.toLowerCase());
      const read = known === undefined ? undefined : personMembers[known];
      if (known === undefined || !read) throw missingMember(name);
      return [known, read(person, profile)];
    })
  );
}

function readProfile(store: Store, id: number): JsonObject {
  const row = store.one<{ profile: string }>('SELECT profile FROM principals WHERE id = ?', id);
  return row ? (JSON.parse(row.profile) as JsonObject) : {};
}

function showLookup(
  context: RequestContext,
  field: FieldRecord,
  id: number,
  members: readonly string[]
): JsonObject | null {
  const target = cached(context, `target/${field.id}`, () => lookupTarget(context.store, field));
  const item = target && cached(context, `item/${target.number}/${id}`, () => findItem(context.store, target, id));
  if (!target || !item) return null;
  return Object.fromEntries(members.map((name) => showMember(context, target, item, name)));
}

function showMember(context: RequestContext, target: ListRecord, item: ItemRow, name: string): [string, JsonValue] {
  if (name.toLowerCase() === 'id') return [name === 'ID' ? 'ID' : 'Id', item.ID];
  const field = findField(context.store, target.number, name.replace(/^OData_/i, ''));
  if (!field) throw missingMember(name);
  return [name, cellToJson(field, readCell(item, field), context)];
}

function cached<T>(context: RequestContext, key: string, make: () => T): T {
  if (!context.cache.has(key)) context.cache.set(key, make());
  return context.cache.get(key) as T;
}

function missingMember(name: string): Error {
  return invalidOperation(`The field or property '${name}' does not exist.`);
}

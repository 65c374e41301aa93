/**
 * People as the columns of an item name them.
 *
 * An account that was removed from the site leaves its number in the item and nothing behind it: `$expand` answers `null` then, or an
 * object without a name. Who someone is goes by the number, which stays; only the name is gone.
 */
import type { Person, PersonRef } from '../../domain/people/person';
import type { SuiteSite } from './suite-site';

/** What of a site reading people takes. */
export type NamingSite = Pick<SuiteSite, 'nameOfDeparted'>;

/** What `$expand` answers for a column of people, as far as it names them. */
export type NamedValue = { readonly Title?: string | null } | null;

/** An item with who added it and who saved it last, by number and name. */
export interface SavedByPeople {
  readonly AuthorId: number;
  readonly Author: NamedValue;
  readonly EditorId: number;
  readonly Editor: NamedValue;
}

/** What `$select` asks for to know who is in a column; the column itself is expanded. */
export const personColumns = (column: string): readonly string[] => [`${column}Id`, `${column}/Title`];

/** The person with a number, by name or, where the account was removed from the site, by the words for someone who left. */
export function readPerson({ nameOfDeparted }: NamingSite, id: number, value: NamedValue | undefined): PersonRef {
  return { id, name: value?.Title || nameOfDeparted };
}

/** The person in a column that may be empty. */
export function readOptionalPerson(
  site: NamingSite,
  id: number | null,
  value: NamedValue | undefined
): PersonRef | undefined {
  return id === null ? undefined : readPerson(site, id, value);
}

/** What `$expand` answers for a column of people with their accounts. */
export interface AccountValue {
  readonly ID?: number;
  readonly Id?: number;
  readonly Title?: string | null;
  readonly EMail?: string | null;
  readonly Name?: string | null;
}

/** An account; `undefined` for an empty column, which some answers fill with an object without identity, and for one that was removed. */
export function readAccount(value: AccountValue | null | undefined): Person | undefined {
  const id = value?.Id ?? value?.ID;
  if (!value || id === undefined) return undefined;
  return { id, name: value.Title ?? '', email: value.EMail ?? '', login: value.Name ?? '' };
}

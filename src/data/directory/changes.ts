/** What an edit of the directory writes into SharePoint's columns. */
import type { CalendarDay } from '../../domain/time/calendar-day';
import { readLines, type DepartmentDraft } from '../../domain/directory/department-draft';
import type { Retirable } from '../../domain/directory/directory-change';
import type { LocationDraft } from '../../domain/directory/location-draft';
import { readPersonField, type LiaisonDraft, type PersonField } from '../../domain/directory/liaison-draft';

/** Values by column, as the items' REST interface takes them. */
export type ColumnValues = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Identities on the site by login name. */
export type UserIds = ReadonlyMap<string, number>;

/**
 * A day as it is written: late morning in Greenwich is that same day in every zone from UTC-11 to UTC+12, so the site, which
 * keeps the day in its own zone, keeps the day that was meant.
 */
function writeDay(day: CalendarDay | ''): string | null {
  return day === '' ? null : `${day}T11:00:00Z`;
}

type Writers<Draft> = { readonly [Name in keyof Draft]-?: (value: Draft[Name], users: UserIds) => ColumnValues };

const text =
  (column: string) =>
  (value: string): ColumnValues => ({ [column]: value.trim() });
const day =
  (column: string) =>
  (value: string): ColumnValues => ({ [column]: writeDay(value) });
const lookup =
  (column: string) =>
  (value: number | undefined): ColumnValues => ({ [`${column}Id`]: value ?? null });
const user =
  (column: string) =>
  (value: PersonField, users: UserIds): ColumnValues => {
    const login = readPersonField(value)?.login;
    return { [`${column}Id`]: login === undefined ? null : (users.get(login) ?? null) };
  };

const liaisonWriters: Writers<LiaisonDraft> = {
  name: text('Title'),
  person: user('Person'),
  jobTitle: text('JobTitle'),
  locationId: lookup('LiaisonLocation'),
  office: text('OfficeRoom'),
  isOnSite: (value) => ({ OnSite: value }),
  phone: text('LiaisonPhone'),
  email: text('LiaisonEmail'),
  reportsTo: user('ReportsTo'),
  dottedLineTo: user('DottedLineTo'),
  strengths: (value) => ({ Strengths: value }),
  approvingExecutive: user('ApprovingExecutive'),
  approvingCio: user('ApprovingCio'),
  backupId: lookup('Backup'),
  awayFrom: day('AwayFrom'),
  awayUntil: day('AwayUntil')
};

const departmentWriters: Writers<DepartmentDraft> = {
  name: text('Title'),
  locationId: lookup('DepartmentLocation'),
  aliases: (value) => ({ Aliases: readLines(value).join('\n') }),
  executive: user('Executive'),
  executiveTitle: text('ExecutiveTitle'),
  executiveTier: (value) => ({ ExecutiveTier: value === '' ? null : value }),
  liaisonId: lookup('Liaison'),
  systems: (value) => ({ Systems: readLines(value).join('\n') }),
  phone: text('DepartmentPhone')
};

const retirement: Writers<Retirable> = { isRetired: (value) => ({ Retired: value }) };

const locationWriters: Writers<LocationDraft> = {
  name: text('Title'),
  shortName: text('Campus'),
  address: text('StreetAddress'),
  phone: text('MainPhone'),
  zone: text('TimeZone'),
  workingHours: text('WorkingHours'),
  holidays: (value) => ({ Holidays: readLines(value).join('\n') })
};

/** The columns for one field of a draft; generic so that a field's value and its writer stay of one kind. */
function writeField<Draft, Name extends keyof Draft>(
  writers: Writers<Draft>,
  name: Name,
  changes: Partial<Draft>,
  users: UserIds
): ColumnValues {
  return name in changes ? writers[name](changes[name] as Draft[Name], users) : {};
}

function writeFields<Draft>(writers: Writers<Draft>, changes: Partial<Draft>, users: UserIds): ColumnValues {
  const names = Object.keys(writers) as (keyof Draft)[];
  return Object.assign({}, ...names.map((name) => writeField(writers, name, changes, users))) as ColumnValues;
}

/** The columns a card's changes write; a field that is not among the changes is left alone. */
export function writeLiaison(changes: Partial<LiaisonDraft>, users: UserIds): ColumnValues {
  return writeFields(liaisonWriters, changes, users);
}

/** The columns a department's changes write. */
export function writeDepartment(changes: Partial<DepartmentDraft & Retirable>, users: UserIds): ColumnValues {
  return writeFields({ ...departmentWriters, ...retirement }, changes, users);
}

/** The columns a location's changes write. */
export function writeLocation(changes: Partial<LocationDraft & Retirable>): ColumnValues {
  return writeFields({ ...locationWriters, ...retirement }, changes, new Map());
}

const personFields = [
  'person',
  'reportsTo',
  'dottedLineTo',
  'approvingExecutive',
  'approvingCio',
  'executive'
] as const;

/** The accounts named in changes, which the site has to know before an item can point to them. */
export function loginsIn(changes: Partial<LiaisonDraft & DepartmentDraft>): readonly string[] {
  const logins = personFields.flatMap((name) => readPersonField(changes[name] ?? '')?.login ?? []);
  return [...new Set(logins)];
}

import type { HeadingNames } from '../../csv/match-headers';
import type { Directory } from '../directory';
import { AccountsByEmail, type Account } from './accounts-by-email';
import type { DayOrder } from './read-day';
import type { Headings } from './columns-of';
import type { Choice } from './cells';
import type { Person } from '../../people/person';

/** What a file of one kind of record is called and says in the reader's language. */
export interface FileWording<Draft> {
  /** Headings of the column with the records' identities; the first is the one exports have. */
  readonly idNames: HeadingNames;
  readonly headings: Headings<Draft>;
}

/** What both files of the directory need to be understood. */
export interface DirectoryFileOptions {
  /** Accounts the site found for what the file says, beside those the directory has already. */
  readonly accounts: readonly Account[];
  readonly dayOrder: DayOrder;
  readonly yesNo: readonly Choice<boolean>[];
  readonly strengths: readonly Choice[];
  readonly tiers: readonly Choice[];
  /** Title of a new liaison in a file that has no column for it. */
  readonly jobTitle: string;
}

/** Every account the directory names, and those given. */
export function accountsOf({ liaisons, departments }: Directory, others: readonly Account[]): AccountsByEmail {
  const named: readonly (Person | undefined)[] = [
    ...departments.map(({ executive }) => executive),
    ...liaisons.flatMap(({ person, reportsTo, dottedLineTo, approvingExecutive, approvingCio }) => [
      person,
      reportsTo,
      dottedLineTo,
      approvingExecutive,
      approvingCio
    ])
  ];
  return new AccountsByEmail([...named.flatMap((person) => (person ? [person] : [])), ...others]);
}

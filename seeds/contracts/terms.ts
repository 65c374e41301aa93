/** What differs between agreements in the clauses they share. Amounts are printed as given. */
export type Terms = {
  /** The year the agreement starts, on January 1. */
  readonly year: number;
  readonly specialty: string;
  readonly service: string;
  readonly site: string;
  readonly initialTermYears: 'one' | 'two' | 'three';
  /** Days of notice for leaving without cause, in words and figures. */
  readonly noticeDays: string;
  readonly vacationDays: string;
  readonly educationDays: string;
  readonly educationAllowance: string;
  /** Who pays for the insurance that covers claims made after the physician has left. */
  readonly tail: 'employer' | 'shared';
  /** Months and miles of the covenant not to compete; `null` when the agreement has none. */
  readonly competition: { readonly months: string; readonly miles: string } | null;
  /** Months for which patients and colleagues may not be solicited. */
  readonly solicitationMonths: string;
};

export const employer = 'Larkspur Plains Health';

import * as React from 'react';

/** What can be done where the lists of the suite are missing. */
export interface SetUp {
  /** Sets the site up; absent for people who may not. */
  readonly onSetUp?: () => void;
  /** Looks for the lists on another site; absent where there is none to ask for. */
  readonly onMissing?: () => void;
  /** They are being looked for, so that it is too early to say that they are missing. */
  readonly isLooking?: boolean;
  /** What else can be done, where they are on no other site. */
  readonly hint?: string;
}

export const SetUpContext = React.createContext<SetUp>({});

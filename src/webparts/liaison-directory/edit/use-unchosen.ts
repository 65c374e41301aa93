import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';

/** Texts in fields of choices from which nothing was chosen, by field. */
export type Unchosen<Name extends PropertyKey> = Partial<Record<Name, string>>;

export interface UnchosenTexts<Name extends PropertyKey> {
  readonly unchosen: Unchosen<Name>;
  /** What to say at the fields with a text: it is no value, and saving would drop it. */
  readonly unchosenProblems: Unchosen<Name>;
  setUnchosen(name: Name, text: string): void;
}

/** Keeps what people type to find a choice where the form sees it, so that a name typed and not chosen is never lost in silence. */
export function useUnchosen<Name extends PropertyKey>(): UnchosenTexts<Name> {
  const [unchosen, setTexts] = React.useState<Unchosen<Name>>({});
  const typed = Object.entries<string | undefined>(unchosen).filter(([, text]) => text?.trim());
  return {
    unchosen,
    unchosenProblems: Object.fromEntries(typed.map(([name]) => [name, strings.ProblemUnchosen])) as Unchosen<Name>,
    setUnchosen: (name, text) => setTexts((known) => ({ ...known, [name]: text }))
  };
}

import * as React from 'react';
import { findInText, foldForFinding } from '../../domain/text/find-text';
import type { TextRange } from '../../domain/text/text-range';

/** What someone looks for in what others said. */
export interface FoundWords {
  /** As `foldQuery` makes it; empty while nothing is looked for. */
  readonly wanted: string;
  /** What was gone to, by the key of the statement. */
  readonly statementKey: string | undefined;
}

export const FoundWordsContext = React.createContext<FoundWords>({ wanted: '', statementKey: undefined });

const none: readonly TextRange[] = [];

/** Where a text has what is looked for. */
export function useFoundWords(text: string): readonly TextRange[] {
  const { wanted } = React.useContext(FoundWordsContext);
  return React.useMemo(() => (wanted ? findInText(foldForFinding(text), wanted) : none), [wanted, text]);
}

/** Whether this statement is the one that was gone to. */
export function useIsFound(statementKey: string): boolean {
  return React.useContext(FoundWordsContext).statementKey === statementKey;
}

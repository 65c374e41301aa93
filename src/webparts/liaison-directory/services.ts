import * as React from 'react';
import type { DirectoryWriter } from '../../data/directory/directory-writer';
import type { CalendarDay } from '../../domain/time/calendar-day';

/** What every part of the directory's page knows about the page it stands on. */
export interface DirectorySurroundings {
  readonly locale: string;
  readonly now: Date;
  readonly today: CalendarDay;
  /** The signed-in person. */
  readonly login: string;
  /** Absolute URL of the site, for pictures. */
  readonly webUrl: string;
  /** Name under which words typed at a place are kept for this person. */
  readonly keyOfDraft: (location: string) => string;
  /** Loads what writes, the first time somebody edits. */
  readonly openWriter: () => Promise<DirectoryWriter>;
}

export const DirectoryContext = React.createContext<DirectorySurroundings | undefined>(undefined);

/** @throws Error outside of the directory's page; only a mistake of ours gets there. */
export function useSurroundings(): DirectorySurroundings {
  const surroundings = React.useContext(DirectoryContext);
  if (!surroundings) throw new Error("The directory's surroundings are missing.");
  return surroundings;
}

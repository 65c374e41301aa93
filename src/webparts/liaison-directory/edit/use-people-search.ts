import * as React from 'react';
import * as strings from 'LiaisonDirectoryStrings';
import type { DirectoryWriter } from '../../../data/directory/writer';
import { useSuggestions, type Suggestions } from '../../../ui/forms/use-suggestions';
import { useServices } from '../services';

export type FoundAccount = Awaited<ReturnType<DirectoryWriter['searchPeople']>>[number];

const words = { tooShort: strings.TypeThreeLetters, none: strings.NoOneFound, failed: strings.PeopleSearchFailed };

/** People that SharePoint finds while one types. */
export function usePeopleSearch(text: string): Suggestions<FoundAccount> {
  const { openWriter } = useServices();
  const search = React.useCallback(async (wanted: string) => (await openWriter()).searchPeople(wanted), [openWriter]);
  return useSuggestions(text, { search, words });
}

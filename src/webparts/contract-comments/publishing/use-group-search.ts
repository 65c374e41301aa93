import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { AudienceGroup } from '../../../domain/contracts/contract';
import { useSuggestions, type Suggestions } from '../../../ui/forms/use-suggestions';
import { useServices } from '../services';

const words = { tooShort: strings.TypeThreeLetters, none: strings.NoGroupFound, failed: strings.GroupSearchFailed };

/** Groups that SharePoint finds while one types. */
export function useGroupSearch(text: string): Suggestions<AudienceGroup> {
  const { repository } = useServices();
  const search = React.useCallback((wanted: string) => repository.searchGroups(wanted), [repository]);
  return useSuggestions(text, { search, words });
}

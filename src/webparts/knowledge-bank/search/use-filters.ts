import * as React from 'react';
import { trustKinds } from '../../../domain/knowledge/articles/article-trust';
import type { Filters } from '../../../domain/knowledge/search/facets';
import { useUrlState, writeUrlState } from '../../../ui/navigation/use-url-state';

/** The chosen filters, kept in the page's address. */
export function useFilters(): readonly [Filters, (filters: Filters) => void] {
  const [category] = useUrlState('cgCategory');
  const [system] = useUrlState('cgSystem');
  const [location] = useUrlState('cgLocation');
  const [trust] = useUrlState('cgTrust');
  const filters = React.useMemo<Filters>(
    () => ({
      category,
      system,
      locationId: location && /^\d+$/.test(location) ? Number(location) : undefined,
      trust: trustKinds.find((kind) => kind === trust)
    }),
    [category, system, location, trust]
  );
  const choose = React.useCallback((next: Filters) => {
    writeUrlState({
      cgCategory: next.category,
      cgSystem: next.system,
      cgLocation: next.locationId?.toString(),
      cgTrust: next.trust
    });
  }, []);
  return [filters, choose];
}

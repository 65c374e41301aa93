import * as React from 'react';
import type { Audience } from '../../../domain/contracts/contract';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import { useServices } from '../services';

/** Who may read a contract, as its permissions say. */
export type SiteAudience =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly audience: Audience };

export interface SiteAudienceReading {
  readonly site: SiteAudience;
  /** Asks again, and resolves to whether that succeeded; what is known stays where it fails. */
  read(): Promise<boolean>;
  /** Notes what was saved, which need not be asked for. */
  noteSaved(audience: Audience): void;
}

/** Asks the site who may read a contract. */
export function useSiteAudience(contractId: number): SiteAudienceReading {
  const { repository } = useServices();
  const [site, setSite] = React.useState<SiteAudience>({ kind: 'loading' });
  const isGone = React.useRef(false);
  const read = React.useCallback(async () => {
    const next = await repository.readAudience(contractId).then(
      (audience): SiteAudience => ({ kind: 'read', audience }),
      (error: unknown): SiteAudience => ({ kind: 'failed', failure: toFailure(error) })
    );
    if (!isGone.current) setSite((known) => (next.kind === 'failed' && known.kind === 'read' ? known : next));
    return next.kind === 'read';
  }, [repository, contractId]);
  React.useEffect(() => {
    isGone.current = false;
    void read();
    return () => {
      isGone.current = true;
    };
  }, [read]);
  const noteSaved = React.useCallback((audience: Audience) => setSite({ kind: 'read', audience }), []);
  return { site, read, noteSaved };
}

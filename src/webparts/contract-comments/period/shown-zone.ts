import type { ContractsState } from '../../../data/contracts/contract-repository';
import type { Zone } from '../../../domain/time/site-zone';

/** The zone this computer keeps. */
export function ownZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The zone times of a comment period are shown and typed in: the site's, or this computer's where the site's is not known. */
export function shownZone({ zone }: Pick<ContractsState, 'zone'>): Zone {
  return zone ?? ownZone();
}

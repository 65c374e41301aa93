import '@pnp/sp/batching';
import { InjectHeaders } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import type { SuiteSite } from './suite-site';

/** Requests that are sent as one. */
export interface Batch {
  /** What is asked through it waits for `execute`. */
  readonly sp: SPFI;
  readonly execute: () => Promise<void>;
}

/** PnPjs' own measure; SharePoint takes at most 100. */
const USUAL_SIZE = 20;

/**
 * A batch whose answers come without metadata, which would be most of their bytes.
 * @param size What is asked beyond so many requests is sent as further batches.
 */
export function openBatch(site: SuiteSite, size = USUAL_SIZE): Batch {
  const [sp, execute] = site.sp.batched({ maxRequests: size });
  sp.using(InjectHeaders({ Accept: 'application/json;odata=nometadata' }));
  return { sp, execute };
}

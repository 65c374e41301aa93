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

/** A batch whose answers come without metadata, which would be most of their bytes. */
export function openBatch(site: SuiteSite): Batch {
  const [sp, execute] = site.sp.batched();
  sp.using(InjectHeaders({ Accept: 'application/json;odata=nometadata' }));
  return { sp, execute };
}

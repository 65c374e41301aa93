import type { ODataQuery } from '../odata/query-options';
import type { Store } from '../store/store';
import type { JsonObject } from '../protocol/json';
import type { HttpRequest } from '../protocol/messages';
import type { Principal } from '../principals/principals';

export type Metadata = 'none' | 'minimal' | 'verbose';

/** Everything a route may know about the request it answers. */
export interface RequestContext {
  readonly store: Store;
  /** Who asks. Attribution and every permission come from here, never from the body. */
  readonly person: Principal;
  /** In upper case, after `X-HTTP-Method` has been applied: GET, POST, MERGE, PUT or DELETE. PATCH arrives as MERGE. */
  readonly method: string;
  readonly request: HttpRequest;
  /** Absolute URL of the web, e.g. `http://127.0.0.1:4321/sites/hospital`. */
  readonly webUrl: string;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly query: ODataQuery;
  /** The JSON body with `__metadata` and annotations removed; empty when there is none or it is not JSON. */
  readonly body: JsonObject;
  /** What `__metadata` of the body says its type is; empty for one that says none, `undefined` for a body without `__metadata`. */
  readonly declaredType: string | undefined;
  readonly metadata: Metadata;
  /** 4 when the client asked for OData 4 names (`@odata.*`), else 3. */
  readonly odataVersion: 3 | 4;
  /** Results worth keeping for the length of this request, e.g. looked-up people. */
  readonly cache: Map<string, unknown>;
}

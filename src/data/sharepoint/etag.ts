/** An item as SharePoint answers it, with the state it was read in. */
export interface Versioned {
  readonly 'odata.etag'?: string;
  readonly '@odata.etag'?: string;
}

/** The state an item was read in, for `If-Match`; one that no item ever has where the answer has none. `*` never comes out of here: it writes whatever happened. */
export function readEtag(item: Versioned): string {
  return item['odata.etag'] ?? item['@odata.etag'] ?? '""';
}

/** What is asked by POST and changes nothing. */
const reads = /\/_api\/(?:contextinfo|search\/postquery|SP\.UI\.ApplicationPages\.ClientPeoplePicker)/i;
const batch = /\/_api\/\$batch$/i;
/**
 * The first line of a request in a batch that is more than a read; what people typed is in JSON, which has no line breaks. A list is asked
 * for its changes by POST.
 */
const writeInBatch = /^(?:POST (?!\S+\/getchanges HTTP)|(?:PUT|PATCH|MERGE|DELETE) )\S+ HTTP\/1\.1\s*$/im;

/** Whether a request, or one of those in a batch, changes something on the site. */
export function isWrite(url: URL, { method = 'GET', body }: RequestInit): boolean {
  if (method.toUpperCase() === 'GET' || reads.test(url.pathname)) return false;
  // A batch that is not text is not ours to read, so that it counts as a write.
  return batch.test(url.pathname) && typeof body === 'string' ? writeInBatch.test(body) : true;
}

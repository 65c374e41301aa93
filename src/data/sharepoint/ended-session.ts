import { DataError } from './data-error';

const OPERATION = 'site.request';

const signedOut = (message: string, cause?: unknown): DataError =>
  new DataError('signedOut', OPERATION, message, undefined, undefined, { cause });

/**
 * Why a request got no answer. Once a session has ended SharePoint sends the browser on to sign-in at another host, which it reports
 * exactly as it reports a lost network; the same question, without following, shows which of them it was.
 * @param url What was asked.
 * @param cause What `fetch` threw.
 */
export async function explainSilence(url: URL, cause: unknown): Promise<DataError> {
  const web = url.href.replace(/\/_api\/.*$/, '');
  try {
    const answer = await fetch(`${web}/_api/web?$select=Id`, {
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'same-origin'
    });
    if (answer.type === 'opaqueredirect' || answer.status === 401) return signedOut('Sent on to sign in.', cause);
  } catch {
    // No network: that is the answer.
  }
  const text = cause instanceof Error ? cause.message : String(cause);
  return new DataError('offline', OPERATION, text, undefined, undefined, { cause });
}

/**
 * Sign-in at the site's own host is an answer like any other, only not to what was asked.
 * @throws DataError `signedOut`
 */
export function requireSession({ redirected, url }: Pick<Response, 'redirected' | 'url'>): void {
  if (redirected && !url.includes('/_api/')) throw signedOut(`Sent on to ${new URL(url).pathname}.`);
}

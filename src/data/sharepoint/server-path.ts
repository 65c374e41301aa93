/**
 * The one place where paths on the server become parts of addresses, and addresses paths.
 *
 * A path is what SharePoint calls a file, folder, list or web (`/sites/hospital/Shared Documents/Addendum #3.docx`), every character as it is; an
 * address is what a browser follows, where `#`, `?`, `%` and others mean something. Promises: the address of a path leads to that path
 * and to nothing else. Non-goals: REST calls by path, for which PnPjs takes paths as they are and encodes them itself.
 */

/** Halves of characters, which no address can carry. */
const loneSurrogates = /\p{Surrogate}/gu;
const escapedRun = /(?:%[\dA-F]{2})+/gi;

/** The address of a server-relative path, relative to the host. */
export function addressOfPath(path: string): string {
  return path.replace(loneSurrogates, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // Not an escape, but a percent sign someone typed.
    return run;
  }
}

/** The server-relative path an absolute address leads to, without a slash at its end. */
export function pathOfAddress(address: string): string {
  return new URL(address).pathname.replace(escapedRun, decodeRun).replace(/\/+$/, '');
}

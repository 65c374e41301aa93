import type { HttpRequest } from '../../server/protocol/messages';

/**
 * Lets two tabs of one browser be two people: a request made by a page speaks for the person in that page's address, which the
 * browser sends in `Referer`, rather than for the cookie, which all tabs share. A header that names someone wins.
 */
export function speakForTab(request: HttpRequest): HttpRequest {
  const { referer } = request.headers;
  if (request.headers['x-workbench-user'] !== undefined || referer === undefined || !URL.canParse(referer))
    return request;
  const page = new URL(referer);
  const person = page.host === request.url.host ? page.searchParams.get('person') : null;
  return person
    ? { ...request, headers: { ...request.headers, 'x-workbench-user': encodeURIComponent(person) } }
    : request;
}

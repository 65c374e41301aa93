import { matchPeople } from '../../server/people/find-people';
import { isValidDigest, issueDigest } from '../../server/http/form-digest';
import type { SiteServer } from '../../server/http/site-server';
import { addMember, findGroup, listMembers, type SiteGroup } from '../../server/principals/groups';
import type { Principal } from '../../server/principals/principals';
import { decodeAddress } from '../../server/protocol/read-address';
import type { HttpRequest, HttpResponse } from '../../server/protocol/messages';
import { mayEditMembership, mayViewMembership } from '../../server/security/group-policies';
import type { Store } from '../../server/store/store';
import { answerWith, redirectTo } from '../http/answer-with';
import { CONTENT_SECURITY_POLICY } from '../http/content-security-policy';
import { html, type Markup } from './html';

/** People, and groups of the organization's directory (`SP.Utilities.PrincipalType`). */
const PEOPLE_AND_GROUPS = 1 | 4;

/** What was typed, and what of it no one is called. */
interface Attempt {
  readonly typed: string;
  readonly unknown: readonly string[];
}

/** SharePoint's page of a group (`people.aspx?MembershipGroupId=`): who is in it, and "New", which adds people and groups by name or address. */
export function serveGroupPage(request: HttpRequest, server: SiteServer, style: string): HttpResponse | null {
  const { store } = server;
  if (decodeAddress(request.url.pathname).toLowerCase() !== `${store.site.url}/_layouts/15/people.aspx`.toLowerCase())
    return null;
  const asking = { store, person: server.identify(request) };
  const group = findGroup(store, Number(request.url.searchParams.get('MembershipGroupId')));
  if (!group || !mayViewMembership(asking, group)) return answerWith(request, refusal(404, 'There is no such group.'));
  const mayAdd = mayEditMembership(asking, group);
  const visit = { group, style, digest: mayAdd ? issueDigest(asking.person, store.now()) : null };
  if (request.method !== 'POST') return showGroup(request, store, visit, { typed: '', unknown: [] });
  const form = new URLSearchParams(request.body.toString());
  if (!mayAdd || !isValidDigest(form.get('__REQUESTDIGEST') ?? '', asking.person, store.now()))
    return answerWith(request, refusal(403, 'Access denied.'));
  const typed = form.get('names') ?? '';
  const unknown = addAll(store, group, typed);
  return unknown.length > 0
    ? showGroup(request, store, visit, { typed: unknown.join('; '), unknown })
    : redirectTo(request.url.pathname + request.url.search);
}

function refusal(status: number, body: string): Parameters<typeof answerWith>[1] {
  return { status, type: 'text/plain; charset=utf-8', freshness: 'never', body };
}

/** Adds everyone named, separated by semicolons or line breaks. @returns the names that are no one's, or more than one's */
function addAll(store: Store, group: SiteGroup, typed: string): readonly string[] {
  const names = typed
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.filter((text) => {
    const search = { text, types: PEOPLE_AND_GROUPS, limit: 2, inUserList: false, groupId: 0 };
    const [found, another] = matchPeople(store, search);
    if (!found || another) return true;
    addMember(store, group.id, found.principal.id);
    return false;
  });
}

type Visit = { readonly group: SiteGroup; readonly style: string; readonly digest: string | null };

function showGroup(request: HttpRequest, store: Store, visit: Visit, attempt: Attempt): HttpResponse {
  const { group, style, digest } = visit;
  const body = html`<!doctype html>
<html lang="en" data-theme="light">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>People and groups: ${group.title}</title>
<link rel="icon" href="/_workbench/page/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="${style}"></head>
<body class="group-page"><main>
<h1>People and groups: ${group.title}</h1>
${digest === null ? '' : renderNew(digest, attempt)}
<h2>Members</h2>
<ul>${listMembers(store, group.id).map(renderMember)}</ul>
</main></body></html>
`.text;
  return answerWith(request, {
    type: 'text/html; charset=utf-8',
    freshness: 'never',
    body,
    headers: { 'content-security-policy': CONTENT_SECURITY_POLICY, 'referrer-policy': 'same-origin' }
  });
}

function renderMember({ title, email }: Principal): Markup {
  return html`<li>${title}${email ? ` (${email})` : ''}</li>`;
}

function renderNew(digest: string, { typed, unknown }: Attempt): Markup {
  const error =
    unknown.length === 0 ? '' : html`<p role="alert">No exact match was found for: ${unknown.join('; ')}</p>`;
  const fields = html`<form method="post"><input type="hidden" name="__REQUESTDIGEST" value="${digest}">
<label for="names">Enter names or email addresses, separated by semicolons</label>
<textarea id="names" name="names" rows="4" required>${typed}</textarea>${error}
<button type="submit">Share</button></form>`;
  return unknown.length === 0
    ? html`<details><summary>New</summary>${fields}</details>`
    : html`<details open><summary>New</summary>${fields}</details>`;
}

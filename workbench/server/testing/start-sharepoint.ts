/**
 * The harness of contract tests: a server on a free port over a store in memory, and the real PnPjs client for any person.
 *
 * ```ts
 * let sharePoint: TestSharePoint;
 * beforeAll(async () => { sharePoint = await startTestSharePoint(); });
 * afterAll(() => sharePoint.close());
 *
 * it('refuses ...', async () => {
 *   const sp = sharePoint.as(people.visitor);
 *   await expect(sp.web.lists.getByTitle('x').delete()).rejects.toMatchObject({ status: 403 });
 * });
 * ```
 *
 * Import the parts of PnPjs a test uses (`import '@pnp/sp/items'`), or `testing/all-of-pnp` for everything.
 * `sharePoint.fetch(person, path, init)` speaks plain HTTP, with a form digest already in the headers of a write.
 */
import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi } from '@pnp/sp';
import type { SPFI } from '@pnp/sp';
import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';

import { createSharePoint } from '../create-sharepoint';
import type { SharePoint, SharePointOptions } from '../create-sharepoint';
import { addMember, findAssociatedGroup } from '../principals/groups';
import type { Association } from '../principals/groups';
import { saveUser } from '../principals/principals';

/** Tests that use it start a server, and speak to it over the network many times: five seconds are not theirs to promise. */
jest.setTimeout(30_000);

/** The people every test site starts with; further ones are a matter of `saveUser`. */
export const people = {
  administrator: 'ada.admin@hospital.example',
  owner: 'olivia.owner@hospital.example',
  member: 'mark.member@hospital.example',
  other: 'mona.member@hospital.example',
  visitor: 'victor.visitor@hospital.example'
} as const;

/** Where a test's clock starts. */
export const TEST_NOW = new Date('2026-03-02T09:00:00Z');

export interface TestSharePoint {
  readonly sharePoint: SharePoint;
  /** Absolute URL of the web. */
  readonly url: string;
  /** Moves the server's clock. */
  setNow(now: Date): void;
  /** PnPjs as this person would use it from a page. */
  as(login: string): SPFI;
  /** Plain HTTP as this person; `path` is relative to the web, e.g. `_api/web`. */
  fetch(login: string, path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export async function startTestSharePoint(options: Partial<SharePointOptions> = {}): Promise<TestSharePoint> {
  let now = TEST_NOW;
  const sharePoint = createSharePoint({ data: ':memory:', now: () => now, ...options });
  for (const [role, login] of Object.entries(people)) {
    const [first, last] = login.slice(0, login.indexOf('@')).split('.').map(capitalize);
    const { id } = saveUser(sharePoint.store, {
      login,
      title: `${first} ${last}`,
      email: login,
      isSiteAdmin: role === 'administrator'
    });
    joinGroup(sharePoint, role, id);
  }
  const url = await sharePoint.listen(0);
  return {
    sharePoint,
    url,
    setNow: (next) => {
      now = next;
    },
    as: (login) => spfi(url).using(asPerson(login, url)),
    fetch: (login, path, init) => fetchAs(url, login, path, init),
    close: () => sharePoint.close()
  };
}

/** Owners, members and visitors are in the web's groups; the administrator needs none. */
function joinGroup({ store }: SharePoint, role: string, personId: number): void {
  const associations: Readonly<Record<string, Association>> = {
    owner: 'owner',
    member: 'member',
    other: 'member',
    visitor: 'visitor'
  };
  const association = associations[role];
  const group = association && findAssociatedGroup(store, association);
  if (group) addMember(store, group.id, personId);
}

/** Everything PnPjs does in a page, over Node's own fetch. Retries are left out: a refusal must arrive at once. */
function asPerson(login: string, url: string): TimelinePipe<Queryable> {
  return (instance) => {
    instance.using(
      DefaultHeaders(),
      DefaultInit(),
      InjectHeaders({ 'X-Workbench-User': login }),
      BrowserFetch(),
      DefaultParse(),
      FormDigest(login, url)
    );
    instance.on.pre.prepend(async (address, init, result) => [
      address.startsWith('http') ? address : new URL(address, `${url}/`).href,
      init,
      result
    ]);
    return instance;
  };
}

/** PnPjs keeps one digest for a whole web, which is wrong as soon as two people use it from one process: here each write asks for its own. */
function FormDigest(login: string, url: string): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth(async (address, init) => {
      // PnPjs spreads the headers afterwards, so that they must stay a plain object.
      const headers = { ...(init.headers as Record<string, string>) };
      if (init.method !== 'GET') headers['X-RequestDigest'] ??= await readDigest(url, login);
      return [address, { ...init, headers }];
    });
    return instance;
  };
}

async function fetchAs(url: string, login: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('X-Workbench-User', login);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json;odata=nometadata');
  if ((init.method ?? 'GET') !== 'GET' && !headers.has('X-RequestDigest'))
    headers.set('X-RequestDigest', await readDigest(url, login));
  return fetch(`${url}/${path}`, { ...init, headers });
}

async function readDigest(url: string, login: string): Promise<string> {
  const response = await fetch(`${url}/_api/contextinfo`, {
    method: 'POST',
    headers: { 'X-Workbench-User': login, Accept: 'application/json;odata=nometadata' }
  });
  const { FormDigestValue } = (await response.json()) as { FormDigestValue: string };
  return FormDigestValue;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

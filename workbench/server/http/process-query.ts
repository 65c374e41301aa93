import type { RequestContext } from '../api/request-context';
import { findGroup, updateGroup } from '../principals/groups';
import type { SiteGroup } from '../principals/groups';
import type { HttpRequest } from '../protocol/messages';
import { invalidDigest, invalidOperation, notKept, wrongMethod } from '../protocol/sharepoint-error';
import { mayManageGroup, requireAllowed } from '../security/group-policies';
import { descendantsOf, readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/read-xml';
import { answerError } from './answer-error';
import { isValidDigest } from './form-digest';
import type { Interceptor, SiteServer } from './site-server';

/** What SharePoint's client object model calls the root of its object paths. */
const identity = /^740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:([0-9a-f-]{36}):g:(\d+)$/i;

const answer = { SchemaVersion: '15.0.0.0', LibraryVersion: '16.0.0.0', ErrorInfo: null };

/**
 * `_vti_bin/client.svc/ProcessQuery`, SharePoint's client object model: of all it does, making one group of the site the owner of another,
 * which REST cannot. Everything else is refused by name.
 */
export function answerProcessQuery(site: SiteServer): Interceptor {
  const address = `${site.store.site.url}/_vti_bin/client.svc/processquery`.toLowerCase();
  return (request, carryOn) => {
    if (request.url.pathname.toLowerCase() !== address) return carryOn();
    try {
      carryOut(site, request);
      const headers = { 'content-type': 'application/json;charset=utf-8' };
      return Promise.resolve({ status: 200, headers, body: JSON.stringify([answer]) });
    } catch (error) {
      return Promise.resolve(answerError(error, { metadata: 'minimal', odataVersion: 3 }));
    }
  };
}

function carryOut(site: SiteServer, request: HttpRequest): void {
  const { store } = site;
  if (request.method !== 'POST') throw wrongMethod(request.method, 'ProcessQuery');
  const person = site.identify(request);
  if (!isValidDigest(request.headers['x-requestdigest'] ?? '', person, store.now())) throw invalidDigest();
  setOwner({ store, person }, readXml(request.body.toString('utf8')));
}

function setOwner(asking: Pick<RequestContext, 'store' | 'person'>, query: XmlElement): void {
  const [action, ...others] = descendantsOf(query, 'SetProperty');
  const methods = descendantsOf(query, 'Method').map(({ attributes }) => attributes.Name);
  if (action?.attributes.Name !== 'Owner' || others.length > 0 || methods.join() !== 'Update')
    throw notKept('ProcessQuery other than the owner of a group');
  const [parameter] = descendantsOf(action, 'Parameter');
  const group = groupOf(asking, query, action.attributes.ObjectPathId);
  const owner = groupOf(asking, query, parameter?.attributes.ObjectPathId);
  requireAllowed(mayManageGroup(asking, group));
  updateGroup(asking.store, group.id, { ownerId: owner.id });
}

function groupOf({ store }: Pick<RequestContext, 'store'>, query: XmlElement, pathId: string | undefined): SiteGroup {
  const path = descendantsOf(query, 'Identity').find(({ attributes }) => attributes.Id === pathId);
  const [, siteId, groupId] = identity.exec(path?.attributes.Name ?? '') ?? [];
  const group = siteId?.toLowerCase() === store.site.siteId.toLowerCase() ? findGroup(store, Number(groupId)) : null;
  if (!group) throw invalidOperation('Cannot find the object that the request names.', '-2146232832');
  return group;
}

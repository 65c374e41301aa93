import '@pnp/sp/sites';
import { headers } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import { DataError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';

/** What SharePoint's client object model calls the root of its object paths. */
const ROOT = '740c6a0b-85e2-48a0-a494-e0f1759d4aa7';

/** The request of the client object model that makes one group of a site the owner of another. */
export function ownerRequest(siteId: string, groupId: number, ownerId: number): string {
  const identity = (id: number, group: number): string =>
    `<Identity Id="${id}" Name="${ROOT}:site:${siteId}:g:${group}" />`;
  return [
    '<Request AddExpandoFieldTypeSuffix="true" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0"',
    ' ApplicationName="Common Ground" xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009"><Actions>',
    '<SetProperty Id="1" ObjectPathId="3" Name="Owner"><Parameter ObjectPathId="4" /></SetProperty>',
    '<Method Id="2" ObjectPathId="3" Name="Update" /></Actions><ObjectPaths>',
    `${identity(3, groupId)}${identity(4, ownerId)}</ObjectPaths></Request>`
  ].join('');
}

interface QueryAnswer {
  readonly ErrorInfo?: { readonly ErrorMessage: string } | null;
}

/**
 * Makes one group of a site the owner of another. REST takes only a person for that (`SetUserAsOwner`, sp-dev-docs 5031); the client
 * object model behind SharePoint's own pages takes a group.
 * @throws DataError with what SharePoint said
 */
export async function setGroupOwner(site: SuiteSite, groupId: number, ownerId: number): Promise<void> {
  const { Id } = await site.sp.site.select('Id')<{ readonly Id: string }>();
  const service = SPQueryable([site.sp.web, `${site.webUrl}/_vti_bin/client.svc/ProcessQuery`]);
  const [answer] = await spPost<readonly QueryAnswer[]>(service, {
    ...headers({ 'Content-Type': 'text/xml' }),
    body: ownerRequest(Id, groupId, ownerId)
  });
  if (answer?.ErrorInfo) throw new DataError('invalid', 'siteSetup.setGroupOwner', answer.ErrorInfo.ErrorMessage);
}

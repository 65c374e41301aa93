import '@pnp/sp/site-users';
import { groups } from '../../lists/groups';
import type { GroupKey } from '../../lists/list-definition';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import { readPrincipals } from '../sharepoint/site-principals';
import type { SuiteSite } from '../sharepoint/suite-site';

/** One of the suite's groups on a site. */
export interface SiteGroup {
  readonly key: GroupKey;
  readonly title: string;
  /** People and groups in it; a group counts as one, because SharePoint does not say who is in it. */
  readonly memberCount: number;
  /** Address of SharePoint's page on which members are added. */
  readonly address: string;
}

/**
 * The suite's groups that are on the site, with how many each holds; two requests.
 * @throws DataError
 */
export async function readGroups(site: SuiteSite): Promise<readonly SiteGroup[]> {
  try {
    const { groupIds, groups: rows } = await readPrincipals(site.sp);
    const { sp, execute } = openBatch(site);
    const reading = groups.flatMap(({ key, title }) => {
      const id = groupIds.get(key);
      if (id === undefined) return [];
      const row = rows.find(({ Id }) => Id === id);
      const address = `${site.webUrl}/_layouts/15/people.aspx?MembershipGroupId=${id}`;
      return sp.web.siteGroups
        .getById(id)
        .users.select('Id')<readonly unknown[]>()
        .then((users) => ({ key, title: row?.Title ?? title, memberCount: users.length, address }));
    });
    const [found] = await Promise.all([Promise.all(reading), execute()]);
    return found;
  } catch (error) {
    throw toDataError('siteSetup.readGroups', error);
  }
}

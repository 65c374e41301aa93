/**
 * @jest-environment node
 */
import '@pnp/sp/folders';
import '@pnp/sp/security/item';
import { startTestSharePoint, people, type TestSharePoint } from '../../../workbench/server/testing/start-sharepoint';
import { allLists, contractEntries } from '../../lists';
import { compareSite, type Difference } from '../../lists/compare-site';
import { groups, permissionLevels } from '../../lists/groups';
import { createSiteClock } from '../sharepoint/site-clock';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { observeSite } from './observe-site';
import { repairDifference } from './repair-site';

let sharePoint: TestSharePoint;

beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

function siteAs(person: string): SuiteSite {
  return {
    sp: sharePoint.as(person),
    webUrl: sharePoint.url,
    webPath: new URL(sharePoint.url).pathname,
    userLogin: person,
    clock: createSiteClock()
  };
}

async function findDifferences(): Promise<readonly Difference[]> {
  const { observed } = await observeSite(siteAs(people.administrator));
  return compareSite({ levels: permissionLevels, groups, lists: allLists }, observed);
}

const entry = { Title: 'Comment', EntryKey: 'k-1', EntryKind: 'comment', ContractId: 1, EntryBody: 'Please clarify.' };

describe('Check this site, on a site without any list of the suite', () => {
  it('is refused to someone who may not manage the site', async () => {
    await expect(observeSite(siteAs(people.visitor))).rejects.toMatchObject({ name: 'DataError', kind: 'forbidden' });
  });

  it('finds every list, group and level missing', async () => {
    const kinds = (await findDifferences()).map((difference) => difference.kind);
    expect(kinds.filter((kind) => kind === 'missingList')).toHaveLength(allLists.length);
    expect(kinds).toEqual(expect.arrayContaining(['missingLevel', 'missingGroup']));
  });

  it('repairs them one after another until nothing differs', async () => {
    for (const difference of await findDifferences()) await repairDifference(siteAs(people.administrator), difference);
    expect(await findDifferences()).toEqual([]);
  });

  it('leaves a log that accepts entries only in an opened folder, and that no author can rewrite', async () => {
    const admin = siteAs(people.administrator);
    await admin.sp.web.siteGroups.getByName('Physicians').users.add(`i:0#.f|membership|${people.other}`);
    const log = (person: string) => listOf(siteAs(person), sharePoint.as(person), contractEntries);
    await expect(log(people.visitor).items.add(entry)).rejects.toMatchObject({ status: 403 });
    await expect(log(people.other).items.add(entry)).rejects.toMatchObject({ status: 403 });

    const path = `${admin.webPath}/${contractEntries.url}/contract-1`;
    const post = (person: string) =>
      log(person).addValidateUpdateItemUsingPath(
        Object.entries(entry).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) })),
        path
      );
    await log(people.administrator).rootFolder.folders.addUsingPath('contract-1');
    await expect(post(people.other)).rejects.toMatchObject({ status: 403 });
    const { principals } = await observeSite(admin);
    const folder = await admin.sp.web.getFolderByServerRelativePath(path).getItem();
    await folder.breakRoleInheritance(true, false);
    await folder.roleAssignments.add(
      principals.groupIds.get('physicians') ?? 0,
      principals.levelIds.get('append') ?? 0
    );

    const added = (await post(people.other)).find(({ FieldName }) => FieldName === 'Id');
    const own = log(people.other).items.getById(Number(added?.FieldValue));
    await expect(own.update({ EntryBody: 'Rewritten.' })).rejects.toMatchObject({ status: 403 });
    await expect(post(people.visitor)).rejects.toMatchObject({ status: 403 });
    await expect(post(people.other)).rejects.toMatchObject({ status: 400 });
    await folder.resetRoleInheritance();
    await expect(post(people.other)).rejects.toMatchObject({ status: 403 });
  });

  it('leaves nothing to the person who repaired, beside what the owners hold', async () => {
    const { sp } = siteAs(people.administrator);
    const me = await sp.web.currentUser();
    for (const list of allLists) {
      const rows = await listOf(siteAs(people.administrator), sp, list).roleAssignments();
      expect(rows.map((row) => row.PrincipalId)).not.toContain(me.Id);
    }
  });

  it('adds back a column that is missing, and only that', async () => {
    const administrator = siteAs(people.administrator);
    await listOf(administrator, administrator.sp, contractEntries)
      .fields.getByInternalNameOrTitle('DocumentVersion')
      .delete();
    const differences = await findDifferences();
    expect(differences).toMatchObject([{ kind: 'missingField', field: { name: 'DocumentVersion' } }]);
    for (const difference of differences) await repairDifference(administrator, difference);
    expect(await findDifferences()).toEqual([]);
  });
});

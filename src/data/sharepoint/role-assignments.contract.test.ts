/**
 * @jest-environment node
 */
import '@pnp/sp/folders';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/security/item';
import '@pnp/sp/site-groups';
import '@pnp/sp/webs';
import type { IRoleAssignments } from '@pnp/sp/security';
import { startTestSharePoint, people, type TestSharePoint } from '../../../workbench/server/testing/start-sharepoint';
import { giveExactly, readAssignments } from './role-assignments';

let sharePoint: TestSharePoint;
let levels: ReadonlyMap<string, number>;
let groupId: number;

beforeEach(async () => {
  sharePoint = await startTestSharePoint();
  const { web } = sharePoint.as(people.owner);
  await web.lists.add('Log', '', 100, false, { EnableFolderCreation: true });
  const rows = await web.roleDefinitions.select('Id', 'Name')<{ Id: number; Name: string }[]>();
  levels = new Map(rows.map(({ Id, Name }) => [Name, Id]));
  groupId = (await web.associatedVisitorGroup()).Id;
  await log().breakRoleInheritance(false, false);
  await log().roleAssignments.add((await web.associatedOwnerGroup()).Id, level('Full Control'));
});
afterEach(() => sharePoint.close());

const log = () => sharePoint.as(people.owner).web.lists.getByTitle('Log');
const level = (name: string): number => levels.get(name) ?? 0;

async function heldOn(roleAssignments: IRoleAssignments): Promise<readonly number[]> {
  const rows = await readAssignments(roleAssignments);
  return rows
    .filter((row) => row.PrincipalId === groupId)
    .flatMap((row) => row.RoleDefinitionBindings.map((l) => l.Id));
}

describe('giveExactly', () => {
  it.each([
    ['nothing', []],
    ['more', ['Edit']],
    ['several', ['Edit', 'Contribute', 'Read']]
  ])('leaves one level to a group that held %s', async (_, names) => {
    for (const name of names) await log().roleAssignments.add(groupId, level(name));
    await giveExactly(log().roleAssignments, groupId, [level('Read')]);
    expect(await heldOn(log().roleAssignments)).toEqual([level('Read')]);
  });

  it('takes everything from a group that should hold nothing', async () => {
    await log().roleAssignments.add(groupId, level('Read'));
    await giveExactly(log().roleAssignments, groupId, []);
    expect(await heldOn(log().roleAssignments)).toEqual([]);
  });

  it('leaves what the group holds on a folder below, while a comment period is open', async () => {
    await log().roleAssignments.add(groupId, level('Edit'));
    await log().rootFolder.folders.addUsingPath('contract-1');
    const folder = await log().rootFolder.folders.getByUrl('contract-1').getItem();
    await folder.breakRoleInheritance(false, false);
    await folder.roleAssignments.add(groupId, level('Contribute'));
    await giveExactly(log().roleAssignments, groupId, [level('Read')]);
    expect(await heldOn(folder.roleAssignments)).toEqual([level('Contribute')]);
  });

  it('does not touch the Limited Access that SharePoint adds for a folder below', async () => {
    await log().rootFolder.folders.addUsingPath('contract-1');
    const folder = await log().rootFolder.folders.getByUrl('contract-1').getItem();
    await folder.breakRoleInheritance(false, false);
    await folder.roleAssignments.add(groupId, level('Contribute'));
    expect(await heldOn(log().roleAssignments)).toEqual([]);
    await giveExactly(log().roleAssignments, groupId, []);
    expect(await heldOn(folder.roleAssignments)).toEqual([level('Contribute')]);
  });

  it('never deletes an assignment and never leaves the group without a level in between', async () => {
    await log().roleAssignments.add(groupId, level('Edit'));
    const asked: string[] = [];
    const { roleAssignments } = log();
    roleAssignments.on.pre(async (url, init, result) => {
      asked.push(`${init.method} ${url.split('/').pop()}`);
      return [url, init, result];
    });
    await giveExactly(roleAssignments, groupId, [level('Read')]);
    const changes = asked.filter((request) => !request.startsWith('GET'));
    expect(changes).toEqual([
      `POST addroleassignment(principalid=${groupId}, roledefid=${level('Read')})`,
      `POST removeroleassignment(principalid=${groupId}, roledefid=${level('Edit')})`
    ]);
  });
});

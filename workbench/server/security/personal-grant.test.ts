import '../testing/all-of-pnp';

import { findPrincipalByLogin } from '../principals/principals';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import { roleIds } from './built-in-roles';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

const idOf = (login: string): number => findPrincipalByLogin(sharePoint.sharePoint.store, login)?.id ?? 0;

describe('a personal grant (tenant 5)', () => {
  it.each([people.administrator, people.owner])(
    'of Full Control remains with %s, who broke the inheritance of a list without copying',
    async (login) => {
      makeList(sharePoint.sharePoint.store, { title: login, url: `Lists/${login.slice(0, 3)}` });
      const list = sharePoint.as(login).web.lists.getByTitle(login);
      await list.breakRoleInheritance(false, false);
      const rows =
        await list.roleAssignments.expand('RoleDefinitionBindings')<
          { PrincipalId: number; RoleDefinitionBindings: { Id: number }[] }[]
        >();
      expect(rows).toMatchObject([{ PrincipalId: idOf(login), RoleDefinitionBindings: [{ Id: roleIds.fullControl }] }]);
    }
  );

  it('is none where the permissions that applied are copied', async () => {
    makeList(sharePoint.sharePoint.store, { title: 'Copied', url: 'Lists/Copied' });
    const list = sharePoint.as(people.owner).web.lists.getByTitle('Copied');
    await list.breakRoleInheritance(true, false);
    const rows = await list.roleAssignments<{ PrincipalId: number }[]>();
    expect(rows.map(({ PrincipalId }) => PrincipalId)).not.toContain(idOf(people.owner));
  });

  it('is what owning a group is: its creator owns it until another owner is set', async () => {
    const { web } = sharePoint.as(people.owner);
    const { Id } = (await web.siteGroups.add({ Title: 'Physicians' })) as unknown as { Id: number };
    expect(await web.siteGroups.getById(Id)()).toMatchObject({ OwnerTitle: 'Olivia Owner' });
    const owners = await web.associatedOwnerGroup();
    await web.siteGroups.getById(Id).setUserAsOwner(owners.Id);
    expect(await web.siteGroups.getById(Id)()).toMatchObject({ OwnerTitle: owners.Title });
  });
});

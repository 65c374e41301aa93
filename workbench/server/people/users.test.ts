import '@pnp/sp/webs';
import '@pnp/sp/site-users/web';
import '@pnp/sp/lists';
import '@pnp/sp/items';

import { findPrincipalByLogin, saveUser } from '../principals/principals';
import { createRoleDefinition, maskOf, WEB_SCOPE } from '../security';
import { assignRole } from '../security/role-assignments';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

const login = (name: string): string => `i:0#.f|membership|${name}`;

let sharePoint: TestSharePoint;
beforeEach(async () => {
  sharePoint = await startTestSharePoint();
});
afterEach(() => sharePoint.close());

const web = (name: string = people.member): ReturnType<TestSharePoint['as']>['web'] => sharePoint.as(name).web;

describe('a user who is refused', () => {
  it('is no one the directory knows', async () => {
    await expect(web().ensureUser(login('no.one@hospital.example'))).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('could not be found')
    });
    await expect(web().siteUsers.getById(9999)()).rejects.toMatchObject({ status: 404 });
    await expect(web().siteUsers.getByEmail('no.one@hospital.example')()).rejects.toMatchObject({ status: 404 });
  });

  it('is a group where a user is asked for', async () => {
    await expect(web().ensureUser('Hospital Members')).rejects.toMatchObject({ status: 404 });
  });

  it('asks to remove someone without the right to', async () => {
    await expect(web().siteUsers.removeByLoginName(login(people.other))).rejects.toMatchObject({ status: 403 });
    expect(await web().siteUsers.getByEmail(people.other)()).toMatchObject({ Title: 'Mona Member' });
  });

  it('has an account that was closed', async () => {
    saveUser(sharePoint.sharePoint.store, {
      login: people.other,
      title: 'Mona Member',
      email: people.other,
      isDisabled: true
    });
    await expect(web(people.other).currentUser()).rejects.toMatchObject({ status: 401 });
  });
});

describe('users', () => {
  it('know who they are', async () => {
    expect(await web().currentUser()).toMatchObject({
      LoginName: login(people.member),
      Title: 'Mark Member',
      Email: people.member,
      PrincipalType: 1,
      IsSiteAdmin: false,
      UserPrincipalName: people.member
    });
    expect(await web(people.administrator).currentUser()).toMatchObject({ IsSiteAdmin: true });
  });

  it('are ensured by login, principal name or email address, always with the same id', async () => {
    const ids = await Promise.all(
      [login(people.other), people.other, people.other.toUpperCase()].map(
        async (name) => (await web().ensureUser(name)).Id
      )
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('are found by id, login and email address, also with a filter', async () => {
    const { Id } = await web().ensureUser(people.other);
    expect(await web().siteUsers.getById(Id)()).toMatchObject({ Email: people.other });
    expect(await web().siteUsers.getByLoginName(login(people.other))()).toMatchObject({ Id });
    expect(await web().siteUsers.select('Title').filter("startswith(Title,'Mona')")()).toMatchObject([
      { Title: 'Mona Member' }
    ]);
    expect(await web().siteUsers.getById(Id).groups()).toMatchObject([{ Title: 'Hospital Members' }]);
  });

  it('go when someone who may removes them', async () => {
    const { Id } = await web().ensureUser(people.other);
    await web(people.administrator).siteUsers.removeById(Id);
    await expect(web().siteUsers.getById(Id)()).rejects.toMatchObject({ status: 404 });
  });
});

describe('ensureUser (tenant 7)', () => {
  it("is refused to someone who may not browse the site's users", async () => {
    const { store } = sharePoint.sharePoint;
    saveUser(store, { login: 'nina.newcomer@hospital.example', title: 'Nina Newcomer', email: '' });
    const newcomer = findPrincipalByLogin(store, 'nina.newcomer@hospital.example');
    const level = createRoleDefinition(store, { name: 'Enter', mask: maskOf('Open', 'UseRemoteAPIs') });
    assignRole(store, WEB_SCOPE, newcomer?.id ?? 0, level.id);
    const { web } = sharePoint.as('nina.newcomer@hospital.example');
    await expect(web.ensureUser(people.owner)).rejects.toMatchObject({ status: 403 });
    expect((await sharePoint.as(people.visitor).web.ensureUser(people.owner)).Email).toBe(people.owner);
  });
});

describe('an account that was blocked (tenant 8)', () => {
  it('stays in the list of users, and cannot be written by its login', async () => {
    const { store } = sharePoint.sharePoint;
    const gone = 'anton.gone@hospital.example';
    saveUser(store, { login: gone, title: 'Anton Gone', email: gone, isDisabled: true });
    makeList(store, { title: 'Tasks', url: 'Lists/Tasks' }, [{ title: 'Who', type: 'User' }]);
    expect((await web().siteUsers()).map(({ Email }) => Email)).toContain(gone);
    await expect(web().ensureUser(login(gone))).rejects.toMatchObject({ status: 404 });
    const verdicts = await web()
      .lists.getByTitle('Tasks')
      .addValidateUpdateItemUsingPath(
        [
          { FieldName: 'Title', FieldValue: 'x' },
          { FieldName: 'Who', FieldValue: JSON.stringify([{ Key: login(gone) }]) }
        ],
        `${new URL(sharePoint.url).pathname}/Lists/Tasks`
      );
    expect(verdicts).toContainEqual(expect.objectContaining({ FieldName: 'Who', HasException: true }));
  });
});

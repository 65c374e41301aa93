/**
 * @jest-environment node
 */
import '../testing/all-of-pnp';
import { people, startTestSharePoint, type TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

interface Node {
  readonly Id: number;
  readonly Title: string;
  readonly Url: string;
}

const menu = (person: string) => sharePoint.as(person).web.navigation.quicklaunch;
const titles = async () => (await menu(people.visitor)<Node[]>()).map(({ Title }) => Title);
const idOf = async (title: string) =>
  (await menu(people.visitor)<Node[]>()).find(({ Title }) => Title === title)?.Id ?? 0;

describe('the menu of the site', () => {
  it('begins with the home page', async () => {
    expect(await titles()).toEqual(['Home']);
    expect(await sharePoint.as(people.visitor).web.navigation.topNavigationBar()).toEqual([]);
  });

  it('takes a link, and keeps the address of its own host without the host', async () => {
    await menu(people.owner).add('Comments', `${sharePoint.url}/SitePages/Comments.aspx`);
    const nodes = await menu(people.visitor)<Node[]>();
    expect(nodes.at(-1)).toMatchObject({ Title: 'Comments', Url: '/sites/hospital/SitePages/Comments.aspx' });
  });

  it('moves, renames and removes a link', async () => {
    await menu(people.owner).add('Documents', '/sites/hospital/Shared Documents/Forms/AllItems.aspx');
    expect(await titles()).toEqual(['Home', 'Comments', 'Documents']);
    await menu(people.owner).moveAfter(await idOf('Comments'), await idOf('Documents'));
    expect(await titles()).toEqual(['Home', 'Documents', 'Comments']);
    await menu(people.owner).moveAfter(await idOf('Comments'), await idOf('Home'));
    await menu(people.owner)
      .getById(await idOf('Comments'))
      .update({ Title: 'Contracts' });
    expect(await titles()).toEqual(['Home', 'Contracts', 'Documents']);
    const node = menu(people.owner).getById(await idOf('Contracts'));
    await node.children.add('Archive', 'https://archive.example/contracts');
    const nodes = await menu(people.visitor).expand('Children')<(Node & { readonly Children: Node[] })[]>();
    expect(nodes[1]?.Children).toMatchObject([{ Title: 'Archive', IsExternal: true }]);
    await node.delete();
    expect(await titles()).toEqual(['Home', 'Documents']);
  });

  it('is changed by those who may alone', async () => {
    const forbidden = { status: 403 };
    await expect(menu(people.visitor).add('Mine', '/mine')).rejects.toMatchObject(forbidden);
    const home = menu(people.visitor).getById(await idOf('Home'));
    await expect(home.update({ Title: 'Mine' })).rejects.toMatchObject(forbidden);
    await expect(home.delete()).rejects.toMatchObject(forbidden);
  });

  it('refuses what is not kept', async () => {
    const state = await sharePoint.fetch(people.owner, '_api/navigation/MenuState', { method: 'POST' });
    expect(state.status).toBe(501);
    const audience = menu(people.owner)
      .getById(await idOf('Home'))
      .update({ AudienceIds: ['x'] } as object);
    await expect(audience).rejects.toMatchObject({ status: 501 });
  });
});

import '../testing/all-of-pnp';

import { addItem } from '../items/write-items';
import { findPrincipalByLogin } from '../principals/principals';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
const ViewXml =
  '<View><Query><OrderBy><FieldRef Name="Title"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>';

beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  const owner = findPrincipalByLogin(store, people.owner)?.id ?? 0;
  const member = findPrincipalByLogin(store, people.member)?.id ?? 0;
  const tasks = makeList(store, { title: 'Tasks' }, [
    { type: 'Choice', title: 'State', settings: { Choices: ['open', 'done', 'late'] } },
    { type: 'Number', title: 'Effort' },
    { type: 'DateTime', title: 'Due' },
    { type: 'User', title: 'Reviewer' }
  ]);
  const rows = [
    { Title: 'Alpha', State: 'open', Effort: 3, Due: '2026-03-02T15:00:00Z', Reviewer: member },
    { Title: 'Beta', State: 'done', Effort: 1, Due: '2026-03-01T08:00:00Z', Reviewer: owner },
    { Title: 'Gamma', State: 'open', Effort: 2, Due: null, Reviewer: null },
    { Title: 'Delta', State: null, Effort: 4, Due: '2026-03-02T08:00:00Z', Reviewer: member }
  ];
  for (const cells of rows) addItem(store, tasks, { cells, authorId: owner });
});
afterAll(() => sharePoint.close());

interface Rows {
  readonly Row: readonly { readonly Title: string }[];
  readonly NextHref?: string;
}

const list = () => sharePoint.as(people.visitor).web.lists.getByTitle('Tasks');

async function render(query: string, parameters: object = { ViewXml }, overrides?: object): Promise<Rows> {
  const chosen = new Map(new URLSearchParams(query));
  return (await list().renderListDataAsStream(parameters, overrides as never, chosen)) as unknown as Rows;
}
const titles = async (query: string, parameters?: object, overrides?: object): Promise<readonly string[]> =>
  (await render(query, parameters, overrides)).Row.map((row) => row.Title);

describe('RenderListDataAsStream refuses by name what is not kept, instead of giving rows no one asked for:', () => {
  it.each(['InplaceSearchQuery=x', 'GroupString=x', 'OverrideScope=RecursiveAll', 'DrillDown=1', 'ID=3'])(
    '%s behind the address',
    async (query) => {
      await expect(render(query)).rejects.toMatchObject({
        status: 501,
        message: expect.stringContaining(String(query.split('=')[0])) as string
      });
    }
  );

  it.each([{ ExpandGroups: true }, { FirstGroupOnly: true }, { AddRegionalSettings: true }, { RenderOptions: 64 }])(
    '%j in the body',
    async (parameter) => {
      await expect(render('', { ViewXml, ...parameter })).rejects.toMatchObject({ status: 501 });
    }
  );

  it.each([
    '<View><Query><GroupBy><FieldRef Name="State"/></GroupBy></Query></View>',
    '<View><Joins><Join Type="LEFT" ListAlias="x"/></Joins></View>',
    '<View><Aggregations Value="On"><FieldRef Name="Effort" Type="SUM"/></Aggregations></View>',
    '<View><Query><Where><Membership Type="CurrentUserGroups"><FieldRef Name="Reviewer"/></Membership></Where></Query></View>',
    '<View><Query><Where><Eq><FieldRef Name="Title"/><Value Type="Text"><ListProperty Name="Title"/></Value></Eq></Where></Query></View>'
  ])('%s', async (xml) => {
    await expect(render('', { ViewXml: xml })).rejects.toMatchObject({ status: 501 });
  });

  it('a comparison it does not know', async () => {
    await expect(render('FilterField1=Title&FilterValue1=x&FilterOp1=SoundsLike')).rejects.toMatchObject({
      status: 501
    });
  });

  it('but not a column the list does not have, which is an error as in any query', async () => {
    await expect(render('FilterField1=Nothing&FilterValue1=x')).rejects.toMatchObject({ status: 400 });
  });
});

describe('RenderListDataAsStream', () => {
  it.each([
    ['FilterField1=State&FilterValue1=open&FilterType1=Choice', ['Alpha', 'Gamma']],
    ['FilterField1=State&FilterValue1=open&FilterField2=Effort&FilterValue2=2', ['Gamma']],
    ['FilterFields1=State&FilterValues1=done;%23open', ['Alpha', 'Beta', 'Gamma']],
    ['FilterField1=State&FilterValue1=', ['Delta']],
    ['FilterField1=Effort&FilterOp1=Gt&FilterValue1=2', ['Alpha', 'Delta']],
    ['FilterField1=Due&FilterValue1=2026-03-02', ['Alpha', 'Delta']],
    ['FilterField1=Reviewer&FilterValue1=Mark%20Member', ['Alpha', 'Delta']],
    ['FilterField1=Title&FilterOp1=BeginsWith&FilterValue1=de', ['Delta']]
  ])('gives only what was chosen: %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it.each([
    ['SortField=Effort', ['Beta', 'Gamma', 'Alpha', 'Delta']],
    ['SortField=Effort&SortDir=Desc', ['Delta', 'Alpha', 'Gamma', 'Beta']],
    ['SortField=State&SortDir=Desc', ['Alpha', 'Gamma', 'Beta', 'Delta']]
  ])('sorts by what was chosen before what the view says: %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('reads choices from its override parameters too, beside the conditions of the view', async () => {
    const xml =
      '<View><Query><Where><Gt><FieldRef Name="Effort"/><Value Type="Number">2</Value></Gt></Where></Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>';
    expect(await titles('', { ViewXml: xml }, { FilterField1: 'State', FilterValue1: 'open' })).toEqual(['Alpha']);
  });

  it('goes on to the next page of what was chosen', async () => {
    const parameters = {
      ViewXml: '<View><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">1</RowLimit></View>'
    };
    const first = await render('FilterField1=State&FilterValue1=open&SortField=Effort&SortDir=Desc', parameters);
    expect(first.Row).toEqual([{ Title: 'Alpha' }]);
    const next = String(first.NextHref).slice(1);
    expect(await titles(next, parameters)).toEqual(['Gamma']);
    expect(await titles('', { ...parameters, Paging: next })).toEqual(['Gamma']);
  });
});

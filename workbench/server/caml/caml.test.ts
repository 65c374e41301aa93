import '../testing/all-of-pnp';

import type { IList, RenderListDataOptions } from '@pnp/sp/lists';

import { addItem } from '../items/write-items';
import { findPrincipalByLogin } from '../principals/principals';
import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';
import { itemTable } from '../store/records';
import type { ListRecord } from '../store/records';

type Row = Readonly<Record<string, unknown>>;
interface Rows {
  readonly Row: readonly Row[];
  readonly FirstRow: number;
  readonly LastRow: number;
  readonly RowLimit: number;
  readonly NextHref?: string;
}

let sharePoint: TestSharePoint;
let tasks: ListRecord;
let memberId: number;
let root: string;

const list = (login: string, title = 'Tasks'): IList => sharePoint.as(login).web.lists.getByTitle(title);
const view = (where: string, rest = '') =>
  `<View Scope="RecursiveAll"><Query><Where>${where}</Where></Query>${rest}</View>`;
const eq = (name: string, type: string, value: string, attributes = '') =>
  `<Eq><FieldRef Name="${name}" ${attributes}/><Value Type="${type}">${value}</Value></Eq>`;
const stream = async (login: string, parameters: object, overrides?: Map<string, string>) =>
  (await list(login).renderListDataAsStream(parameters, null, overrides)) as unknown as Rows;
const titles = async (login: string, viewXml: string, more: object = {}) =>
  ((await list(login).getItemsByCAMLQuery({ ViewXml: viewXml, ...more })) as { Title: string }[]).map(
    (item) => item.Title
  );

beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  const { store } = sharePoint.sharePoint;
  const owner = findPrincipalByLogin(store, people.owner)?.id ?? 0;
  memberId = findPrincipalByLogin(store, people.member)?.id ?? 0;
  const houses = makeList(store, { title: 'Houses' });
  const north = addItem(store, houses, { cells: { Title: 'North' }, authorId: owner });
  tasks = makeList(store, { title: 'Tasks' }, [
    { type: 'Choice', title: 'State', indexed: true, settings: { Choices: ['open', 'done'] } },
    { type: 'Number', title: 'Effort' },
    { type: 'Boolean', title: 'Urgent' },
    { type: 'DateTime', title: 'Due' },
    { type: 'Note', title: 'Notes' },
    { type: 'MultiChoice', title: 'Tags', settings: { Choices: ['a', 'b', 'c'] } },
    { type: 'URL', title: 'Link' },
    { type: 'Lookup', title: 'House', settings: { LookupList: houses.id, LookupField: 'Title' } },
    { type: 'UserMulti', title: 'Reviewers' }
  ]);
  root = tasks.rootUrl;
  addItem(store, tasks, { cells: {}, authorId: owner, isFolder: true, leafName: 'inside' });
  addItem(store, tasks, {
    cells: {
      Title: 'Alpha & Omega',
      State: 'open',
      Effort: 1200.5,
      Urgent: 1,
      Due: '2026-03-02T15:00:00Z',
      Notes: '{"a":"<b>"}',
      Tags: '["a","b"]',
      Link: '["https://hospital.example/x","X"]',
      House: north.ID,
      Reviewers: `[${memberId},${owner}]`
    },
    authorId: memberId
  });
  addItem(store, tasks, {
    cells: { Title: 'Beta', State: 'done', Effort: 2, Urgent: 0, Due: '2026-03-01T08:00:00Z', Tags: '["c"]' },
    authorId: owner
  });
  addItem(store, tasks, { cells: { Title: 'Gamma', State: 'open' }, authorId: owner, folderUrl: `${root}/inside` });
});
afterAll(() => sharePoint.close());

describe('refusals', () => {
  it('refuses CAML it cannot read, columns and folders that are not there', async () => {
    await expect(titles(people.member, '<View><Query>')).rejects.toThrow(/Cannot complete this action/);
    await expect(titles(people.member, view(eq('Nothing', 'Text', 'a')))).rejects.toThrow(
      /One or more field types are not installed properly/
    );
    await expect(
      stream(people.member, { ViewXml: '<View/>', FolderServerRelativeUrl: `${root}/elsewhere` })
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      sharePoint.fetch(people.member, `_api/web/lists/getByTitle('Tasks')/getitems`, { method: 'POST' })
    ).resolves.toMatchObject({ status: 400 });
  });

  it('does not show what a person may not read', async () => {
    const secret = (await list(people.owner).items.add({ Title: 'Secret' })) as { Id: number };
    await list(people.owner).items.getById(secret.Id).breakRoleInheritance(false);
    await expect(titles(people.member, view(eq('Title', 'Text', 'Secret')))).resolves.toEqual([]);
    expect((await stream(people.visitor, { ViewXml: view(eq('Title', 'Text', 'Secret')) })).Row).toEqual([]);
    await expect(titles(people.owner, view(eq('Title', 'Text', 'Secret')))).resolves.toEqual(['Secret']);
    await list(people.owner).items.getById(secret.Id).delete();
  });
});

describe('the list view threshold', () => {
  const LARGE = 5001;
  const large = (login: string) => list(login, 'Large');
  const query = (where: string, rest = '') =>
    large(people.member).getItemsByCAMLQuery({ ViewXml: view(where, rest) }) as Promise<unknown[]>;

  beforeAll(() => {
    const { store } = sharePoint.sharePoint;
    const made = makeList(store, { title: 'Large' }, [
      { type: 'Text', title: 'Key', indexed: true },
      { type: 'Text', title: 'Plain' }
    ]);
    addItem(store, made, { cells: {}, authorId: memberId, isFolder: true, leafName: 'few' });
    addItem(store, made, { cells: { Plain: 'inside' }, authorId: memberId, folderUrl: `${made.rootUrl}/few` });
    // One statement instead of thousands of acts: only the number of rows matters here.
    store.run(
      `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ? - 1)
       INSERT INTO ${itemTable(made)} (GUID, UniqueId, FileDirRef, FileLeafRef, ContentTypeId, Created, Modified, AuthorId, EditorId, scopeId, f_Title, f_Key, f_Plain)
       SELECT hex(randomblob(16)), hex(randomblob(16)), ?, i || '_.000', '0x01', '2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z', ?, ?, ?,
         'Item ' || i, iif(i % 10 = 0, 'tenth', 'other'), 'x' FROM n`,
      LARGE,
      made.rootUrl,
      memberId,
      memberId,
      made.scopeId
    );
  });

  it.each([
    ['a column without an index', eq('Plain', 'Text', 'x')],
    ['an index that finds more than 5,000', '<Gt><FieldRef Name="ID"/><Value Type="Counter">0</Value></Gt>'],
    ['either an index or a column without one', `<Or>${eq('Key', 'Text', 'tenth')}${eq('Plain', 'Text', 'x')}</Or>`]
  ])('refuses to filter by %s', async (_, where) => {
    await expect(query(where)).rejects.toMatchObject({ status: 500 });
    await expect(large(people.member).renderListDataAsStream({ ViewXml: view(where) })).rejects.toThrow(
      /exceeds the list view threshold/
    );
  });

  it('refuses to sort by a column without an index', async () => {
    await expect(
      large(people.member).getItemsByCAMLQuery({
        ViewXml: '<View Scope="Recursive"><Query><OrderBy><FieldRef Name="Plain"/></OrderBy></Query></View>'
      })
    ).rejects.toThrow(/exceeds the list view threshold/);
  });

  it('answers what an index narrows, windows of ID, pages in the order of ID, and a small folder', async () => {
    await expect(query(`<And>${eq('Key', 'Text', 'tenth')}${eq('Plain', 'Text', 'x')}</And>`)).resolves.toHaveLength(
      501
    );
    const window =
      '<And><Gt><FieldRef Name="ID"/><Value Type="Counter">1000</Value></Gt><Leq><FieldRef Name="ID"/><Value Type="Counter">1200</Value></Leq></And>';
    await expect(query(window)).resolves.toHaveLength(200);
    await expect(
      large(people.member).getItemsByCAMLQuery({ ViewXml: '<View><RowLimit Paged="TRUE">20</RowLimit></View>' })
    ).resolves.toHaveLength(20);
    const few = `${new URL(sharePoint.url).pathname}/Lists/Large/few`;
    await expect(
      large(people.member).getItemsByCAMLQuery({
        ViewXml: `<View><Query><Where>${eq('Plain', 'Text', 'inside')}</Where></Query></View>`,
        FolderServerRelativeUrl: few
      })
    ).resolves.toHaveLength(1);
  });
});

describe('getitems', () => {
  it('finds by every kind of column', async () => {
    const found = (where: string) => titles(people.visitor, view(where));
    await expect(found(eq('State', 'Choice', 'done'))).resolves.toEqual(['Beta']);
    await expect(found('<Gt><FieldRef Name="Effort"/><Value Type="Number">100</Value></Gt>')).resolves.toEqual([
      'Alpha & Omega'
    ]);
    await expect(found(eq('Urgent', 'Boolean', '1'))).resolves.toEqual(['Alpha & Omega']);
    await expect(found(eq('Due', 'DateTime', '2026-03-02T00:00:00Z'))).resolves.toEqual(['Alpha & Omega']);
    await expect(found(eq('Due', 'DateTime', '<Today/>'))).resolves.toEqual(['Alpha & Omega']);
    await expect(found('<Lt><FieldRef Name="Due"/><Value Type="DateTime"><Today/></Value></Lt>')).resolves.toEqual([
      'Beta'
    ]);
    await expect(found(eq('House', 'Lookup', '1', 'LookupId="TRUE"'))).resolves.toEqual(['Alpha & Omega']);
    await expect(found(eq('House', 'Text', 'North'))).resolves.toEqual(['Alpha & Omega']);
    await expect(found(eq('Tags', 'Text', 'b'))).resolves.toEqual(['Alpha & Omega']);
    await expect(
      found(
        `<Includes><FieldRef Name="Reviewers" LookupId="TRUE"/><Value Type="Integer">${memberId}</Value></Includes>`
      )
    ).resolves.toEqual(['Alpha & Omega']);
    await expect(
      found('<Contains><FieldRef Name="Notes"/><Value Type="Note">&lt;b&gt;</Value></Contains>')
    ).resolves.toEqual(['Alpha & Omega']);
    await expect(
      found('<BeginsWith><FieldRef Name="Title"/><Value Type="Text">al</Value></BeginsWith>')
    ).resolves.toEqual(['Alpha & Omega']);
    await expect(
      found(`<And>${eq('FSObjType', 'Integer', '0')}<IsNull><FieldRef Name="House"/></IsNull></And>`)
    ).resolves.toEqual(['Beta', 'Gamma']);
    await expect(titles(people.member, view(eq('Author', 'Integer', '<UserID/>')))).resolves.toEqual(['Alpha & Omega']);
  });

  it('sees the part of the folder tree its scope says', async () => {
    const within = async (scope: string, folder?: string) =>
      (
        (await list(people.visitor).getItemsByCAMLQuery({
          ViewXml: `<View Scope="${scope}"/>`,
          ...(folder ? { FolderServerRelativeUrl: folder } : {})
        })) as { Id: number }[]
      ).map((item) => item.Id);
    await expect(within('')).resolves.toEqual([1, 2, 3]);
    await expect(within('FilesOnly')).resolves.toEqual([2, 3]);
    await expect(within('Recursive')).resolves.toEqual([2, 3, 4]);
    await expect(within('RecursiveAll')).resolves.toEqual([1, 2, 3, 4]);
    await expect(within('', `${root}/inside`)).resolves.toEqual([4]);
    await expect(within('RecursiveAll', `${root}/inside`)).resolves.toEqual([4]);
  });

  it('sorts, limits and goes on from a position', async () => {
    const xml =
      '<View Scope="Recursive"><Query><OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy></Query><RowLimit Paged="TRUE">2</RowLimit></View>';
    await expect(titles(people.visitor, xml)).resolves.toEqual(['Gamma', 'Beta']);
    const position = { ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_Title=Beta&p_ID=3' } };
    await expect(titles(people.visitor, xml, position)).resolves.toEqual(['Alpha & Omega']);
  });

  it('expands what the client asks for', async () => {
    const items = (await list(people.visitor).getItemsByCAMLQuery(
      { ViewXml: view(eq('Title', 'Text', 'Beta')) },
      'FieldValuesAsText'
    )) as { FieldValuesAsText: Row }[];
    expect(items[0]?.FieldValuesAsText).toMatchObject({ Title: 'Beta' });
  });
});

describe('RenderListDataAsStream', () => {
  const everything = [
    'ID',
    'Title',
    'State',
    'Effort',
    'Urgent',
    'Due',
    'Notes',
    'Tags',
    'Link',
    'House',
    'Reviewers',
    'Author',
    'PermMask',
    'FileRef',
    'UniqueId'
  ]
    .map((name) => `<FieldRef Name="${name}"/>`)
    .join('');
  const rowOf = async (title: string, more: object = {}) =>
    (
      await stream(people.visitor, {
        ViewXml: view(eq('Title', 'Text', title), `<ViewFields>${everything}</ViewFields>`),
        ...more
      })
    ).Row[0];

  it('writes values as text, people and lookups as arrays', async () => {
    const mark = { id: String(memberId), title: 'Mark Member', email: people.member, sip: people.member, picture: '' };
    expect(await rowOf('Alpha &amp; Omega')).toMatchObject({
      ID: '2',
      Title: 'Alpha & Omega',
      State: 'open',
      Effort: '1,200.5',
      'Effort.': '1200.50000000000000',
      Urgent: 'Yes',
      'Urgent.value': '1',
      Due: '3/2/2026 3:00 PM',
      'Due.': '2026-03-02T15:00:00Z',
      Notes: '{"a":"<b>"}',
      Tags: ['a', 'b'],
      Link: 'https://hospital.example/x',
      'Link.desc': 'X',
      House: [{ lookupId: 1, lookupValue: 'North', isSecretFieldValue: false }],
      Reviewers: [mark, { title: 'Olivia Owner' }],
      Author: [mark],
      PermMask: '0xb008431061',
      FileRef: `${root}/2_.000`,
      UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string
    });
  });

  it('writes empty text for what is empty', async () => {
    expect(await rowOf('Gamma')).toMatchObject({
      Effort: '',
      'Effort.': '',
      Urgent: '',
      Due: '',
      'Due.': '',
      Notes: '',
      Tags: '',
      Link: '',
      House: '',
      Reviewers: ''
    });
  });

  it('writes dates in UTC when asked', async () => {
    expect(await rowOf('Beta', { DatesInUtc: true })).toMatchObject({ Due: '2026-03-01T08:00:00Z' });
  });

  it('shows only the columns of the view, and those every row needs when asked', async () => {
    const xml = view(eq('Title', 'Text', 'Beta'), '<ViewFields><FieldRef Name="Title"/></ViewFields>');
    expect((await stream(people.visitor, { ViewXml: xml })).Row).toEqual([{ Title: 'Beta' }]);
    expect((await stream(people.visitor, { ViewXml: xml, AddRequiredFields: true })).Row[0]).toMatchObject({
      ID: '3',
      FSObjType: '0',
      Title: 'Beta',
      ContentTypeId: expect.stringMatching(/^0x01/) as string
    });
  });

  it('pages by NextHref, as Paging or behind the address', async () => {
    const ViewXml =
      '<View Scope="Recursive"><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
    const first = await stream(people.visitor, { ViewXml });
    expect(first).toMatchObject({ Row: [{ ID: '2' }, { ID: '3' }], FirstRow: 1, LastRow: 2, RowLimit: 2 });
    const next = String(first.NextHref);
    expect(next).toMatch(/^\?Paged=TRUE&.*PageFirstRow=3/);
    const second = await stream(people.visitor, { ViewXml, Paging: next.slice(1) });
    expect(second).toMatchObject({ Row: [{ ID: '4' }], FirstRow: 3, LastRow: 3 });
    expect(second.NextHref).toBeUndefined();
    await expect(stream(people.visitor, { ViewXml }, new Map(new URLSearchParams(next.slice(1))))).resolves.toEqual(
      second
    );
  });

  it('cuts without going on when the limit is no page', async () => {
    const cut = await stream(people.visitor, { ViewXml: '<View Scope="Recursive"><RowLimit>1</RowLimit></View>' });
    expect(cut.Row).toHaveLength(1);
    expect(cut.NextHref).toBeUndefined();
  });

  it('takes the default view when no XML is given', async () => {
    expect((await stream(people.visitor, {})).Row[1]).toEqual({ LinkTitle: 'Alpha & Omega' });
  });

  it('adds the schema when asked', async () => {
    const RenderOptions = [2, 4] as RenderListDataOptions[];
    const answer = (await stream(people.visitor, {
      ViewXml: `<View><ViewFields>${everything}</ViewFields></View>`,
      RenderOptions
    })) as unknown as {
      ListData: Rows;
      ListSchema: { Field: { Name: string; FieldType: string }[] };
    };
    expect(answer.ListData.Row).toHaveLength(3);
    expect(answer.ListSchema.Field).toContainEqual(expect.objectContaining({ Name: 'State', FieldType: 'Choice' }));
  });

  it('answers the elder RenderListData with text', async () => {
    const data = (await list(people.visitor).renderListData(
      '<View><ViewFields><FieldRef Name="Title"/></ViewFields></View>'
    )) as unknown as Rows;
    expect(data.Row[2]).toEqual({ Title: 'Beta' });
  });
});

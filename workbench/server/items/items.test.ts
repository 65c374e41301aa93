import '../testing/all-of-pnp';

import type { IItems } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';

import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
let list: IList;
let locations: IList;

beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  const { lists } = sharePoint.as(people.owner).web;
  const target = await lists.add('Locations');
  locations = lists.getById(String(target.Id));
  await locations.items.add({ Title: 'North campus' });
  await locations.items.add({ Title: 'South campus' });
  await lists.add('Tasks');
  list = lists.getByTitle('Tasks');
  await list.fields.addChoice('State', { Choices: ['New', 'Done'] });
  await list.fields.addNumber('Effort');
  await list.fields.addBoolean('Urgent');
  await list.fields.addDateTime('Due', { DisplayFormat: 1 });
  await list.fields.addMultilineText('Notes', { RichText: false });
  await list.fields.addMultiChoice('Tags', { Choices: ['a', 'b', 'c'] });
  await list.fields.addUrl('Link');
  await list.fields.addUser('Owner');
  await list.fields.createFieldAsXml('<Field Type="UserMulti" Name="Reviewers" DisplayName="Reviewers" Mult="TRUE" />');
  await list.fields.addLookup('Location', { LookupListId: String(target.Id), LookupFieldName: 'Title' });
  await list.fields.createFieldAsXml(
    `<Field Type="LookupMulti" Name="Sites" DisplayName="Sites" Mult="TRUE" List="{${String(target.Id)}}" ShowField="Title" />`
  );
  await list.fields.createFieldAsXml(
    '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />'
  );
});
afterAll(() => sharePoint.close());

const tasks = (login: string): IList => sharePoint.as(login).web.lists.getByTitle('Tasks');

describe('refusals', () => {
  it('does not find an item that is not there', async () => {
    await expect(list.items.getById(999)()).rejects.toMatchObject({ status: 404 });
  });

  it('refuses an item of someone who may only read', async () => {
    await expect(tasks(people.visitor).items.add({ Title: 'x' })).rejects.toMatchObject({ status: 403 });
  });

  it('refuses a property the list does not have', async () => {
    await expect(list.items.add({ Nonsense: 1 })).rejects.toThrow(
      /property 'Nonsense' does not exist on type 'SP.Data.TasksListItem'/
    );
  });

  it('refuses text longer than 255 characters', async () => {
    await expect(list.items.add({ Title: 'x'.repeat(256) })).rejects.toThrow(/Invalid text value/);
  });

  it('refuses a number that is none', async () => {
    await expect(list.items.add({ Title: 'x', Effort: 'much' })).rejects.toMatchObject({ status: 400 });
  });

  it('refuses the second item with the same value in a column of unique values', async () => {
    await list.items.add({ Title: 'first', Key: 'K-1' });
    await expect(list.items.add({ Title: 'second', Key: 'k-1' })).rejects.toThrow(/duplicate values were found/);
  });

  it('refuses a change to a version that is no longer current', async () => {
    const { Id } = (await list.items.add({ Title: 'one' })) as { Id: number };
    const item = list.items.getById(Id);
    const before = (await item()) as { 'odata.etag': string };
    const { etag } = (await item.update({ Title: 'two' }, before['odata.etag'])) as unknown as { etag: string };
    expect(etag).not.toBe(before['odata.etag']);
    await expect(item.update({ Title: 'three' }, before['odata.etag'])).rejects.toMatchObject({ status: 412 });
  });

  it('refuses a filter on a column the list does not have', async () => {
    await expect(list.items.filter("Nonsense eq 'x'")()).rejects.toMatchObject({ status: 400 });
  });

  it('refuses a filter on long text, and on what SharePoint cannot filter', async () => {
    await expect(list.items.filter("Notes eq 'x'")()).rejects.toThrow(
      /of type 'Note' cannot be used in the query filter/
    );
    await expect(list.items.filter("Link eq 'x'")()).rejects.toMatchObject({ status: 400 });
  });

  it('refuses a person and an item that are not there', async () => {
    await expect(list.items.add({ Title: 'x', OwnerId: 9999 })).rejects.toThrow(/9999 could not be found/);
    await expect(list.items.add({ Title: 'x', LocationId: 9999 })).rejects.toThrow(/Invalid lookup value/);
  });

  it('refuses a reference that is selected without being expanded', async () => {
    await expect(list.items.select('Location')()).rejects.toThrow(/\$expand/);
  });
});

describe('values', () => {
  it('gives back what was written, in every type of column', async () => {
    const member = await sharePoint.as(people.member).web.currentUser();
    const written = {
      Title: "O'Brien & söhne",
      State: 'New',
      Effort: 2.5,
      Urgent: true,
      Due: '2026-03-04T05:06:07Z',
      Notes: 'line\nline',
      Tags: ['a', 'c'],
      Link: { Url: 'https://hospital.example/a', Description: 'A' },
      OwnerId: member.Id,
      ReviewersId: [member.Id],
      LocationId: 1,
      SitesId: [2, 1]
    };
    const { Id } = (await list.items.add(written)) as { Id: number };
    expect(await list.items.getById(Id)()).toMatchObject(written);
    const shown = await list.items
      .getById(Id)
      .select('Owner/EMail', 'Reviewers/Title', 'Location/Title', 'Sites/Title', 'Author/Title')
      .expand('Owner', 'Reviewers', 'Location', 'Sites', 'Author')();
    expect(shown).toMatchObject({
      Owner: { EMail: people.member },
      Reviewers: [{ Title: 'Mark Member' }],
      Location: { Title: 'North campus' },
      Sites: [{ Title: 'South campus' }, { Title: 'North campus' }],
      Author: { Title: 'Olivia Owner' }
    });
    expect(await list.items.getById(Id).fieldValuesAsText()).toMatchObject({
      Due: '3/4/2026 5:06 AM',
      Owner: 'Mark Member',
      Tags: 'a, c',
      Urgent: 'Yes',
      Location: 'North campus'
    });
  });
});

describe('queries', () => {
  let numbers: IList;
  beforeAll(async () => {
    const { lists } = sharePoint.as(people.owner).web;
    await lists.add('Numbers');
    numbers = lists.getByTitle('Numbers');
    await numbers.fields.addNumber('N');
    await numbers.fields.addLookup('Where', {
      LookupListId: String((await locations.select('Id')()).Id),
      LookupFieldName: 'Title'
    });
    for (let n = 1; n <= 12; n++) await numbers.items.add({ Title: `n${n}`, N: n % 4, WhereId: n % 2 === 0 ? 1 : 2 });
  });
  const titles = async (filter: string): Promise<string[]> => {
    const found = (await numbers.items.select('Title').filter(filter)()) as { Title: string }[];
    return found.map((item) => item.Title);
  };

  it('filters by number, text, reference and what the reference points at', async () => {
    expect(await titles('N eq 0')).toEqual(['n4', 'n8', 'n12']);
    expect(await titles("startswith(Title, 'n1') and N ge 2")).toEqual(['n10', 'n11']);
    expect(await titles("substringof('2', Title)")).toEqual(['n2', 'n12']);
    expect(await titles("Where/Title eq 'South campus' and (N eq 1 or N eq 3) and ID lt 5")).toEqual(['n1', 'n3']);
    expect(await titles('WhereId eq 1 and N ne 0')).toEqual(['n2', 'n6', 'n10']);
    expect(
      await titles(`Author/EMail eq '${people.owner}' and Created ge datetime'2026-03-02T00:00:00Z' and Id gt 11`)
    ).toEqual(['n12']);
    expect(await titles('N eq null')).toEqual([]);
  });

  it('pages through an order without losing or repeating an item', async () => {
    const seen: string[] = [];
    for await (const page of numbers.items.select('Title', 'N').orderBy('N', false).top(5))
      seen.push(...(page as { Title: string }[]).map((item) => item.Title));
    expect(seen).toEqual(['n3', 'n7', 'n11', 'n2', 'n6', 'n10', 'n1', 'n5', 'n9', 'n4', 'n8', 'n12']);
  });

  it('sorts by what a reference points at', async () => {
    const found = (await numbers.items
      .select('Title', 'Where/Title')
      .expand('Where')
      .orderBy('Where/Title')
      .orderBy('Id', false)
      .top(2)()) as { Title: string }[];
    expect(found.map((item) => item.Title)).toEqual(['n12', 'n10']);
  });
});

describe('forms', () => {
  it('says of each field what is wrong with it, and saves nothing', async () => {
    const before = (await list.select('ItemCount')()).ItemCount;
    const verdicts = await list.addValidateUpdateItemUsingPath(
      [
        { FieldName: 'Title', FieldValue: '' },
        { FieldName: 'State', FieldValue: 'Maybe' },
        { FieldName: 'Effort', FieldValue: '3' }
      ],
      '/sites/hospital/Lists/Tasks'
    );
    expect(verdicts.map((verdict) => [verdict.FieldName, verdict.HasException])).toEqual([
      ['Title', true],
      ['State', true],
      ['Effort', false]
    ]);
    expect((await list.select('ItemCount')()).ItemCount).toBe(before);
  });

  it('puts an item into a folder, and refuses one that is not there', async () => {
    const root = '/sites/hospital/Lists/Tasks';
    const title = [{ FieldName: 'Title', FieldValue: 'Inside' }];
    await list.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Folder' }], root, false, undefined, {
      leafName: 'Folder',
      objectType: 1
    });
    const verdicts = await list.addValidateUpdateItemUsingPath(title, `${root}/Folder`);
    const id = Number(verdicts.find((verdict) => verdict.FieldName === 'Id')?.FieldValue);
    expect(await list.items.getById(id).select('FileDirRef', 'FileSystemObjectType')()).toMatchObject({
      FileDirRef: `${root}/Folder`,
      FileSystemObjectType: 0
    });
    expect(await list.items.filter('FSObjType eq 1').select('FileLeafRef')()).toEqual([
      expect.objectContaining({ FileLeafRef: 'Folder' })
    ]);
    await expect(list.addValidateUpdateItemUsingPath(title, `${root}/Elsewhere`)).rejects.toMatchObject({
      status: 404
    });
  });

  it('changes an item field by field', async () => {
    const { Id } = (await list.items.add({ Title: 'before', Effort: 1 })) as { Id: number };
    const item = list.items.getById(Id);
    expect(await item.validateUpdateListItem([{ FieldName: 'Effort', FieldValue: 'many' }])).toMatchObject([
      { HasException: true }
    ]);
    expect(
      await item.validateUpdateListItem([
        { FieldName: 'Effort', FieldValue: '1,234.5' },
        { FieldName: 'Title', FieldValue: 'after' }
      ])
    ).toMatchObject([{ HasException: false }, { HasException: false }]);
    expect(await item.select('Title', 'Effort')()).toMatchObject({ Title: 'after', Effort: 1234.5 });
  });

  it('changes an item without a new version, leaving who changed it last and when', async () => {
    const { lists } = sharePoint.as(people.owner).web;
    await lists.add('Quiet', '', 100, false, { EnableVersioning: true });
    await lists.getByTitle('Quiet').items.add({ Title: 'before' });
    const item = sharePoint.as(people.member).web.lists.getByTitle('Quiet').items.getById(1);
    const shown = ['Modified', 'EditorId', 'OData__UIVersionString'];
    const before = await item.select(...shown)<object>();
    await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'after' }], true);
    expect(await item.select('Title', ...shown)()).toMatchObject({
      ...before,
      Title: 'after',
      'odata.etag': expect.stringContaining(',2') as string
    });
  });

  it('takes people, lookups, dates and choices as text', async () => {
    const values = {
      Title: 'form',
      Owner: `[{"Key":"i:0#.f|membership|${people.member}"}]`,
      Location: '2',
      Sites: '1;#;#2;#',
      Due: '3/15/2026 2:30 PM',
      Tags: 'a;#b',
      Urgent: '1'
    };
    const verdicts = await list.addValidateUpdateItemUsingPath(
      Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      '/sites/hospital/Lists/Tasks'
    );
    const id = Number(verdicts.find((verdict) => verdict.FieldName === 'Id')?.FieldValue);
    expect(
      await list.items
        .getById(id)
        .select('Title', 'Owner/EMail', 'LocationId', 'SitesId', 'Due', 'Tags', 'Urgent')
        .expand('Owner')()
    ).toMatchObject({
      Owner: { EMail: people.member },
      LocationId: 2,
      SitesId: [1, 2],
      Due: '2026-03-15T14:30:00Z',
      Tags: ['a', 'b'],
      Urgent: true
    });
  });
});

describe('versions and batches', () => {
  it('keeps earlier states where versioning is on', async () => {
    const { lists } = sharePoint.as(people.owner).web;
    await lists.add('Versioned', '', 100, false, { EnableVersioning: true });
    const items = lists.getByTitle('Versioned').items;
    await items.add({ Title: 'one' });
    await items.getById(1).update({ Title: 'two' });
    const versions = (await items.getById(1).versions()) as {
      VersionLabel: string;
      Title: string;
      IsCurrentVersion: boolean;
    }[];
    expect(versions.map((version) => [version.VersionLabel, version.Title, version.IsCurrentVersion])).toEqual([
      ['2.0', 'two', true],
      ['1.0', 'one', false]
    ]);
  });

  it('answers the parts of a batch one by one, each failing for itself', async () => {
    const [batched, execute] = sharePoint.as(people.owner).batched();
    const items = (): IItems => batched.web.lists.getByTitle('Tasks').items;
    const outcomes = [items().add({ Title: 'batched' }), items().getById(9999)(), items().top(1)()].map(
      async (promise) => {
        try {
          await promise;
          return 'done';
        } catch (error) {
          return (error as { status: number }).status;
        }
      }
    );
    await execute();
    expect(await Promise.all(outcomes)).toEqual(['done', 404, 'done']);
  });
});

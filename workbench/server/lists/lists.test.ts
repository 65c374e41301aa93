import '../testing/all-of-pnp';

import { people, startTestSharePoint, type TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  await sharePoint.as(people.owner).web.lists.add('Tasks', 'What is to be done');
});
afterAll(() => sharePoint.close());

describe('refusals', () => {
  it('does not find a list by a title the web does not have', async () => {
    const response = await sharePoint.fetch(people.owner, "_api/web/lists/getByTitle('Nothing')");
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      'odata.error': {
        code: '-1, System.ArgumentException',
        message: { lang: 'en-US', value: `List 'Nothing' does not exist at site with URL '${sharePoint.url}'.` }
      }
    });
  });

  it('does not find a list by an id or an address the web does not have (tenant 15)', async () => {
    const { web } = sharePoint.as(people.owner);
    await expect(web.lists.getById('00000000-0000-0000-0000-000000000001')()).rejects.toMatchObject({ status: 404 });
    await expect(web.getList('/sites/hospital/Lists/Nothing')()).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('-2147024894, System.IO.FileNotFoundException') as string
    });
  });

  it('lets no one but those who manage lists make, change or remove one', async () => {
    const { lists } = sharePoint.as(people.visitor).web;
    await expect(lists.add('Mine')).rejects.toMatchObject({ status: 403 });
    await expect(lists.getByTitle('Tasks').update({ Title: 'Ours' })).rejects.toMatchObject({ status: 403 });
    await expect(lists.getByTitle('Tasks').delete()).rejects.toMatchObject({ status: 403 });
    await expect(lists.getByTitle('Tasks').fields.addText('Extra')).rejects.toMatchObject({ status: 403 });
    await expect(lists.getByTitle('Tasks').views.add('Mine')).rejects.toMatchObject({ status: 403 });
  });

  it('refuses a second list of the same title', async () => {
    await expect(sharePoint.as(people.owner).web.lists.add('tasks')).rejects.toThrow(/specified title already exists/);
  });

  it('refuses a template there is none of, and by name one whose columns it does not have', async () => {
    const { lists } = sharePoint.as(people.owner).web;
    await expect(lists.add('Odd', '', 4711)).rejects.toMatchObject({ status: 400 });
    await expect(lists.add('Calendar', '', 106)).rejects.toMatchObject({
      status: 501,
      message: expect.stringContaining('BaseTemplate 106') as string
    });
  });

  it('refuses a setting lists do not have, and item-level security outside its range', async () => {
    const list = sharePoint.as(people.owner).web.lists.getByTitle('Tasks');
    await expect(list.update({ Nonsense: true } as object)).rejects.toThrow(/property 'Nonsense' does not exist/);
    await expect(list.update({ WriteSecurity: 3 } as object)).rejects.toMatchObject({ status: 400 });
  });

  it('shows no one who may not open them the names of lists', async () => {
    const secret = await sharePoint.as(people.owner).web.lists.add('Secret');
    const list = sharePoint.as(people.owner).web.lists.getById(String(secret.Id));
    await list.breakRoleInheritance(false);
    const titles = (await sharePoint.as(people.visitor).web.lists.select('Title')()).map(({ Title }) => Title);
    expect(titles).not.toContain('Secret');
    await expect(sharePoint.as(people.visitor).web.lists.getByTitle('Secret')()).rejects.toMatchObject({ status: 403 });
  });
});

describe('lists', () => {
  it('are found by title, id and address, and are the same', async () => {
    const { web } = sharePoint.as(people.member);
    const list = await web.lists.getByTitle('TASKS')();
    expect(list).toMatchObject({
      Title: 'Tasks',
      Description: 'What is to be done',
      BaseTemplate: 100,
      ItemCount: 0,
      ListItemEntityTypeFullName: 'SP.Data.TasksListItem'
    });
    expect(await web.lists.getById(list.Id).select('Title')()).toMatchObject({ Title: 'Tasks' });
    expect(await web.getList('/sites/hospital/Lists/Tasks').select('Id')()).toMatchObject({ Id: list.Id });
    expect((await web.lists.filter("Title eq 'Tasks'")()).map(({ Id }) => Id)).toEqual([list.Id]);
  });

  it('keep the settings they are given', async () => {
    const { lists } = sharePoint.as(people.owner).web;
    await lists.add('Settings');
    const settings = {
      EnableVersioning: true,
      MajorVersionLimit: 50,
      EnableAttachments: false,
      ReadSecurity: 2,
      WriteSecurity: 2,
      Hidden: true,
      EnableFolderCreation: true,
      NoCrawl: true
    };
    await lists.getByTitle('Settings').update(settings);
    expect(await lists.getByTitle('Settings').select(...Object.keys(settings))()).toMatchObject(settings);
  });

  it('count their items and remember when one changed', async () => {
    const list = sharePoint.as(people.owner).web.lists.getByTitle('Tasks');
    const before = await list.select('ItemCount', 'LastItemModifiedDate')();
    sharePoint.setNow(new Date('2026-03-05T00:00:00Z'));
    await list.items.add({ Title: 'x' });
    expect(await list.select('ItemCount', 'LastItemModifiedDate')()).toMatchObject({
      ItemCount: before.ItemCount + 1,
      LastItemModifiedDate: '2026-03-05T00:00:00Z'
    });
  });

  it('expand what belongs to them', async () => {
    const list = await sharePoint
      .as(people.owner)
      .web.lists.getByTitle('Tasks')
      .select('Title', 'RootFolder/ServerRelativeUrl', 'DefaultView/Title')
      .expand('RootFolder', 'DefaultView')();
    expect(list).toMatchObject({
      RootFolder: { ServerRelativeUrl: '/sites/hospital/Lists/Tasks' },
      DefaultView: { Title: 'All Items' }
    });
  });
});

describe('columns', () => {
  it('are made from XML and read back with everything it said', async () => {
    const { fields } = sharePoint.as(people.owner).web.lists.getByTitle('Tasks');
    const xml =
      '<Field ID="{11111111-2222-3333-4444-555555555555}" Type="Choice" Name="Stage" StaticName="Stage" DisplayName="Stage of work" Required="TRUE" Indexed="TRUE" Description="How far">' +
      '<Default>New</Default><CHOICES><CHOICE>New</CHOICE><CHOICE>Done &amp; closed</CHOICE></CHOICES></Field>';
    await fields.createFieldAsXml(xml);
    const field = await fields.getByInternalNameOrTitle('Stage')();
    expect(field).toMatchObject({
      Id: '11111111-2222-3333-4444-555555555555',
      InternalName: 'Stage',
      Title: 'Stage of work',
      TypeAsString: 'Choice',
      FieldTypeKind: 6,
      Required: true,
      Indexed: true,
      DefaultValue: 'New',
      Description: 'How far',
      Choices: ['New', 'Done & closed']
    });
    expect(await fields.getByTitle('Stage of work').select('InternalName')()).toMatchObject({ InternalName: 'Stage' });
    expect(await fields.getById('11111111-2222-3333-4444-555555555555').select('SchemaXml')()).toMatchObject({
      SchemaXml: expect.stringContaining('<CHOICE>Done &amp; closed</CHOICE>') as string
    });
  });

  it('get an internal name from their title that stays when the title changes', async () => {
    const { fields } = sharePoint.as(people.owner).web.lists.getByTitle('Tasks');
    await fields.addText('Next step', { Required: true });
    await fields.getByInternalNameOrTitle('Next_x0020_step').update({ Title: 'Schritt', Indexed: true });
    expect(await fields.getByInternalNameOrTitle('Next_x0020_step')()).toMatchObject({
      Title: 'Schritt',
      Indexed: true,
      MaxLength: 255
    });
    await fields.getByTitle('Schritt').delete();
    await expect(fields.getByInternalNameOrTitle('Next_x0020_step')()).rejects.toMatchObject({ status: 400 });
  });

  it('refuse what their type cannot do', async () => {
    const { fields } = sharePoint.as(people.owner).web.lists.getByTitle('Tasks');
    await expect(
      fields.createFieldAsXml('<Field Type="Note" Name="Long" DisplayName="Long" Indexed="TRUE" />')
    ).rejects.toThrow(/cannot be indexed/);
    await expect(fields.createFieldAsXml('<Field Type="Text" Name="Title" DisplayName="Again" />')).rejects.toThrow(
      /duplicate field name/
    );
    await expect(fields.createFieldAsXml('<Field Type="Text"')).rejects.toThrow(/not well formed/);
    await expect(fields.getByInternalNameOrTitle('Created').delete()).rejects.toMatchObject({ status: 400 });
  });

  it('fill in their default', async () => {
    const list = sharePoint.as(people.owner).web.lists.getByTitle('Tasks');
    await list.fields.createFieldAsXml(
      '<Field Type="Boolean" Name="Open" DisplayName="Open"><Default>1</Default></Field>'
    );
    expect(await list.items.add({ Title: 'y' })).toMatchObject({ Open: true, Stage: 'New' });
  });
});

describe('views', () => {
  it('are added, changed, given columns and removed', async () => {
    const { views } = sharePoint.as(people.owner).web.lists.getByTitle('Tasks');
    await views.add('Open ones', false, {
      RowLimit: 10,
      ViewQuery: '<Where><Eq><FieldRef Name="Open" /><Value Type="Boolean">1</Value></Eq></Where>'
    });
    const view = views.getByTitle('Open ones');
    await view.fields.add('Stage of work');
    await view.fields.move('Stage', 0);
    expect(await view()).toMatchObject({
      RowLimit: 10,
      DefaultView: false,
      ViewQuery: expect.stringContaining('<Eq>') as string
    });
    expect(await view.fields()).toMatchObject({ Items: ['Stage', 'LinkTitle'] });
    await view.update({ DefaultView: true });
    expect((await sharePoint.as(people.owner).web.lists.getByTitle('Tasks').defaultView()).Title).toBe('Open ones');
    await expect(view.delete()).rejects.toThrow(/default view/);
    await views.getByTitle('All Items').delete();
    expect((await views.select('Title')()).map(({ Title }) => Title)).toEqual(['Open ones']);
  });
});

describe('changes', () => {
  it('are listed from a token on, for those who may read the list', async () => {
    const list = sharePoint.as(people.owner).web.lists.getByTitle('Tasks');
    const query = { Item: true, Add: true, Update: true, DeleteObject: true };
    const { CurrentChangeToken } = (await list.select('CurrentChangeToken')()) as unknown as {
      CurrentChangeToken: { StringValue: string };
    };
    const { Id } = (await list.items.add({ Title: 'changing' })) as { Id: number };
    await list.items.getById(Id).update({ Title: 'changed' });
    await list.items.getById(Id).delete();
    const changes = (await list.getChanges({ ...query, ChangeTokenStart: CurrentChangeToken })) as {
      ItemId: number;
      ChangeType: number;
    }[];
    expect(changes.map((change) => [change.ItemId, change.ChangeType])).toEqual([
      [Id, 1],
      [Id, 2],
      [Id, 3]
    ]);
    await expect(
      list.getChanges({ ...query, ChangeTokenStart: { StringValue: '1;3;nonsense;0;0' } })
    ).rejects.toMatchObject({ status: 400 });
  });
});

describe('content types', () => {
  it('are those every list has', async () => {
    const response = await sharePoint.fetch(
      people.member,
      "_api/web/lists/getByTitle('Tasks')/contentTypes?$select=Name"
    );
    expect(await response.json()).toEqual({ value: [{ Name: 'Item' }, { Name: 'Folder' }] });
  });
});

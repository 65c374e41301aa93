import '../testing/all-of-pnp';

import { makeList } from '../testing/make-list';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
  makeList(sharePoint.sharePoint.store, { title: 'Tasks', url: 'Lists/Tasks' });
  await sharePoint.as(people.owner).web.lists.getByTitle('Tasks').items.add({ Title: 'One' });
});
afterAll(() => sharePoint.close());

const list = "_api/web/lists/getByTitle('Tasks')";

interface Answer {
  readonly status: number;
  readonly message: string;
}

async function send(path: string, method: string, type: string, body: object): Promise<Answer> {
  const response = await sharePoint.fetch(people.owner, path, {
    method,
    headers: { 'Content-Type': type, 'If-Match': '*' },
    body: JSON.stringify(body)
  });
  return { status: response.status, message: await response.text() };
}

describe.each(['application/json', 'application/json;odata=nometadata', 'application/json;odata.metadata=minimal'])(
  'in %s a body',
  (type) => {
    it.each([
      [`${list}/items`, 'POST', 'SP.Data.TasksListItem'],
      [`${list}/items(1)`, 'PATCH', 'SP.Data.TasksListItem'],
      [list, 'PATCH', 'SP.List'],
      [`${list}/fields`, 'POST', 'SP.Field']
    ])('has no property __metadata: %s %s', async (path, method, entity) => {
      const { status, message } = await send(path, method, type, { __metadata: { type: entity }, Title: 'x' });
      expect(status).toBe(400);
      expect(message).toContain(`The property '__metadata' does not exist on type '${entity}'.`);
    });
  }
);

describe('in verbose JSON a body', () => {
  const verbose = 'application/json;odata=verbose';

  it.each([
    [`${list}/items`, 'POST'],
    [`${list}/items(1)`, 'PATCH'],
    [list, 'PATCH'],
    ['_api/web/siteGroups', 'POST'],
    ['_api/web/siteGroups(3)/users', 'POST']
  ])('must name its type: %s %s', async (path, method) => {
    const { status, message } = await send(path, method, verbose, { Title: 'x' });
    expect(status).toBe(400);
    expect(message).toContain('An entry without a type name was found');
  });

  it.each([
    [`${list}/items(1)`, 'SP.Data.OtherListItem'],
    [list, 'SP.ListItem']
  ])('must name the right one: %s is no %s', async (path, type) => {
    const { status, message } = await send(path, 'PATCH', verbose, { __metadata: { type }, Title: 'x' });
    expect(status).toBe(400);
    expect(message).toContain(`A type named '${type}' could not be resolved by the model.`);
  });

  it.each([
    [`${list}/items(1)`, 'PATCH', { __metadata: { type: 'SP.Data.TasksListItem' }, Title: 'x' }, 204],
    [`${list}/items(1)`, 'PATCH', { __metadata: { type: 'SP.ListItem' }, Title: 'x' }, 204],
    [`${list}/fields`, 'POST', { __metadata: { type: 'SP.FieldText' }, FieldTypeKind: 2, Title: 'Topic' }, 201],
    ['_api/web/siteGroups', 'POST', { __metadata: { type: 'SP.Group' }, Title: 'Readers' }, 201]
  ])('is taken with it: %s %s', async (path, method, body, status) => {
    expect((await send(path, method, verbose, body)).status).toBe(status);
  });
});

it('refuses the names of OData 3 for metadata in OData 4', async () => {
  const headers = { Accept: 'application/json;odata=nometadata', 'OData-Version': '4.0' };
  expect((await sharePoint.fetch(people.owner, '_api/web', { headers })).status).toBe(406);
});

describe('a change of a property', () => {
  it.each([
    ['_api/web', { Nonsense: 1 }, 400, 'SP.Web'],
    [list, { Nonsense: 1 }, 400, 'SP.List'],
    [`${list}/items(1)`, { Nonsense: 1 }, 400, 'SP.Data.TasksListItem'],
    [`${list}/fields/getByTitle('Title')`, { Nonsense: 1 }, 400, 'SP.FieldText'],
    [`${list}/defaultView`, { Nonsense: 1 }, 400, 'SP.View'],
    ['_api/web/siteGroups(3)', { Nonsense: 1 }, 400, 'SP.Group'],
    ['_api/web/roleDefinitions/getByName(%27Read%27)', { Nonsense: 1 }, 400, 'SP.RoleDefinition']
  ])('no type has is refused: %s %j', async (path, body, status, entity) => {
    const answer = await send(path, 'PATCH', 'application/json', body);
    expect(answer.status).toBe(status);
    expect(answer.message).toContain(`The property 'Nonsense' does not exist on type '${entity}'.`);
  });

  it.each([
    ['_api/web', { TreeViewEnabled: true }],
    ['_api/web/siteGroups(3)', { AllowRequestToJoinLeave: true }],
    [`${list}/fields/getByTitle('Title')`, { CustomFormatter: '{}' }],
    [`${list}/defaultView`, { CustomFormatter: '{}' }],
    [`${list}/items(1)`, { ContentTypeId: '0x0120' }]
  ])('that is not kept is refused by name: %s %j', async (path, body) => {
    const answer = await send(path, 'PATCH', 'application/json', body);
    expect(answer.status).toBe(501);
    expect(answer.message).toContain(String(Object.keys(body)[0]));
  });
});

import '../testing/all-of-pnp';

import { spGet, SPQueryable } from '@pnp/sp';

import { buildTestPackage } from './build-test-package';
import { installPackage } from './install-package';
import { readPackage } from './open-package';
import { people, startTestSharePoint } from '../testing/start-sharepoint';
import type { TestSharePoint } from '../testing/start-sharepoint';

let sharePoint: TestSharePoint;
beforeAll(async () => {
  sharePoint = await startTestSharePoint();
});
afterAll(() => sharePoint.close());

const columns = ['Ward', 'Bed']
  .map(
    (name, at) =>
      `<Field ID="{11111111-0000-4000-8000-00000000000${at}}" Type="Text" Name="${name}" DisplayName="${name}" />`
  )
  .join('');

/** A package whose only feature makes a list of this title with two columns, and these content types. */
async function install(title: string, contentTypes: string): Promise<void> {
  const schema =
    `<List xmlns="http://schemas.microsoft.com/sharepoint/" ReadSecurity="2"><MetaData>` +
    `<ContentTypes>${contentTypes}</ContentTypes><Fields>${columns}</Fields></MetaData></List>`;
  const bytes = await buildTestPackage({
    solutionId: `bbbbbbbb-0000-4000-8000-${title.padEnd(12, '0').slice(0, 12)}`,
    version: '1.0.0.0',
    features: [
      {
        id: `aaaaaaaa-0000-4000-8000-${title.padEnd(12, '0').slice(0, 12)}`,
        elementManifests: {
          'elements.xml': `<ListInstance Title="${title}" Url="Lists/${title}" TemplateType="100" CustomSchema="schema.xml" />`
        },
        elementFiles: { 'schema.xml': schema }
      }
    ]
  });
  installPackage(sharePoint.sharePoint.store, await readPackage(bytes));
}

/** Names of the columns the list's item type links to. */
async function linksOf(title: string): Promise<string[]> {
  const { web } = sharePoint.as(people.owner);
  const types = SPQueryable(web.lists.getByTitle(title), 'ContentTypes');
  const [{ StringId = '' } = {}] = await spGet<{ StringId?: string }[]>(types);
  const links = SPQueryable(web.lists.getByTitle(title), `ContentTypes('${StringId}')/FieldLinks`);
  return (await spGet<{ Name: string }[]>(links)).map(({ Name }) => Name);
}

async function form(title: string, page: string): Promise<string> {
  return (await sharePoint.fetch(people.owner, `Lists/${title}/${page}`)).text();
}

describe('columns on forms (tenant 9)', () => {
  it('are missing where a feature has them in Fields alone, beside a reference to the content type', async () => {
    await install('111', '<ContentTypeRef ID="0x01" />');
    expect(await linksOf('111')).toEqual(expect.not.arrayContaining(['Ward', 'Bed']));
    expect(await form('111', 'NewForm.aspx')).not.toContain('Ward');
  });

  it('are those a content type of the list refers to', async () => {
    await install(
      '222',
      '<ContentType ID="0x01" Name="Item"><FieldRefs><FieldRef Name="Ward" /></FieldRefs></ContentType>'
    );
    expect(await linksOf('222')).toEqual(expect.arrayContaining(['Title', 'Ward']));
    expect(await linksOf('222')).not.toContain('Bed');
  });

  it('are those made through REST, unless they shall be in no content type', async () => {
    const { web } = sharePoint.as(people.owner);
    await web.lists.add('Beds');
    const { fields, items } = web.lists.getByTitle('Beds');
    await fields.addText('Shown');
    await fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="Unlinked" DisplayName="Unlinked" />',
      Options: 2
    } as unknown as string);
    await fields.addText('Only shown');
    await fields.getByInternalNameOrTitle('Only shown').setShowInEditForm(false);
    const { Id } = (await items.add({ Title: 'one', Shown: '<b>two</b>' })) as { Id: number };
    const display = await form('Beds', `DispForm.aspx?ID=${Id}`);
    expect(display).toContain('<dt>Shown</dt><dd>&lt;b&gt;two&lt;/b&gt;</dd>');
    expect(display).toContain('Only shown');
    expect(display).not.toContain('Unlinked');
    expect(await form('Beds', 'EditForm.aspx')).not.toContain('Only shown');
  });

  it('say nothing of who may read or write: a schema has no attributes for that', async () => {
    expect(await sharePoint.as(people.owner).web.lists.getByTitle('111').select('ReadSecurity')()).toMatchObject({
      ReadSecurity: 1
    });
  });
});

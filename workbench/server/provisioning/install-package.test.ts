import { findField, readFields } from '../fields/field-store';
import { findListByUrl, readLists } from '../store/find-lists';
import { PRINCIPALS_SCHEMA } from '../principals/schema';
import { SECURITY_SCHEMA } from '../security/schema';
import { openStore } from '../store/open-store';
import type { Store } from '../store/store';
import { readViews } from '../views/view-store';
import { buildTestPackage } from './build-test-package';
import { installPackage, listInstalledPackages } from './install-package';
import { readPackage } from './open-package';
import { PROVISIONING_SCHEMA } from './schema';

const schema = (attributes: string, fields: string, views = '') =>
  `<List xmlns="http://schemas.microsoft.com/sharepoint/" ${attributes}><MetaData><Fields>${fields}</Fields><Views>${views}</Views></MetaData></List>`;
const list = (title: string, url: string, file: string, template = 100) =>
  `<ListInstance Title="${title}" Url="${url}" TemplateType="${template}" CustomSchema="${file}" />`;

const wardFields = `
  <Field ID="{fa564e0f-0c70-4ab9-b863-0177e6ddd247}" Type="Text" Name="Title" DisplayName="Ward" Required="FALSE" />
  <Field ID="{11111111-0000-4000-8000-000000000001}" Type="Text" Name="WardKey" DisplayName="Key" Required="TRUE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="40" />
  <Field ID="{11111111-0000-4000-8000-000000000002}" Type="Choice" Name="WardState" DisplayName="State" Indexed="TRUE"><CHOICES><CHOICE>open</CHOICE><CHOICE>closed</CHOICE></CHOICES><Default>open</Default></Field>
  <Field ID="{11111111-0000-4000-8000-000000000003}" Type="Lookup" List="Lists/Houses" ShowField="Title" Name="House" DisplayName="House" Indexed="TRUE" />`;
const wardView = `<View BaseViewID="1" Type="HTML" DisplayName="All items" DefaultView="TRUE" Url="AllItems.aspx"><RowLimit Paged="TRUE">50</RowLimit>
  <ViewFields><FieldRef Name="ID"/><FieldRef Name="LinkTitle"/></ViewFields><Query><OrderBy><FieldRef Name="ID" /></OrderBy></Query></View>`;

const houseRows =
  '<Data><Rows><Row><Field Name="Title">North &amp; East</Field></Row><Row><Field Name="Title">South</Field></Row></Rows></Data>';

const solutionOf = async (wards: string, version = '1.0.0.0', rows = houseRows) =>
  readPackage(
    await buildTestPackage({
      solutionId: 'bbbbbbbb-0000-4000-8000-000000000002',
      version,
      features: [
        {
          id: 'aaaaaaaa-0000-4000-8000-000000000001',
          elementManifests: {
            'elements.xml':
              list('Wards', 'Lists/Wards', 'wards.xml') +
              list('Houses', 'Lists/Houses', 'houses.xml').replace(' />', `>${rows}</ListInstance>`) +
              list('Papers', 'Papers', 'papers.xml', 101)
          },
          elementFiles: {
            'wards.xml': schema(
              'VersioningEnabled="TRUE" FolderCreation="TRUE" DisableAttachments="TRUE" WriteSecurity="2"',
              wards,
              wardView
            ),
            'houses.xml': schema('', ''),
            'papers.xml': schema(
              'BaseType="1"',
              '<Field ID="{11111111-0000-4000-8000-000000000004}" Type="Note" Name="Summary" DisplayName="Summary" />'
            )
          }
        }
      ]
    })
  );

describe('installPackage', () => {
  let store: Store;
  beforeEach(() => {
    store = openStore({ data: ':memory:', schemas: [PRINCIPALS_SCHEMA, SECURITY_SCHEMA, PROVISIONING_SCHEMA] });
  });
  afterEach(() => store.close());

  it('leaves nothing behind when a part of it cannot be made', async () => {
    const broken = await solutionOf(wardFields.replace('Lists/Houses', 'Lists/Elsewhere'));
    expect(() => installPackage(store, broken)).toThrow(
      'The column House of /sites/hospital/Lists/Wards points to the list Lists/Elsewhere, which is not there.'
    );
    expect(readLists(store)).toEqual([]);
    expect(listInstalledPackages(store)).toEqual([]);
  });

  it('makes lists with their settings, columns, indexes and views', async () => {
    const report = installPackage(store, await solutionOf(wardFields));
    expect(report.lists).toEqual(['Lists/Wards', 'Lists/Houses', 'Papers']);
    expect(report.fields).toEqual([
      'Lists/Wards/WardKey',
      'Lists/Wards/WardState',
      'Lists/Wards/House',
      'Papers/Summary'
    ]);
    const wards = findListByUrl(store, 'Lists/Wards');
    expect(wards).toMatchObject({ title: 'Wards', baseType: 0, readSecurity: 1, writeSecurity: 1 });
    expect(wards?.settings).toMatchObject({
      EnableVersioning: true,
      EnableFolderCreation: true,
      EnableAttachments: false
    });
    expect(findListByUrl(store, 'Papers')).toMatchObject({ baseType: 1, settings: { EnableVersioning: true } });
    const field = (name: string) => findField(store, wards?.number ?? 0, name);
    expect(field('WardKey')).toMatchObject({
      required: true,
      indexed: true,
      unique: true,
      id: '11111111-0000-4000-8000-000000000001'
    });
    expect(field('WardState')).toMatchObject({ defaultValue: 'open', settings: { Choices: ['open', 'closed'] } });
    expect(field('Title')).toMatchObject({ title: 'Ward', required: false, type: 'Text' });
    expect(String(field('House')?.settings.LookupList)).toContain(findListByUrl(store, 'Lists/Houses')?.id);
    const views = wards ? readViews(store, wards) : [];
    expect(views).toHaveLength(1);
    expect(views[0]).toMatchObject({
      title: 'All items',
      isDefault: true,
      rowLimit: 50,
      fields: ['ID', 'LinkTitle'],
      query: '<OrderBy><FieldRef Name="ID" /></OrderBy>'
    });
    const indexes = store.all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?",
      `list_${wards?.number}`
    );
    expect(indexes.map((index) => index.name).join()).toMatch(/WardKey.*WardState.*House/);
  });

  it('brings rows along, once', async () => {
    const solution = await solutionOf(wardFields);
    installPackage(store, solution);
    installPackage(store, solution);
    const table = `list_${findListByUrl(store, 'Lists/Houses')?.number}`;
    expect(store.all(`SELECT f_Title FROM ${table} ORDER BY ID`)).toEqual([
      { f_Title: 'North & East' },
      { f_Title: 'South' }
    ]);
  });

  it('refuses a row for a column that is not there', async () => {
    const solution = await solutionOf(wardFields, '1.0.0.0', houseRows.replace('"Title"', '"Nothing"'));
    expect(() => installPackage(store, solution)).toThrow('fills the column Nothing, which the list does not have');
  });

  it('changes nothing when it is installed again', async () => {
    const solution = await solutionOf(wardFields);
    installPackage(store, solution);
    expect(installPackage(store, solution)).toEqual({ lists: [], fields: [], views: [] });
  });

  it('only adds when a newer package is installed', async () => {
    installPackage(store, await solutionOf(wardFields));
    const newer =
      wardFields.replace('DisplayName="Key"', 'DisplayName="Renamed"') +
      '<Field Type="Number" Name="Beds" DisplayName="Beds" />';
    const report = installPackage(store, await solutionOf(newer, '1.1.0.0'));
    expect(report).toEqual({ lists: [], fields: ['Lists/Wards/Beds'], views: [] });
    const number = findListByUrl(store, 'Lists/Wards')?.number ?? 0;
    expect(findField(store, number, 'WardKey')?.title).toBe('Key');
    expect(readFields(store, number).filter((field) => field.internalName === 'Beds')).toHaveLength(1);
    expect(listInstalledPackages(store)).toEqual([
      { solutionId: 'bbbbbbbb-0000-4000-8000-000000000002', title: 'Test solution', version: '1.1.0.0' }
    ]);
  });
});

import JSZip from 'jszip';

import { buildTestPackage } from './build-test-package';
import { readPackage } from './open-package';
import { readDeclaration } from './site-declaration';

const featureId = 'aaaaaaaa-0000-4000-8000-000000000001';
const solutionId = 'BBBBBBBB-0000-4000-8000-000000000002';
const manifest = {
  id: 'cccccccc-0000-4000-8000-000000000003',
  componentType: 'WebPart',
  alias: 'X',
  version: '1.0.0',
  note: `"it's" <b> & é`
};

const instance = '<ListInstance Title="Wards" Url="Lists/Wards" TemplateType="100" CustomSchema="wards.xml" />';
const schema = `<?xml version="1.0" encoding="utf-8"?>
<List xmlns="http://schemas.microsoft.com/sharepoint/" Title="Wards" BaseType="0" VersioningEnabled="TRUE" FolderCreation="TRUE" WriteSecurity="2">
  <MetaData><ContentTypes /><Fields><Field ID="{1}" Type="Text" Name="Ward" Indexed="TRUE" /></Fields>
  <Views><View BaseViewID="0" Type="HTML" /><View BaseViewID="1" Type="HTML" DisplayName="All" Url="AllItems.aspx" DefaultView="TRUE" /></Views></MetaData>
</List>`;

const pack = (elementFiles: Record<string, string>, element = instance) =>
  buildTestPackage({
    solutionId,
    version: '1.2.0.0',
    features: [{ id: featureId, elementManifests: { 'elements.xml': element }, elementFiles, components: [manifest] }],
    assets: { 'x_1a2b.js': 'define([])', 'es-es/strings.js': 'define([])' }
  });

describe('readPackage', () => {
  it('refuses what is no package', async () => {
    await expect(readPackage(new TextEncoder().encode('not a zip'))).rejects.toThrow();
    await expect(
      readPackage(await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' }))
    ).rejects.toThrow('no part AppManifest.xml');
  });

  it('names the part that cannot be read', async () => {
    await expect(readPackage(await pack({}, '<ListInstance>'))).rejects.toThrow(
      'elements.xml of the package cannot be read'
    );
  });

  it('reads identity, assets and component manifests', async () => {
    const read = await readPackage(await pack({ 'wards.xml': schema }));
    expect(read).toMatchObject({
      solutionId: solutionId.toLowerCase(),
      title: 'Test solution',
      version: '1.2.0.0',
      skipFeatureDeployment: false
    });
    expect([...read.clientSideAssets.keys()].sort()).toEqual(['es-es/strings.js', 'x_1a2b.js']);
    expect(new TextDecoder().decode(read.clientSideAssets.get('x_1a2b.js'))).toBe('define([])');
    expect(read.componentManifests).toEqual([manifest]);
  });
});

describe('readDeclaration', () => {
  const declared = async (files: Record<string, string>, element = instance) => {
    const { features } = await readPackage(await pack(files, element));
    return features.map(readDeclaration);
  };

  it('names the list whose schema is missing', async () => {
    await expect(declared({})).rejects.toThrow('The schema wards.xml of the list Wards is not in the package.');
  });

  it('reads a list with the settings, columns and views of its schema', async () => {
    const [declaration] = await declared({ 'wards.xml': schema });
    expect(declaration?.lists).toHaveLength(1);
    expect(declaration?.lists[0]).toMatchObject({
      title: 'Wards',
      url: 'Lists/Wards',
      template: 100,
      settings: {
        enableVersioning: true,
        enableFolderCreation: true,
        enableAttachments: true
      },
      fields: [{ attributes: { Name: 'Ward', Type: 'Text', Indexed: 'TRUE' } }],
      views: [{ attributes: { DisplayName: 'All' } }]
    });
  });

  it('finds the schema whatever folder the element names', async () => {
    const [declaration] = await declared({ 'wards.xml': schema }, instance.replace('wards.xml', 'lists\\Wards.xml'));
    expect(declaration?.lists[0]?.fields).toHaveLength(1);
  });

  it('reads site columns and rows', async () => {
    const [declaration] = await declared(
      {},
      '<Field Name="Site" Type="Text"/><ListInstance Title="T" Url="Lists/T"><Data><Rows><Row><Field Name="Title">A &amp; B</Field></Row></Rows></Data></ListInstance>'
    );
    expect(declaration?.siteFields).toHaveLength(1);
    expect(declaration?.lists[0]?.rows).toEqual([{ Title: 'A & B' }]);
  });
});

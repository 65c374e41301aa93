import type { ListDefinition } from './list-definition';
import { fieldXml } from './field-xml';
import { attributes, truth } from './xml';

/**
 * The XML a feature carries so that adding the app to a site provisions its lists, generated from the definitions.
 * `npm run gulp -- assets` writes it to `sharepoint/assets`; a test fails when the two drift apart.
 * Source: SharePoint's feature schemas (ListInstance, List, View).
 */

const HEADER = '<?xml version="1.0" encoding="utf-8"?>\n';

/** SharePoint's built-in features and template numbers for a custom list and a document library. */
const templates = {
  list: { feature: '00bfea71-de22-43b2-a848-c05709900100', type: 100, base: 0 },
  library: { feature: '00bfea71-e717-4e80-aa17-d0c71b360101', type: 101, base: 1 }
} as const;

/** File name of a list's schema, from the last part of its URL: `Lists/ContractEntries` is `contract-entries.schema.xml`. */
export function schemaFileName(list: Pick<ListDefinition, 'url'>): string {
  const name = list.url.slice(list.url.lastIndexOf('/') + 1);
  return `${name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}.schema.xml`;
}

/** The element manifest: one list instance after another, each with its own schema. */
export function elementsXml(lists: readonly ListDefinition[]): string {
  const instances = lists.map((list) => {
    const template = templates[list.kind];
    return `  <ListInstance ${attributes({
      CustomSchema: schemaFileName(list),
      FeatureId: template.feature,
      TemplateType: template.type,
      Url: list.url,
      Title: list.title,
      Description: list.description,
      OnQuickLaunch: 'FALSE'
    })} />`;
  });
  return `${HEADER}<Elements xmlns="http://schemas.microsoft.com/sharepoint/">\n${instances.join('\n')}\n</Elements>\n`;
}

function contentTypesXml(list: ListDefinition): string {
  const own = list.kind === 'library' ? '0x0101' : '0x01';
  const folder = list.folders ? '\n      <ContentTypeRef ID="0x0120" />' : '';
  return `    <ContentTypes>\n      <ContentTypeRef ID="${own}" />${folder}\n    </ContentTypes>`;
}

function viewXml(list: ListDefinition): string {
  const isLibrary = list.kind === 'library';
  const columns = list.view.map((name) => (name === 'Title' && !isLibrary ? 'LinkTitle' : name));
  const shown = isLibrary ? ['DocIcon', 'LinkFilename', ...columns] : columns;
  const view = attributes({
    BaseViewID: 1,
    Type: 'HTML',
    WebPartZoneID: 'Main',
    DisplayName: isLibrary ? 'All documents' : 'All items',
    DefaultView: 'TRUE',
    MobileView: 'TRUE',
    MobileDefaultView: 'TRUE',
    SetupPath: 'pages\\viewpage.aspx',
    Url: isLibrary ? 'Forms/AllItems.aspx' : 'AllItems.aspx'
  });
  return [
    `      <View ${view}>`,
    '        <Toolbar Type="Standard" />',
    '        <XslLink Default="TRUE">main.xsl</XslLink>',
    '        <RowLimit Paged="TRUE">30</RowLimit>',
    '        <ViewFields>',
    ...shown.map((name) => `          <FieldRef Name="${name}" />`),
    '        </ViewFields>',
    '        <Query><OrderBy><FieldRef Name="ID" /></OrderBy></Query>',
    '      </View>'
  ].join('\n');
}

function formsXml(list: ListDefinition): string {
  const folder = list.kind === 'library' ? 'Forms/' : '';
  const forms = [
    ['DisplayForm', 'DispForm.aspx'],
    ['EditForm', 'EditForm.aspx'],
    ['NewForm', list.kind === 'library' ? 'Upload.aspx' : 'NewForm.aspx']
  ] as const;
  return forms
    .map(
      ([type, page]) =>
        `      <Form ${attributes({ Type: type, Url: folder + page, SetupPath: 'pages\\form.aspx', WebPartZoneID: 'Main' })} />`
    )
    .join('\n');
}

/** The schema of one list: columns, indexes, view, versioning and item-level permissions. */
export function listSchemaXml(list: ListDefinition): string {
  const opening = attributes({
    xmlns: 'http://schemas.microsoft.com/sharepoint/',
    Title: list.title,
    Url: list.url,
    BaseType: templates[list.kind].base,
    Direction: '$Resources:Direction;',
    EnableContentTypes: 'FALSE',
    FolderCreation: truth(list.folders ?? false),
    VersioningEnabled: truth(list.versioned),
    DisableAttachments: truth(!list.attachments),
    ReadSecurity: list.readItems === 'own' ? 2 : 1,
    WriteSecurity: list.editItems === 'own' ? 2 : 1
  });
  return [
    `${HEADER}<List ${opening}>`,
    '  <MetaData>',
    contentTypesXml(list),
    '    <Fields>',
    ...list.fields.map((field) => `      ${fieldXml(list, field)}`),
    '    </Fields>',
    '    <Views>',
    viewXml(list),
    '    </Views>',
    '    <Forms>',
    formsXml(list),
    '    </Forms>',
    '  </MetaData>',
    '</List>',
    ''
  ].join('\n');
}

/** Every file of `sharepoint/assets` that is generated: file name to content. */
export function featureFiles(lists: readonly ListDefinition[]): ReadonlyMap<string, string> {
  return new Map([
    ['elements.xml', elementsXml(lists)],
    ...lists.map((list): [string, string] => [schemaFileName(list), listSchemaXml(list)])
  ]);
}

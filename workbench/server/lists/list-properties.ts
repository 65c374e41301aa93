import type { Api } from '../api/api';
import { fieldToXml } from '../fields/field-xml';
import { readFields } from '../fields/field-store';
import type { RequestContext } from '../api/request-context';
import { LIST } from '../api/resource-keys';
import type { ListRecord } from '../store/records';
import { escapeXml } from '../xml/read-xml';
import { findDefaultView } from '../views/view-store';
import { changeToken } from './change-log';
import { countItems } from './list-store';
import { shownListFormula } from './list-validation';

/** The properties of a list. */
export function listProperties(api: Api): void {
  identity(api);
  defaultProperties(api);
  onDemandProperties(api);
}

function identity(api: Api): void {
  api.type(LIST).identifiedBy({
    type: () => 'SP.List',
    link: (list) => `Web/Lists(guid'${list.id}')`,
    etag: (list) => `"${list.version}"`
  });
}

function defaultProperties(api: Api): void {
  api.type(LIST).properties({
    AllowContentTypes: (list) => list.settings.AllowContentTypes,
    BaseTemplate: (list) => list.baseTemplate,
    BaseType: (list) => list.baseType,
    ContentTypesEnabled: (list) => list.settings.ContentTypesEnabled,
    CrawlNonDefaultViews: () => false,
    Created: (list) => list.created,
    CurrentChangeToken: (list, context) => ({ StringValue: changeToken(context.store, list) }),
    DefaultContentApprovalWorkflowId: () => '00000000-0000-0000-0000-000000000000',
    Description: (list) => list.description,
    Direction: () => 'none',
    DisableGridEditing: (list) => list.settings.DisableGridEditing,
    DocumentTemplateUrl: (list) => (list.baseType === 1 ? `${list.rootUrl}/Forms/template.dotx` : null),
    DraftVersionVisibility: (list) => list.settings.DraftVersionVisibility,
    EnableAttachments: (list) => list.settings.EnableAttachments,
    EnableFolderCreation: (list) => list.settings.EnableFolderCreation,
    EnableMinorVersions: (list) => list.settings.EnableMinorVersions,
    EnableModeration: (list) => list.settings.EnableModeration,
    EnableRequestSignOff: () => true,
    EnableVersioning: (list) => list.settings.EnableVersioning,
    EntityTypeName: (list) => entityName(list),
    ExemptFromBlockDownloadOfNonViewableFiles: () => false,
    FileSavePostProcessingEnabled: () => false,
    ForceCheckout: (list) => list.settings.ForceCheckout,
    HasExternalDataSource: () => false,
    Hidden: (list) => list.settings.Hidden,
    Id: (list) => list.id,
    ImagePath: (list) => ({ DecodedUrl: list.settings.ImageUrl }),
    ImageUrl: (list) => list.settings.ImageUrl,
    IrmEnabled: () => false,
    IrmExpire: () => false,
    IrmReject: () => false,
    IsApplicationList: () => false,
    IsCatalog: () => false,
    IsPrivate: () => false,
    ItemCount: (list, context) => countItems(context.store, list),
    LastItemDeletedDate: (list) => list.lastItemDeleted,
    LastItemModifiedDate: (list) => list.lastItemModified,
    LastItemUserModifiedDate: (list) => list.lastItemUserModified,
    ListExperienceOptions: () => 0,
    ListItemEntityTypeFullName: (list) => list.settings.itemType,
    MajorVersionLimit: (list) => list.settings.MajorVersionLimit,
    MajorWithMinorVersionsLimit: (list) => list.settings.MajorWithMinorVersionsLimit,
    MultipleDataList: () => false,
    NoCrawl: (list) => list.settings.NoCrawl,
    ParentWebPath: (_, context) => ({ DecodedUrl: context.store.site.url }),
    ParentWebUrl: (_, context) => context.store.site.url,
    ParserDisabled: () => false,
    ServerTemplateCanCreateFolders: () => true,
    TemplateFeatureId: (list) => list.settings.TemplateFeatureId,
    Title: (list) => list.title
  });
}

function onDemandProperties(api: Api): void {
  api.type(LIST).onDemand({
    DefaultDisplayFormUrl: (list) => `${formsFolder(list)}/DispForm.aspx`,
    DefaultEditFormUrl: (list) => `${formsFolder(list)}/EditForm.aspx`,
    DefaultNewFormUrl: (list) => `${formsFolder(list)}/NewForm.aspx`,
    DefaultViewUrl: (list, context) => findDefaultView(context.store, list)?.url ?? '',
    IsDefaultDocumentLibrary: () => false,
    OnQuickLaunch: (list) => list.settings.OnQuickLaunch,
    ReadSecurity: (list) => list.readSecurity,
    SchemaXml: (list, context) => schemaXml(list, context),
    ValidationFormula: (list, context) => shownListFormula(context.store, list),
    ValidationMessage: (list) => list.settings.validation?.message ?? null,
    WriteSecurity: (list) => list.writeSecurity
  });
}

function formsFolder(list: ListRecord): string {
  return list.baseType === 1 ? `${list.rootUrl}/Forms` : list.rootUrl;
}

/** `TasksList` for a list, `Contracts` for a library. */
function entityName(list: ListRecord): string {
  const name = list.settings.itemType.slice('SP.Data.'.length);
  return name.replace(/Item$/, '');
}

function schemaXml(list: ListRecord, context: RequestContext): string {
  const fields = readFields(context.store, list.number).map(fieldToXml).join('');
  const name = list.rootUrl.slice(list.rootUrl.lastIndexOf('/') + 1);
  return (
    `<List DocTemplateUrl="" DefaultViewUrl="${escapeXml(findDefaultView(context.store, list)?.url ?? '')}" ID="{${list.id.toUpperCase()}}" Title="${escapeXml(list.title)}" ` +
    `Description="${escapeXml(list.description)}" Name="{${list.id.toUpperCase()}}" BaseType="${list.baseType}" ServerTemplate="${list.baseTemplate}" ` +
    `RootFolder="${escapeXml(list.rootUrl)}" EntityTypeName="${escapeXml(name)}"><Fields>${fields}</Fields></List>`
  );
}

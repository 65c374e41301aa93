import type { JsonObject } from '../protocol/json';
import { invalidArgument } from '../protocol/sharepoint-error';
import { unknownProperty } from '../protocol/sharepoint-error';
import type { ListSettings } from '../store/records';
import type { ListChanges } from './list-store';

const flags = [
  'Hidden',
  'EnableAttachments',
  'EnableVersioning',
  'EnableMinorVersions',
  'EnableFolderCreation',
  'EnableModeration',
  'ForceCheckout',
  'ContentTypesEnabled',
  'AllowContentTypes',
  'NoCrawl',
  'OnQuickLaunch',
  'DisableGridEditing'
] as const satisfies readonly (keyof ListSettings)[];
const numbers = [
  'MajorVersionLimit',
  'MajorWithMinorVersionsLimit',
  'DraftVersionVisibility'
] as const satisfies readonly (keyof ListSettings)[];
const texts = ['ValidationFormula', 'ValidationMessage', 'ImageUrl'] as const satisfies readonly (keyof ListSettings)[];

/** Members SharePoint takes from a list's body that this server has no use for. */
const ignored = new Set([
  'BaseTemplate',
  'Url',
  'DefaultContentApprovalWorkflowId',
  'Direction',
  'CrawlNonDefaultViews',
  'IrmEnabled',
  'IrmExpire',
  'IrmReject',
  'IsApplicationList',
  'MultipleDataList',
  'ExemptFromBlockDownloadOfNonViewableFiles',
  'ListExperienceOptions',
  'DisableCommenting',
  'ParserDisabled',
  'TemplateFeatureId',
  'QuickLaunchOption',
  'CustomSchemaXml',
  'DefaultDisplayFormUrl',
  'DefaultEditFormUrl',
  'DefaultNewFormUrl',
  'EnableAssignToEmail',
  'IsSiteAssetsLibrary'
]);

/** Reads what a body changes of a list. @throws SharePointError 400 for a name a list does not have, or a value of the wrong kind */
export function readListChanges(body: JsonObject): ListChanges {
  const settings: Record<string, string | number | boolean | null> = {};
  const changes: Record<string, string | number> = {};
  for (const [name, content] of Object.entries(body)) {
    if (content === undefined || ignored.has(name)) continue;
    if (name === 'Title') changes.title = readTitle(content);
    else if (name === 'Description') changes.description = String(content ?? '');
    else if (name === 'ReadSecurity') changes.readSecurity = oneOf(name, content, [1, 2]);
    else if (name === 'WriteSecurity') changes.writeSecurity = oneOf(name, content, [1, 2, 4]);
    else if (isIn(flags, name)) settings[name] = content === true || content === 'true';
    else if (isIn(numbers, name)) settings[name] = Number(content);
    else if (isIn(texts, name)) settings[name] = content === null ? null : String(content as string);
    else throw unknownProperty(name, 'SP.List');
  }
  return { ...changes, ...(Object.keys(settings).length > 0 ? { settings } : {}) };
}

function isIn(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

function readTitle(content: unknown): string {
  if (typeof content !== 'string' || content.trim() === '')
    throw invalidArgument('Invalid list title. The title cannot be empty.');
  if (content.length > 255)
    throw invalidArgument('Invalid list title. The title cannot be longer than 255 characters.');
  return content;
}

function oneOf(name: string, content: unknown, allowed: readonly number[]): number {
  const number = Number(content);
  if (!allowed.includes(number))
    throw invalidArgument(`Value does not fall within the expected range. Parameter name: ${name}`);
  return number;
}

import type { JsonObject } from '../protocol/json';
import { invalidArgument, notKept, unknownProperty, wrongType } from '../protocol/sharepoint-error';
import type { ListSettings } from '../store/records';
import type { ListChanges } from './list-store';

const flags = [
  'Hidden',
  'EnableAttachments',
  'EnableVersioning',
  'EnableFolderCreation',
  'ContentTypesEnabled',
  'AllowContentTypes',
  'NoCrawl',
  'OnQuickLaunch',
  'DisableGridEditing'
] as const satisfies readonly (keyof ListSettings)[];
const texts = ['ImageUrl'] as const satisfies readonly (keyof ListSettings)[];

/** Read when a list is made, see `list-routes.ts`, and, with the columns there are, in `list-validation.ts`. */
const readElsewhere = new Set(['BaseTemplate', 'Url', 'ValidationFormula', 'ValidationMessage']);

/** What SharePoint acts on and this server does not: taken only with the value that asks for nothing. */
const askingForNothing: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['EnableMinorVersions', false],
  ['EnableModeration', false],
  ['ForceCheckout', false],
  ['MajorWithMinorVersionsLimit', 0],
  ['DraftVersionVisibility', 0],
  ['DefaultContentApprovalWorkflowId', '00000000-0000-0000-0000-000000000000'],
  ['Direction', 'none'],
  ['CrawlNonDefaultViews', false],
  ['IrmEnabled', false],
  ['IrmExpire', false],
  ['IrmReject', false],
  ['IsApplicationList', false],
  ['MultipleDataList', false],
  ['ExemptFromBlockDownloadOfNonViewableFiles', false],
  ['ListExperienceOptions', 0],
  ['DisableCommenting', false],
  ['ParserDisabled', false],
  ['TemplateFeatureId', null],
  ['QuickLaunchOption', 0],
  ['CustomSchemaXml', null],
  ['DefaultDisplayFormUrl', null],
  ['DefaultEditFormUrl', null],
  ['DefaultNewFormUrl', null],
  ['EnableAssignToEmail', false],
  ['IsSiteAssetsLibrary', false]
]);

/**
 * Reads what a body changes of a list.
 *
 * @throws SharePointError 400 for a name a list does not have or a value of the wrong kind, 501 for what is not kept here
 */
export function readListChanges(body: JsonObject): ListChanges {
  const settings: Record<string, string | number | boolean | null> = {};
  const changes: Record<string, string | number> = {};
  for (const [name, content] of Object.entries(body)) {
    if (content === undefined || readElsewhere.has(name)) continue;
    if (name === 'Title') changes.title = readTitle(content);
    else if (name === 'Description') changes.description = String(content ?? '');
    else if (name === 'ReadSecurity') changes.readSecurity = oneOf(name, content, [1, 2]);
    else if (name === 'WriteSecurity') changes.writeSecurity = oneOf(name, content, [1, 2, 4]);
    else if (isIn(flags, name)) settings[name] = readFlag(content);
    else if (name === 'MajorVersionLimit') settings[name] = readCount(name, content);
    else if (isIn(texts, name)) settings[name] = content === null ? null : String(content as string);
    else if (!askingForNothing.has(name)) throw unknownProperty(name, 'SP.List');
    else if ((content === '' ? null : content) !== askingForNothing.get(name)) throw notKept(`SP.List.${name}`);
  }
  return { ...changes, ...(Object.keys(settings).length > 0 ? { settings } : {}) };
}

function isIn(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

function readFlag(content: unknown): boolean {
  if (content === true || content === 'true') return true;
  if (content === false || content === 'false') return false;
  throw wrongType('Edm.Boolean');
}

function readCount(name: string, content: unknown): number {
  if (typeof content !== 'number') throw wrongType('Edm.Int32');
  if (!Number.isInteger(content) || content < 0)
    throw invalidArgument(`Value does not fall within the expected range. Parameter name: ${name}`);
  return content;
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

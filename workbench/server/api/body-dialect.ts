import type { JsonObject } from '../protocol/json';
import { invalidQuery, notKept, unknownProperty } from '../protocol/sharepoint-error';
import type { RequestContext } from './request-context';
import type { ResourceType } from './resource-type';

/**
 * Asked before an entity is made or changed from a body. In verbose JSON the body must name its type in `__metadata`; in every other
 * dialect `__metadata` is a property no type has.
 *
 * @param expected the entity's type, e.g. `SP.Data.TasksListItem`
 * @throws SharePointError 400 in the words SharePoint has for each
 */
export function requireDialect({ request, body, declaredType }: RequestContext, expected: string): void {
  const isVerbose = /odata=verbose/i.test(request.headers['content-type'] ?? '');
  if (!isVerbose && declaredType !== undefined) throw unknownProperty('__metadata', expected);
  if (!isVerbose || (declaredType === undefined && Object.keys(body).length === 0)) return;
  if (!declaredType)
    throw invalidQuery(
      'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.'
    );
  if (!isKindOf(declaredType, expected))
    throw invalidQuery(
      `A type named '${declaredType}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`
    );
}

/** Items may be called by their base type; columns have a type for each kind. */
function isKindOf(declared: string, expected: string): boolean {
  if (declared === expected) return true;
  if (expected.startsWith('SP.Data.')) return declared === 'SP.ListItem';
  return expected.startsWith('SP.Field') && declared.startsWith('SP.Field');
}

/**
 * Looks for what a body asks of an entity beyond the properties that are kept.
 *
 * @param kept names of the properties a change is read from
 * @throws SharePointError 400 for a property the type does not have, 501 for one that cannot be changed here
 */
export function requireKept<T>(type: ResourceType<T>, body: JsonObject, kept: readonly string[]): void {
  for (const name of Object.keys(body)) {
    if (kept.includes(name)) continue;
    throw type.propertyList.get(name.toLowerCase())?.name === name
      ? notKept(`${type.name}.${name}`)
      : unknownProperty(name, type.name);
  }
}

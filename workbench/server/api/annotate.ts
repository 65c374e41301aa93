import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from './request-context';
import type { ResourceType } from './resource-type';

/** What an action without a result answers outside verbose JSON. */
export function nullAnswer({ odataVersion }: Pick<RequestContext, 'odataVersion'>): JsonObject {
  return odataVersion === 4 ? { '@odata.null': true } : { 'odata.null': true };
}

/** Writes an entity that has no address of its own. */
export function annotateRecord(context: RequestContext, content: JsonObject, type: string): JsonObject {
  if (context.metadata === 'verbose') return { d: { __metadata: { type }, ...wrapArrays(content) } };
  if (context.metadata === 'none') return content;
  const at = context.odataVersion === 4 ? '@' : '';
  return {
    [at ? '@odata.context' : 'odata.metadata']: `${context.webUrl}/_api/$metadata#${type}`,
    [`${at}odata.type`]: `${at ? '#' : ''}${type}`,
    ...content
  };
}

/** Puts an entity's identity in front of its properties, in the dialect the client asked for. A whole entity, in verbose JSON, also says where its navigations lead. */
export function annotateEntity(
  context: RequestContext,
  type: ResourceType<unknown>,
  entity: unknown,
  body: JsonObject,
  isWhole: boolean
): JsonObject {
  const identity = type.identity;
  if (context.metadata === 'none') return body;
  const name = identity?.type(entity, context) ?? type.name;
  const link = identity?.link(entity, context);
  const uri = link === undefined ? undefined : `${context.webUrl}/_api/${link}`;
  const etag = identity?.etag?.(entity, context);
  if (context.metadata === 'verbose') {
    return {
      __metadata: { id: uri, uri, etag, type: name },
      ...(isWhole ? deferred(type, uri, body) : {}),
      ...wrapArrays(body)
    };
  }
  const at = context.odataVersion === 4 ? '@' : '';
  return {
    [`${at}odata.type`]: `${context.odataVersion === 4 ? '#' : ''}${name}`,
    [`${at}odata.id`]: uri,
    ...(etag === undefined ? {} : { [`${at}odata.etag`]: etag }),
    [`${at}odata.editLink`]: link,
    ...body
  };
}

/** Wraps the entities of a collection. */
export function annotateCollection(
  context: RequestContext,
  values: readonly JsonObject[],
  nextLink: string | undefined,
  name: string
): JsonObject {
  if (context.metadata === 'verbose') return { d: { results: values, __next: nextLink } };
  const at = context.odataVersion === 4 ? '@' : '';
  return {
    ...(context.metadata === 'minimal'
      ? { [at ? '@odata.context' : 'odata.metadata']: `${context.webUrl}/_api/$metadata#${name}` }
      : {}),
    value: values,
    ...(nextLink === undefined ? {} : { [`${at}odata.nextLink`]: nextLink })
  };
}

/** Wraps a scalar, an array of scalars or an object that has no identity. */
export function annotateValue(
  context: RequestContext,
  content: JsonValue,
  type: string | undefined,
  name: string
): JsonObject {
  if (context.metadata === 'verbose') return { d: { [name]: wrapArray(content) } };
  const metadata =
    context.metadata === 'minimal'
      ? {
          [context.odataVersion === 4 ? '@odata.context' : 'odata.metadata']:
            `${context.webUrl}/_api/$metadata#${type ?? edmType(content)}`
        }
      : {};
  if (content === null) return { ...metadata, ...nullAnswer(context) };
  if (typeof content === 'object' && !Array.isArray(content)) return { ...metadata, ...(content as JsonObject) };
  return { ...metadata, value: content };
}

function edmType(content: JsonValue): string {
  if (typeof content === 'number') return Number.isInteger(content) ? 'Edm.Int32' : 'Edm.Double';
  return typeof content === 'boolean' ? 'Edm.Boolean' : 'Edm.String';
}

function deferred(type: ResourceType<unknown>, uri: string | undefined, body: JsonObject): JsonObject {
  if (uri === undefined) return {};
  const links: Record<string, JsonValue> = {};
  for (const routes of type.routes.values()) {
    const route = routes.find((candidate) => candidate.kind === 'function');
    if (route && /^[A-Z]/.test(route.name) && !/^(?:Get|Does)/.test(route.name) && body[route.name] === undefined) {
      links[route.name] = { __deferred: { uri: `${uri}/${route.name}` } };
    }
  }
  return links;
}

function wrapArrays(body: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(body).map(([name, content]) => [name, content === undefined ? undefined : wrapArray(content)])
  );
}

function wrapArray(content: JsonValue): JsonValue {
  return Array.isArray(content) ? { results: content } : content;
}

import type { JsonObject, JsonValue } from '../protocol/json';
import { wantsDefaults } from '../odata/query-options';
import type { Projection } from '../odata/query-options';
import { applyQuery } from './apply-query';
import type { Api } from './api';
import { Arguments } from './call';
import type { HttpResponse } from '../protocol/messages';
import { annotateCollection, annotateEntity, annotateRecord, annotateValue, nullAnswer } from './annotate';
import type { RequestContext } from './request-context';
import type { CollectionSource, Page, ResourceType } from './resource-type';
import type { NodeResult, Result } from '../protocol/result';
import { invalidOperation } from '../protocol/sharepoint-error';

const EMPTY_SEGMENT = { name: '', positional: [], named: {}, hasBrackets: false };

/** Writes what a route answered the way the client asked to read it. */
export function present(api: Api, context: RequestContext, result: Result, name: string): HttpResponse {
  switch (result.kind) {
    case 'bytes':
      return { status: 200, headers: result.headers, body: result.bytes };
    case 'json':
      return json(context, 200, result.value);
    case 'value':
      return json(
        context,
        200,
        result.isEntity && isRecord(result.value)
          ? annotateRecord(context, result.value, result.type ?? name)
          : annotateValue(context, result.value, result.type, name)
      );
    case 'nothing':
      return presentNothing(context, name);
    case 'node':
      return presentNode(api, context, result);
  }
}

/** Writes a JSON body with the content type that belongs to the metadata the client asked for. */
export function json(
  context: Pick<RequestContext, 'metadata' | 'odataVersion'>,
  status: number,
  body: JsonObject
): HttpResponse {
  const type = `application/json;${contentTypeDetails(context)};charset=utf-8`;
  return { status, headers: { 'content-type': type, dataserviceversion: '3.0' }, body: JSON.stringify(body) };
}

function contentTypeDetails({ metadata, odataVersion }: Pick<RequestContext, 'metadata' | 'odataVersion'>): string {
  if (metadata === 'verbose') return 'odata=verbose';
  if (odataVersion === 4) return `odata.metadata=${metadata};odata.streaming=true;IEEE754Compatible=false`;
  return `odata=${metadata === 'none' ? 'nometadata' : 'minimalmetadata'};streaming=true`;
}

function presentNothing(context: RequestContext, name: string): HttpResponse {
  if (context.method === 'MERGE' || context.method === 'PUT') return { status: 204, headers: {}, body: '' };
  if (context.method === 'DELETE') return { status: 200, headers: {}, body: '' };
  return json(context, 200, context.metadata === 'verbose' ? { d: { [name]: null } } : nullAnswer(context));
}

function presentNode(api: Api, context: RequestContext, result: NodeResult): HttpResponse {
  const type = api.named(result.key);
  if (type.source) return presentCollection(api, context, type, type.source, result.value);
  const etag = type.identity?.etag?.(result.value, context);
  // A change is answered by the new ETag alone.
  if (context.method === 'MERGE' || context.method === 'PUT')
    return { status: 204, headers: etag ? { etag } : {}, body: '' };
  const status = context.method === 'POST' ? (result.status ?? 200) : 200;
  const shown = presentEntity(api, context, type, result.value, context.query.projection);
  const response = json(
    context,
    status,
    context.metadata === 'verbose' ? { d: shown } : { ...envelope(context, type, result.value), ...shown }
  );
  const link = status === 201 ? type.identity?.link(result.value, context) : undefined;
  return {
    ...response,
    headers: {
      ...response.headers,
      ...(etag ? { etag } : {}),
      ...(link ? { location: `${context.webUrl}/_api/${link}` } : {})
    }
  };
}

function envelope(context: RequestContext, type: ResourceType<unknown>, entity: unknown): JsonObject {
  if (context.metadata !== 'minimal') return {};
  const name = context.odataVersion === 4 ? '@odata.context' : 'odata.metadata';
  return { [name]: `${context.webUrl}/_api/$metadata#${type.identity?.type(entity, context) ?? type.name}/@Element` };
}

function presentCollection(
  api: Api,
  context: RequestContext,
  type: ResourceType<unknown>,
  source: CollectionSource<unknown>,
  state: unknown
): HttpResponse {
  const itemType = api.named(source.item);
  const loaded = loadMembers(context, source, state);
  const page = source.queries
    ? loaded
    : applyQuery(context, loaded.values, (entity, path) => readPath(api, context, itemType, entity, path));
  const shown = presentMembers(api, context, itemType, page, context.query.projection);
  return json(context, 200, annotateCollection(context, shown.values, shown.nextLink, type.name));
}

interface ShownPage {
  readonly values: readonly JsonObject[];
  readonly nextLink?: string;
}

function presentMembers(
  api: Api,
  context: RequestContext,
  type: ResourceType<unknown>,
  page: Page<unknown>,
  projection: Projection
): ShownPage {
  const values = page.values.map((entity) => presentEntity(api, context, type, entity, projection));
  return page.nextLink === undefined ? { values } : { values, nextLink: page.nextLink };
}

function loadMembers(context: RequestContext, source: CollectionSource<unknown>, state: unknown): Page<unknown> {
  return source.load({ context, value: state, args: new Arguments(EMPTY_SEGMENT, context) });
}

/** Shows one entity: chosen properties, expansions, and the metadata the client asked for. */
export function presentEntity(
  api: Api,
  context: RequestContext,
  type: ResourceType<unknown>,
  entity: unknown,
  projection: Projection
): JsonObject {
  const body = type.presenter
    ? type.presenter(entity, context, projection)
    : { ...chooseProperties(type, context, entity, projection), ...expand(api, context, type, entity, projection) };
  return annotateEntity(context, type, entity, body, wantsDefaults(projection));
}

function chooseProperties(
  type: ResourceType<unknown>,
  context: RequestContext,
  entity: unknown,
  projection: Projection
): JsonObject {
  const shown: Record<string, JsonValue> = {};
  if (wantsDefaults(projection)) {
    for (const property of type.propertyList.values())
      if (!property.onDemand) shown[property.name] = property.read(entity, context);
  }
  for (const name of projection.select) {
    const property = type.propertyList.get(name.toLowerCase());
    if (property) shown[property.name] = property.read(entity, context);
    else if (name !== '*' && !type.routes.has(name.toLowerCase()))
      throw invalidOperation(`The field or property '${name}' does not exist.`);
  }
  return shown;
}

/**
 * Shows the expanded navigations of an entity. With `$select`, an expansion is shown only when `$select` names it.
 *
 * @throws SharePointError 400 for a navigation the type does not have
 */
export function expand(
  api: Api,
  context: RequestContext,
  type: ResourceType<unknown>,
  entity: unknown,
  projection: Projection
): JsonObject {
  const shown: Record<string, JsonValue> = {};
  for (const [key, inner] of projection.expand) {
    const route = type.routes.get(key)?.find((candidate) => candidate.kind === 'function');
    if (!route && !type.propertyList.has(key))
      throw invalidOperation(`The field or property '${inner.name}' does not exist.`);
    const selected = wantsDefaults(projection) || projection.select.some((name) => name.toLowerCase() === key);
    if (!route || !selected) continue;
    const result = route.handler({ context, value: entity, args: new Arguments(EMPTY_SEGMENT, context) });
    shown[route.name] = presentInside(api, context, result, inner);
  }
  return shown;
}

function presentInside(api: Api, context: RequestContext, result: Result, projection: Projection): JsonValue {
  if (result.kind === 'value') return chosenMembers(result.value, projection);
  if (result.kind === 'json') return result.value;
  if (result.kind !== 'node') return null;
  const type = api.named(result.key);
  if (!type.source) return presentEntity(api, context, type, result.value, projection);
  const { values } = presentMembers(
    api,
    context,
    api.named(type.source.item),
    loadMembers(context, type.source, result.value),
    projection
  );
  return context.metadata === 'verbose' ? { results: values } : values;
}

/** The members `$select` names of an object without identity; all of them when it names none. */
function chosenMembers(content: JsonValue, projection: Projection): JsonValue {
  if (!isRecord(content) || wantsDefaults(projection)) return content;
  const wanted = new Set(projection.select.map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(content).filter(([name]) => wanted.has(name.toLowerCase())));
}

function readPath(
  api: Api,
  context: RequestContext,
  type: ResourceType<unknown>,
  entity: unknown,
  path: readonly string[]
): JsonValue {
  const [first, ...rest] = path;
  const key = String(first).toLowerCase();
  const property = type.propertyList.get(key);
  if (property)
    return rest.reduce<JsonValue>(
      (inner, name) => (isRecord(inner) ? (inner[name] ?? null) : null),
      property.read(entity, context)
    );
  const route = type.routes.get(key)?.find((candidate) => candidate.kind === 'function');
  if (!route) throw invalidOperation(`The field or property '${String(first)}' does not exist.`);
  const result = route.handler({ context, value: entity, args: new Arguments(EMPTY_SEGMENT, context) });
  if (result.kind === 'node') return readPath(api, context, api.named(result.key), result.value, rest);
  return result.kind === 'value' ? result.value : null;
}

function isRecord(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { PathSegment } from '../odata/resource-path';
import { parseProjection } from '../odata/query-options';
import type { JsonValue } from '../protocol/json';
import { ROOT } from './api';
import type { Api } from './api';
import { Arguments } from './call';
import { requireDialect } from './body-dialect';
import type { Call } from './call';
import type { RequestContext } from './request-context';
import type { ResourceType, Route } from './resource-type';
import { NOTHING, node, value } from '../protocol/result';
import type { NodeResult, Result } from '../protocol/result';
import { invalidQuery, resourceNotFound, SharePointError, wrongMethod } from '../protocol/sharepoint-error';

/**
 * Walks a resource path and carries out what the verb asks of its last segment.
 *
 * @throws SharePointError 404 for a segment no one answers, 405 for a verb the resource does not take
 */
export function resolve(api: Api, context: RequestContext, segments: readonly PathSegment[]): Result {
  let current: Result = node(ROOT, null);
  let acted = false;
  segments.forEach((segment, index) => {
    if (current.kind !== 'node') {
      current = stepIntoValue(current, segment);
      return;
    }
    const type = api.named(current.key);
    const route = chooseRoute(type, context, segment, index === segments.length - 1);
    // What an action returned is its answer: the verb has been used up.
    acted = acted || route?.kind === 'action';
    current = route ? follow(api, context, current, route, segment) : stepIntoProperty(type, current, context, segment);
  });
  return acted ? current : applyVerb(api, context, current, segments[segments.length - 1]?.name ?? '_api');
}

function follow(
  api: Api,
  context: RequestContext,
  current: NodeResult,
  route: Route<unknown>,
  segment: PathSegment
): Result {
  const args = new Arguments(segment, context);
  const result = route.handler({ context, value: current.value, args });
  // Only what is posted to a collection is answered with 201; what an action made comes with 200.
  if (route.kind === 'action' && result.kind === 'node') return { ...result, status: undefined };
  return segment.hasBrackets ? applyKey(api, context, result, route, segment, args.areUsed) : result;
}

/**
 * `lists(guid'...')`: the brackets belong to the collection the name leads to, unless the name is itself a function with arguments.
 *
 * @throws SharePointError 400 for a key on what has none: never the whole collection instead of one member
 */
function applyKey(
  api: Api,
  context: RequestContext,
  result: Result,
  route: Route<unknown>,
  segment: PathSegment,
  areUsed: boolean
): Result {
  if (route.kind === 'action') return result;
  const type = result.kind === 'node' ? api.named(result.key) : null;
  const args = new Arguments(segment, context);
  if (result.kind !== 'node' || !type?.keyHandler || !args.hasAny) {
    if (segment.positional.length > 0 && !areUsed) throw invalidQuery(`The expression "${segment.name}" is not valid.`);
    return result;
  }
  return type.keyHandler({ context, value: result.value, args });
}

function chooseRoute(
  type: ResourceType<unknown>,
  context: RequestContext,
  segment: PathSegment,
  isLast: boolean
): Route<unknown> | undefined {
  const routes = type.routes.get(segment.name.toLowerCase()) ?? [];
  const action = routes.find((route) => route.kind === 'action');
  const read = routes.find((route) => route.kind === 'function');
  if (isLast && context.method === 'POST' && action) return action;
  if (read) return read;
  if (action && isLast && context.method !== 'POST') throw wrongMethod(context.method, segment.name);
  // SharePoint lets a path go on after an action that returns a resource, e.g. `ensureuser('x')/id` in one POST.
  return context.method === 'POST' ? action : undefined;
}

function stepIntoProperty(
  type: ResourceType<unknown>,
  current: NodeResult,
  context: RequestContext,
  segment: PathSegment
): Result {
  const property = type.propertyList.get(segment.name.toLowerCase());
  if (property && !segment.hasBrackets) return value(property.read(current.value, context));
  if (type.presenter) {
    const found = readPresented(type.presenter, current, context, segment.name);
    if (found !== undefined) return value(found);
  }
  throw resourceNotFound(segment.name);
}

/** One property of an entity with a presenter of its own; `undefined` for one it does not have. */
function readPresented(
  present: NonNullable<ResourceType<unknown>['presenter']>,
  current: NodeResult,
  context: RequestContext,
  name: string
): JsonValue | undefined {
  try {
    const shown = present(current.value, context, parseProjection([name], []));
    return Object.entries(shown).find(([property]) => property.toLowerCase() === name.toLowerCase())?.[1];
  } catch (error) {
    if (error instanceof SharePointError && error.status === 400) return undefined;
    throw error;
  }
}

function stepIntoValue(current: Result, segment: PathSegment): Result {
  if (current.kind === 'value' && segment.name.toLowerCase() === '$value') {
    const headers = { 'content-type': 'text/plain;charset=utf-8' };
    return { kind: 'bytes', bytes: Buffer.from(String(current.value ?? '')), headers };
  }
  throw resourceNotFound(segment.name);
}

function applyVerb(api: Api, context: RequestContext, current: Result, name: string): Result {
  if (context.method === 'GET' || current.kind !== 'node') return current;
  const type = api.named(current.key);
  const handler = verbHandler(type, context.method);
  if (!handler) throw wrongMethod(context.method, name);
  if (context.method !== 'DELETE') requireDialect(context, entityType(type, context, current.value));
  const empty: PathSegment = { name, positional: [], named: {}, hasBrackets: false };
  const result = handler({ context, value: current.value, args: new Arguments(empty, context) });
  return context.method === 'DELETE' ? NOTHING : result;
}

/** The type of what a verb makes or changes. */
function entityType(type: ResourceType<unknown>, context: RequestContext, value: unknown): string {
  if (context.method !== 'POST') return type.identity?.type(value, context) ?? type.name;
  return type.addedType?.(value) ?? type.source?.item ?? type.name;
}

function verbHandler(type: ResourceType<unknown>, method: string): ((call: Call<unknown>) => Result) | null {
  switch (method) {
    case 'POST':
      return type.addHandler;
    case 'MERGE':
      return type.mergeHandler;
    case 'PUT':
      return type.putHandler ?? type.mergeHandler;
    case 'DELETE':
      return type.removeHandler;
    default:
      return null;
  }
}

import type { Call } from './call';
import type { JsonObject, JsonValue } from '../protocol/json';
import type { RequestContext } from './request-context';
import type { ResourceKey, Result } from '../protocol/result';
import type { Projection } from '../odata/query-options';

export type Handler<T> = (call: Call<T>) => Result;

/** What a collection holds once the query has been applied to it. */
export interface Page<U> {
  readonly values: readonly U[];
  /** Absolute URL of the next page. */
  readonly nextLink?: string;
}

export interface Route<T> {
  readonly name: string;
  readonly handler: Handler<T>;
  /** `function`: GET or part of a longer path. `action`: POST. */
  readonly kind: 'function' | 'action';
}

export interface Property<T> {
  readonly name: string;
  readonly read: (value: T, context: RequestContext) => JsonValue;
  /** Shown only when `$select` names it. */
  readonly onDemand: boolean;
}

export interface CollectionSource<T> {
  readonly item: string;
  readonly load: (call: Call<T>) => Page<unknown>;
  /** The source applies `$filter`, `$orderby`, `$top` and paging itself. */
  readonly queries: boolean;
}

/** Identity of an entity: what `odata.id`, `odata.editLink` and `odata.etag` are made from. */
export interface Identity<T> {
  /** `odata.type`, e.g. `SP.List`. */
  readonly type: (value: T, context: RequestContext) => string;
  /** Address below `_api/`, e.g. `Web/Lists(guid'...')`. */
  readonly link: (value: T, context: RequestContext) => string;
  readonly etag?: (value: T, context: RequestContext) => string;
}

/**
 * Everything one kind of resource can do. Folders add to a type through `Api.type(key)`:
 *
 * ```ts
 * api.type(LIST)
 *   .properties({ Title: list => list.title })
 *   .get('RootFolder', ({ value }) => node(FOLDER, rootFolderOf(value)))   // also usable in $expand
 *   .post('Recycle', ({ context, value }) => recycleList(context, value))
 *   .merge(...).remove(...);
 * api.type(LISTS)
 *   .collection(LIST, ({ context }) => readLists(context))                  // $filter, $orderby, $top, $skip are applied for you
 *   .byKey(({ args, context }) => node(LIST, findList(context, args.text('id'))))
 *   .add(({ context }) => created(LIST, createList(context, context.body)));
 * ```
 */
export class ResourceType<T> {
  public readonly routes = new Map<string, Route<T>[]>();
  public readonly propertyList = new Map<string, Property<T>>();
  public identity: Identity<T> | null = null;
  public source: CollectionSource<T> | null = null;
  public presenter: ((value: T, context: RequestContext, projection: Projection) => JsonObject) | null = null;
  public keyHandler: Handler<T> | null = null;
  public addHandler: Handler<T> | null = null;
  public addedType: ((value: T) => string) | null = null;
  public mergeHandler: Handler<T> | null = null;
  public removeHandler: Handler<T> | null = null;
  public putHandler: Handler<T> | null = null;

  public constructor(public readonly name: string) {}

  /** Properties shown by default and reachable as path segments, in this order. */
  public properties(readers: Readonly<Record<string, (value: T, context: RequestContext) => JsonValue>>): this {
    return this.addProperties(readers, false);
  }

  /** Properties shown only when `$select` names them. */
  public onDemand(readers: Readonly<Record<string, (value: T, context: RequestContext) => JsonValue>>): this {
    return this.addProperties(readers, true);
  }

  public identifiedBy(identity: Identity<T>): this {
    this.identity = identity;
    return this;
  }

  /** A navigation or function: usable with GET, on the way to something longer, and (without arguments) in `$expand`. */
  public get(name: string, handler: Handler<T>): this {
    return this.route({ name, handler, kind: 'function' });
  }

  /** An action: POST only. A name may have both a `get` and a `post`. */
  public post(name: string, handler: Handler<T>): this {
    return this.route({ name, handler, kind: 'action' });
  }

  /** A function that clients call with GET as well as with POST. */
  public both(name: string, handler: Handler<T>): this {
    return this.get(name, handler).post(name, handler);
  }

  /** Makes this type a collection whose members fit in memory; the query options are applied to them for you. */
  public collection<U>(item: ResourceKey<U>, load: (call: Call<T>) => readonly U[]): this {
    this.source = { item: item.name, load: (call) => ({ values: load(call) }), queries: false };
    return this;
  }

  /** Makes this type a collection that applies `$filter`, `$orderby`, `$top` and paging itself. */
  public queryable<U>(item: ResourceKey<U>, load: (call: Call<T>) => Page<U>): this {
    this.source = { item: item.name, load, queries: true };
    return this;
  }

  /** `collection(key)`. */
  public byKey(handler: Handler<T>): this {
    this.keyHandler = handler;
    return this;
  }

  /** POST to the collection itself. @param addedType what the body's `__metadata` may say; default: the type of the members */
  public add(handler: Handler<T>, addedType?: (value: T) => string): this {
    this.addHandler = handler;
    this.addedType = addedType ?? null;
    return this;
  }

  /** MERGE or PATCH. */
  public merge(handler: Handler<T>): this {
    this.mergeHandler = handler;
    return this;
  }

  /** PUT. Without it PUT does what MERGE does. */
  public put(handler: Handler<T>): this {
    this.putHandler = handler;
    return this;
  }

  /** DELETE. */
  public remove(handler: Handler<T>): this {
    this.removeHandler = handler;
    return this;
  }

  /** Replaces the way properties and expansions are written; metadata is still added around it. */
  public presentedBy(presenter: (value: T, context: RequestContext, projection: Projection) => JsonObject): this {
    this.presenter = presenter;
    return this;
  }

  private route(route: Route<T>): this {
    const key = route.name.toLowerCase();
    const others = (this.routes.get(key) ?? []).filter((other) => other.kind !== route.kind);
    this.routes.set(key, [...others, route]);
    return this;
  }

  private addProperties(
    readers: Readonly<Record<string, (value: T, context: RequestContext) => JsonValue>>,
    onDemand: boolean
  ): this {
    for (const [name, read] of Object.entries(readers))
      this.propertyList.set(name.toLowerCase(), { name, read, onDemand });
    return this;
  }
}

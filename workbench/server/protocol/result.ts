import type { JsonObject, JsonValue } from './json';

/** Names one kind of resource and ties it to the type of value its routes receive. */
export interface ResourceKey<T> {
  readonly name: string;
  /** Never set; carries the type only. */
  readonly carries?: (value: T) => T;
}

export function resourceKey<T>(name: string): ResourceKey<T> {
  return { name };
}

/** A resource that has been navigated to; what is shown of it is decided when it is presented. */
export interface NodeResult {
  readonly kind: 'node';
  readonly key: string;
  readonly value: unknown;
  /** 201 after a creation. */
  readonly status?: number | undefined;
}

/** What a route answers. */
export type Result =
  | NodeResult
  /** A scalar, a list of scalars or an object without identity. `type` is its EDM name, e.g. `Edm.Int32`, `SP.BasePermissions`. */
  | { readonly kind: 'value'; readonly value: JsonValue; readonly type?: string; readonly isEntity?: boolean }
  /** A JSON body written exactly as given, whatever metadata the client asked for. */
  | { readonly kind: 'json'; readonly value: JsonObject }
  | {
      readonly kind: 'bytes';
      readonly bytes: Buffer;
      /** `content-type` among them. */
      readonly headers: Readonly<Record<string, string>>;
    }
  /** Nothing to say: 204 for MERGE, `odata.null` for an action, 200 for DELETE. */
  | { readonly kind: 'nothing' };

export const NOTHING: Result = { kind: 'nothing' };

export function node<T>(key: ResourceKey<T>, value: T): NodeResult {
  return { kind: 'node', key: key.name, value };
}

/** A resource that has just been made: answered with 201 where it was posted to its collection. */
export function created<T>(key: ResourceKey<T>, value: T): NodeResult {
  return { kind: 'node', key: key.name, value, status: 201 };
}

/** An object SharePoint counts as an entity although it has no address of its own: verbose JSON shows it directly below `d`. */
export function entityValue(content: JsonObject, type: string): Result {
  return { kind: 'value', value: content, type, isEntity: true };
}

export function value(content: JsonValue, type?: string): Result {
  return type === undefined ? { kind: 'value', value: content } : { kind: 'value', value: content, type };
}

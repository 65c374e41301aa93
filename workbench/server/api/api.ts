import { ResourceType } from './resource-type';
import { resourceKey } from '../protocol/result';
import type { ResourceKey } from '../protocol/result';

/** The start of every resource path: what follows `_api/`. */
export const ROOT: ResourceKey<null> = resourceKey('_api');

/** All kinds of resource the server knows. Each folder adds its own in a function `<folder>Routes(api)`, called by `create-sharepoint.ts`. */
export class Api {
  private readonly types = new Map<string, ResourceType<unknown>>();

  /** The type behind a key, made on first mention. */
  public type<T>(key: ResourceKey<T>): ResourceType<T> {
    const known = this.types.get(key.name) ?? new ResourceType<unknown>(key.name);
    this.types.set(key.name, known);
    return known as unknown as ResourceType<T>;
  }

  /** The type behind the name a result carries. */
  public named(name: string): ResourceType<unknown> {
    return this.type<unknown>({ name });
  }
}

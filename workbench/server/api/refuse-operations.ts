import { notKept } from '../protocol/sharepoint-error';
import type { ResourceType } from './resource-type';

/** Gives a type actions that SharePoint has and this server has not: each answers 501 with its name. */
export function refuseOperations<T>(type: ResourceType<T>, names: readonly string[]): void {
  for (const name of names)
    type.post(name, () => {
      throw notKept(name);
    });
}

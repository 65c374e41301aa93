import * as React from 'react';
import type { DirectoryReading } from '../../data/directory/reader';
import type { Approval } from '../../domain/directory/approvals';
import type { Department, Liaison } from '../../domain/directory/directory';
import type { Location } from '../../domain/people/location';
import { CALM_WAITS_MS, useResource, type Polling, type Resource } from '../../ui/resource/use-resource';
import { useServices } from './services';

const polling: Polling<DirectoryReading> = {
  waitsMs: CALM_WAITS_MS,
  newsOf: ({ stamps }) => Object.values(stamps).join()
};

/** Changes the shown directory after the site took a change. */
export interface DirectoryChanges {
  /** A card as the site has it now, new or changed. */
  putLiaison(liaison: Liaison): void;
  dropLiaison(id: number): void;
  putDepartment(department: Department): void;
  putLocation(location: Location): void;
  putApproval(approval: Approval): void;
}

function put<Item extends { readonly id: number }>(items: readonly Item[], item: Item): readonly Item[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((known) => (known.id === item.id ? item : known))
    : [...items, item];
}

/** The directory: remembered at once, brought up to date when it is old, changed where someone edits. */
export function useDirectory(): Resource<DirectoryReading> & DirectoryChanges {
  const { source } = useServices();
  const resource = useResource(source, polling);
  const { change } = resource;
  return React.useMemo(() => {
    const edit = (update: (directory: DirectoryReading['directory']) => DirectoryReading['directory']): void =>
      change((reading) => ({ ...reading, directory: update(reading.directory) }));
    return {
      ...resource,
      putLiaison: (liaison) => edit((directory) => ({ ...directory, liaisons: put(directory.liaisons, liaison) })),
      dropLiaison: (id) =>
        edit((directory) => ({ ...directory, liaisons: directory.liaisons.filter((liaison) => liaison.id !== id) })),
      putDepartment: (department) =>
        edit((directory) => ({ ...directory, departments: put(directory.departments, department) })),
      putLocation: (location) => edit((directory) => ({ ...directory, locations: put(directory.locations, location) })),
      putApproval: (approval) => edit((directory) => ({ ...directory, approvals: put(directory.approvals, approval) }))
    };
  }, [resource, change]);
}

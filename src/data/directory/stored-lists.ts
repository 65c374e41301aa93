import type { Department, Liaison } from '../../domain/directory/directory';
import type { Location } from '../../domain/people/location';
import { departments, liaisons, locations } from '../../lists';
import type { ListDefinition } from '../../lists/list-definition';
import * as item from './items';

export interface Identified {
  readonly Id: number;
}

/** One list of the directory: where it is, what is asked of it, what its items mean. */
export interface StoredList<Item extends Identified, Value> {
  readonly definition: Pick<ListDefinition, 'url'>;
  readonly columns: readonly string[];
  /** Columns that hold accounts. */
  readonly users: readonly string[];
  readonly read: (item: Item) => Value;
}

export const storedLocations: StoredList<item.LocationItem, Location> = {
  definition: locations,
  columns: item.locationColumns,
  users: [],
  read: item.readLocation
};

export const storedDepartments: StoredList<item.DepartmentItem, Department> = {
  definition: departments,
  columns: item.departmentColumns,
  users: item.departmentUsers,
  read: item.readDepartment
};

export const storedLiaisons: StoredList<item.LiaisonItem, Liaison> = {
  definition: liaisons,
  columns: item.liaisonColumns,
  users: [...item.liaisonUsers, ...item.savedByUsers],
  read: item.readLiaison
};

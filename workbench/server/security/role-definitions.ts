import type { Store } from '../store/store';
import { fromHalves, halvesOf } from './permission-mask';
import type { PermissionMask } from './permission-mask';

/** A permission level. */
export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly order: number;
  readonly hidden: boolean;
  /** `SP.RoleType`; 0 for levels the site made itself. */
  readonly roleType: number;
  readonly mask: PermissionMask;
}

export interface NewRoleDefinition {
  readonly name: string;
  readonly description?: string;
  readonly order?: number;
  readonly mask: PermissionMask;
}

interface RoleRow {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly sortOrder: number;
  readonly hidden: number;
  readonly roleType: number;
  readonly high: number;
  readonly low: number;
}

const select = 'SELECT id, name, description, sortOrder, hidden, roleType, high, low FROM role_definitions';

/** All levels, the most powerful of the built-in ones first. */
export function listRoleDefinitions(store: Store): readonly RoleDefinition[] {
  return store.all<RoleRow>(`${select} ORDER BY sortOrder, id`).map(roleOf);
}

/** @returns `null` when no level has this id */
export function findRoleDefinition(store: Store, id: number): RoleDefinition | null {
  return roleOrNull(store.one<RoleRow>(`${select} WHERE id = ?`, id));
}

/** Finds a level by name; case does not matter. */
export function findRoleDefinitionByName(store: Store, name: string): RoleDefinition | null {
  return roleOrNull(store.one<RoleRow>(`${select} WHERE name = ?`, name));
}

/** Finds the built-in level of a `SP.RoleType`. */
export function findRoleDefinitionByType(store: Store, roleType: number): RoleDefinition | null {
  return roleOrNull(store.one<RoleRow>(`${select} WHERE roleType = ? ORDER BY sortOrder LIMIT 1`, roleType));
}

/** Creates a level. @throws Error when the name is taken */
export function createRoleDefinition(store: Store, role: NewRoleDefinition): RoleDefinition {
  const { high, low } = halvesOf(role.mask);
  const { id } = store.run(
    'INSERT INTO role_definitions (name, description, sortOrder, high, low) VALUES (?, ?, ?, ?, ?)',
    role.name,
    role.description ?? '',
    role.order ?? 0,
    high,
    low
  );
  return {
    id,
    name: role.name,
    description: role.description ?? '',
    order: role.order ?? 0,
    hidden: false,
    roleType: 0,
    mask: role.mask
  };
}

/** Changes what is given and leaves the rest. */
export function updateRoleDefinition(store: Store, role: RoleDefinition, change: Partial<NewRoleDefinition>): void {
  const next = { ...role, ...change };
  const { high, low } = halvesOf(next.mask);
  store.run(
    'UPDATE role_definitions SET name = ?, description = ?, sortOrder = ?, high = ?, low = ? WHERE id = ?',
    next.name,
    next.description,
    next.order,
    high,
    low,
    role.id
  );
}

/** Deletes a level together with every assignment of it. */
export function removeRoleDefinition(store: Store, id: number): void {
  store.run('DELETE FROM role_assignments WHERE roleId = ?', id);
  store.run('DELETE FROM role_definitions WHERE id = ?', id);
}

function roleOf(row: RoleRow): RoleDefinition {
  const { sortOrder, hidden, high, low, ...rest } = row;
  return { ...rest, order: sortOrder, hidden: hidden === 1, mask: fromHalves(high, low) };
}

function roleOrNull(row: RoleRow | null): RoleDefinition | null {
  return row && roleOf(row);
}

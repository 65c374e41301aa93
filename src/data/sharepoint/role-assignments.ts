import '@pnp/sp/security';
import type { IRoleAssignments } from '@pnp/sp/security';

/** A permission level as it is bound in an assignment. */
export interface BoundLevel {
  readonly Id: number;
  readonly RoleTypeKind: number;
  readonly Hidden: boolean;
}

/** What one principal holds on a list, folder or item. */
export interface AssignmentRow {
  readonly PrincipalId: number;
  readonly Member: {
    readonly Title: string;
    /** Of a group of the site its title; otherwise a claim. */
    readonly LoginName: string;
    /** 1 for a person; otherwise a group of the site or of the organization's directory. */
    readonly PrincipalType: number;
  };
  readonly RoleDefinitionBindings: readonly BoundLevel[];
}

/** `PrincipalType` of a person. */
const PERSON = 1;

/** SharePoint's role types of Limited Access and of Web-Only Limited Access, whose names are in the language of the site. */
const limitedAccessKinds: readonly number[] = [1, 9];

/**
 * Whether someone was given this level. Limited Access was not: SharePoint adds it beside real levels for whoever has rights further
 * down, and takes it away again.
 */
function isGiven(level: BoundLevel): boolean {
  return !level.Hidden && !limitedAccessKinds.includes(level.RoleTypeKind);
}

/** Whether it is one person who holds something, and not a group of the site or of the organization's directory. */
export function isHeldByPerson({ Member }: AssignmentRow): boolean {
  return Member.PrincipalType === PERSON;
}

/** Whether a login is the group SharePoint makes for a link that was shared, whose members are whoever opened it. */
export function isSharingLink(login: string): boolean {
  return /^SharingLinks\./i.test(login);
}

/**
 * Reads what principals were given, without Limited Access; whoever holds nothing else has an entry without levels.
 * @returns a promise that settles when the batch was executed, when the assignments are of a batch.
 */
export async function readAssignments(roleAssignments: IRoleAssignments): Promise<readonly AssignmentRow[]> {
  const rows = await roleAssignments
    .select(
      'PrincipalId',
      'Member/Title',
      'Member/LoginName',
      'Member/PrincipalType',
      'RoleDefinitionBindings/Id',
      'RoleDefinitionBindings/RoleTypeKind',
      'RoleDefinitionBindings/Hidden'
    )
    .expand('Member', 'RoleDefinitionBindings')<AssignmentRow[]>();
  return rows.map((row) => ({ ...row, RoleDefinitionBindings: row.RoleDefinitionBindings.filter(isGiven) }));
}

/**
 * Gives a principal exactly these levels, whatever it held before. What is missing is added first and single levels are taken away
 * after, so that no one is without access in between, and the assignment itself is never deleted: SharePoint would take the
 * principal out of every folder below too, which closes the comment periods that are open.
 */
export async function giveExactly(
  roleAssignments: IRoleAssignments,
  principalId: number,
  levelIds: readonly number[]
): Promise<void> {
  const rows = await readAssignments(roleAssignments);
  const held = rows
    .filter((row) => row.PrincipalId === principalId)
    .flatMap((row) => row.RoleDefinitionBindings.map((level) => level.Id));
  for (const id of levelIds.filter((level) => !held.includes(level))) await roleAssignments.add(principalId, id);
  for (const id of held.filter((level) => !levelIds.includes(level))) await roleAssignments.remove(principalId, id);
}

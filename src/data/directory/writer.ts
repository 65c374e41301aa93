import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import type { Approval } from '../../domain/directory/approvals';
import type { Department, Liaison } from '../../domain/directory/directory';
import type { DepartmentDraft } from '../../domain/directory/department-draft';
import type { LiaisonDraft } from '../../domain/directory/liaison-draft';
import { approvals, departments, liaisons } from '../../lists';
import { toDataError } from '../sharepoint/data-error';
import { searchPeople, type FoundPerson } from '../people/search-people';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { loginsIn, writeDepartment, writeLiaison, type ColumnValues, type UserIds } from './changes';
import * as item from './items';

/**
 * Writes the directory. A save names the state the item was read in; when someone saved meanwhile the site refuses it and the
 * call throws a `DataError` of kind `conflict`, with nothing written. Every call returns the item as the site has it then.
 */
export interface DirectoryWriter {
  readLiaison(id: number): Promise<Liaison>;
  readDepartment(id: number): Promise<Department>;
  addLiaison(draft: LiaisonDraft): Promise<Liaison>;
  saveLiaison(id: number, etag: string, changes: Partial<LiaisonDraft>): Promise<Liaison>;
  /** Stamps a card as true at this moment. */
  verifyLiaison(id: number, etag: string, at: Date): Promise<Liaison>;
  /** Says that the signed-in person approves a card, or takes that back; it counts where the card names that person. */
  approveLiaison(liaison: Pick<Liaison, 'id' | 'name' | 'person'>, isTakenBack: boolean): Promise<Approval>;
  /** Moves a card to the site's recycle bin, from where an owner can bring it back. */
  removeLiaison(id: number, etag: string): Promise<void>;
  saveDepartment(id: number, etag: string, changes: Partial<DepartmentDraft>): Promise<Department>;
  /** Accounts whose name or address begins so; accounts that left are not among them. */
  searchPeople(text: string): Promise<readonly FoundPerson[]>;
}

/** Adds what the signed-in person says about a card, and reads back what SharePoint stored: it alone says whose word it is. */
async function addApproval(
  site: SuiteSite,
  { id, name, person }: Pick<Liaison, 'id' | 'name' | 'person'>,
  isTakenBack: boolean
): Promise<Approval> {
  const { items } = listOf(site, site.sp, approvals);
  const added: unknown = await items.add({
    Title: name,
    LiaisonId: id,
    ApprovedPersonId: person?.id ?? null,
    ApprovalKind: isTakenBack ? 'takenBack' : 'approved'
  });
  const stored = await items
    .getById((added as { readonly Id: number }).Id)
    .select(...item.approvalColumns)<item.ApprovalItem>();
  const [approval] = item.readApproval(stored);
  if (!approval) throw new Error('The site changed the approval.');
  return approval;
}

/** Writes to `site`'s directory. */
export function createDirectoryWriter(site: SuiteSite): DirectoryWriter {
  const cards = listOf(site, site.sp, liaisons);
  const units = listOf(site, site.sp, departments);

  const readLiaison = async (id: number): Promise<Liaison> =>
    item.readLiaison(
      await cards.items
        .getById(id)
        .select(...item.liaisonColumns)
        .expand(...item.liaisonUsers, 'Editor')<item.LiaisonItem>()
    );
  const readDepartment = async (id: number): Promise<Department> =>
    item.readDepartment(
      await units.items
        .getById(id)
        .select(...item.departmentColumns)
        .expand(...item.departmentUsers)<item.DepartmentItem>()
    );

  /** Makes accounts known to the site, since an item can only point to those it knows. */
  async function findUserIds(logins: readonly string[]): Promise<UserIds> {
    const entries = await Promise.all(
      logins.map(async (login) => [login, (await site.sp.web.ensureUser(login)).Id] as const)
    );
    return new Map(entries);
  }

  async function saveCard(id: number, etag: string, values: ColumnValues): Promise<Liaison> {
    await cards.items.getById(id).update({ ...values }, etag);
    return readLiaison(id);
  }

  return {
    readLiaison: (id) => named('liaisons.read', () => readLiaison(id)),
    readDepartment: (id) => named('departments.read', () => readDepartment(id)),
    addLiaison: (draft) =>
      named('liaisons.add', async () => {
        const values = writeLiaison(draft, await findUserIds(loginsIn(draft)));
        const added = await cards.items.add({ ...values });
        return readLiaison((added as { readonly Id: number }).Id);
      }),
    saveLiaison: (id, etag, changes) =>
      named('liaisons.save', async () =>
        saveCard(id, etag, writeLiaison(changes, await findUserIds(loginsIn(changes))))
      ),
    verifyLiaison: (id, etag, at) =>
      named('liaisons.verify', () => saveCard(id, etag, { VerifiedOn: at.toISOString() })),
    approveLiaison: (liaison, isTakenBack) => named('liaisons.approve', () => addApproval(site, liaison, isTakenBack)),
    removeLiaison: (id, etag) =>
      named('liaisons.remove', async () => {
        // `recycle` takes no If-Match, so the state is compared first; a save in the instant between is in the bin, not lost.
        const current = await readLiaison(id);
        if (current.etag !== etag) throw new DataConflict();
        await cards.items.getById(id).recycle();
      }),
    saveDepartment: (id, etag, changes) =>
      named('departments.save', async () => {
        const values = writeDepartment(changes, await findUserIds(loginsIn(changes)));
        await units.items.getById(id).update({ ...values }, etag);
        return readDepartment(id);
      }),
    searchPeople: (text) => named('people.search', () => searchPeople(site, text))
  };
}

/** Looks to `toDataError` like SharePoint's own refusal. */
class DataConflict extends Error {
  public readonly status = 412;
}

async function named<Value>(operation: string, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    throw toDataError(operation, error);
  }
}

import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import type { Approval } from '../../domain/directory/approvals';
import type { DepartmentDraft } from '../../domain/directory/department-draft';
import type { Retirable } from '../../domain/directory/directory-change';
import type { Department, Liaison } from '../../domain/directory/directory';
import type { LiaisonDraft } from '../../domain/directory/liaison-draft';
import type { LocationDraft } from '../../domain/directory/location-draft';
import type { Location } from '../../domain/people/location';
import { approvals, liaisons } from '../../lists';
import { searchPeople, type FoundPerson } from '../people/search-people';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { loginsIn, writeDepartment, writeLiaison, writeLocation, type UserIds } from './changes';
import * as item from './items';
import { createRecordWriter, runNamed, type RecordWriter } from './record-writer';
import { storedDepartments, storedLiaisons, storedLocations } from './stored-lists';

/** Writes a list whose records are retired when they are no longer in use, instead of removed: what names them keeps naming them. */
export type RetirableWriter<Draft, Item> = RecordWriter<Draft, Item, Partial<Draft & Retirable>>;

/** Writes the directory. */
export interface DirectoryWriter {
  readonly locations: RetirableWriter<LocationDraft, Location>;
  readonly departments: RetirableWriter<DepartmentDraft, Department>;
  readonly liaisons: RecordWriter<LiaisonDraft, Liaison>;
  /** Stamps a card as true at this moment. */
  verifyLiaison(id: number, etag: string, at: Date): Promise<Liaison>;
  /** Says that the signed-in person approves a card, or takes that back; it counts where the card names that person. */
  approveLiaison(liaison: Pick<Liaison, 'id' | 'name' | 'person'>, isTakenBack: boolean): Promise<Approval>;
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

/** Makes accounts known to the site, since an item can only point to those it knows. */
async function findUserIds(site: SuiteSite, logins: readonly string[]): Promise<UserIds> {
  const entries = await Promise.all(
    logins.map(async (login) => [login, (await site.sp.web.ensureUser(login)).Id] as const)
  );
  return new Map(entries);
}

/** Writes to `site`'s directory. */
export function createDirectoryWriter(site: SuiteSite): DirectoryWriter {
  const cards = createRecordWriter(site, {
    name: 'liaisons',
    stored: storedLiaisons,
    write: async (changes: Partial<LiaisonDraft>) => writeLiaison(changes, await findUserIds(site, loginsIn(changes)))
  });
  return {
    locations: createRecordWriter(site, {
      name: 'locations',
      stored: storedLocations,
      write: async (changes: Partial<LocationDraft & Retirable>) => writeLocation(changes)
    }),
    departments: createRecordWriter(site, {
      name: 'departments',
      stored: storedDepartments,
      write: async (changes: Partial<DepartmentDraft & Retirable>) =>
        writeDepartment(changes, await findUserIds(site, loginsIn(changes)))
    }),
    liaisons: cards,
    verifyLiaison: (id, etag, at) =>
      runNamed('liaisons.verify', async () => {
        await listOf(site, site.sp, liaisons).items.getById(id).update({ VerifiedOn: at.toISOString() }, etag);
        return (await cards.read(id)).item;
      }),
    approveLiaison: (liaison, isTakenBack) =>
      runNamed('liaisons.approve', () => addApproval(site, liaison, isTakenBack)),
    searchPeople: (text) => runNamed('people.search', () => searchPeople(site, text))
  };
}

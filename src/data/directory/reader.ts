import '@pnp/sp/batching';
import { SPInstance, type SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { Directory } from '../../domain/directory/directory';
import type { Zone } from '../../domain/time/site-zone';
import { approvals, departments, liaisons, locations } from '../../lists';
import { toDataError } from '../sharepoint/data-error';
import { inWindow, LARGEST_PAGE, readNewestId, windowsBetween, type IdWindow } from '../sharepoint/id-windows';
import { readRights, requireOwnPermissions, type ListRights, type PermissionMask } from '../sharepoint/permissions';
import { readComputerClock } from '../sharepoint/site-clock';
import { readSiteZone } from '../sharepoint/site-zone';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { completeApprovals, queueNewestApprovals } from './approvals-reader';
import { storedDepartments, storedLiaisons, storedLocations, type Identified, type StoredList } from './stored-lists';

/** What the user profile says about the signed-in person; empty texts where it says nothing. */
export interface OwnProfile {
  readonly department: string;
  readonly office: string;
}

/** Marks the state of a list: it changes with every item added, changed or removed. Empty while the list may change unseen. */
export type ListStamp = string;

/** Everything the directory shows, as of one moment. */
export interface DirectoryReading {
  readonly directory: Directory;
  readonly profile: OwnProfile;
  /** The site's time zone; `undefined` where the site does not say. */
  readonly zone: Zone | undefined;
  readonly rights: {
    readonly locations: ListRights;
    readonly liaisons: ListRights;
    readonly departments: ListRights;
    /** Adding is approving, where a card names the person. */
    readonly approvals: ListRights;
  };
  readonly stamps: {
    readonly locations: ListStamp;
    readonly departments: ListStamp;
    readonly liaisons: ListStamp;
    readonly approvals: ListStamp;
  };
}

/** Reads the directory of one site as the signed-in person. */
export interface DirectoryReader {
  /**
   * Everything, in one request; in a few more where a list has more than 5,000 items, or someone added thousands of approvals.
   * @throws DataError
   */
  readAll(): Promise<DirectoryReading>;
  /**
   * Brings an earlier reading up to date: one small request shows whether anything changed, and only lists that did are read again.
   * The lists' own stamps say so, deletions included; a filter on the day of change would need an index and would miss them.
   * @returns The same object when nothing changed.
   * @throws DataError
   */
  refresh(known: DirectoryReading): Promise<DirectoryReading>;
}

/** The lists whose stamps are kept. */
const stamped = [
  ['locations', locations],
  ['departments', departments],
  ['liaisons', liaisons],
  ['approvals', approvals]
] as const;

interface ListHead {
  readonly LastItemModifiedDate?: string;
  readonly LastItemDeletedDate?: string;
  readonly EffectiveBasePermissions?: PermissionMask;
  readonly HasUniqueRoleAssignments?: boolean;
}

interface ProfileAnswer {
  readonly UserProfileProperties?: readonly { readonly Key: string; readonly Value: string | null }[];
}

const headColumns = [
  'LastItemModifiedDate',
  'LastItemDeletedDate',
  'EffectiveBasePermissions',
  'HasUniqueRoleAssignments'
];

/** SharePoint dates changes by the second, and the clock of the site is known to about as much. */
const SETTLED_AFTER_MS = 3000;

/**
 * The stamp of a list, as far as it can tell: a change in the second of the one before, an undo at once say, would leave it as it was.
 * @param askedAt When the head was asked for, by the site's clock, in milliseconds since the epoch.
 */
function stampOf({ LastItemModifiedDate = '', LastItemDeletedDate = '' }: ListHead, askedAt: number): ListStamp {
  const isSettled = [LastItemModifiedDate, LastItemDeletedDate].every(
    (date) => !(Date.parse(date) > askedAt - SETTLED_AFTER_MS)
  );
  return isSettled ? `${LastItemModifiedDate} ${LastItemDeletedDate}` : '';
}

/** One page of items by number. @param window Left out: the first ones there are. */
function readPage<Item extends Identified, Value>(
  list: IList,
  stored: StoredList<Item, Value>,
  window?: IdWindow
): Promise<Item[]> {
  const items = list.items
    .select(...stored.columns)
    .expand(...stored.users)
    .orderBy('Id')
    .top(LARGEST_PAGE);
  return (window ? items.filter(inWindow(window)) : items)<Item[]>();
}

/** What a first page begins; pages after it are requests of their own, and only lists of more than 5,000 items have any. */
async function readRest<Item extends Identified, Value>(
  site: SuiteSite,
  stored: StoredList<Item, Value>,
  first: readonly Item[] | undefined
): Promise<readonly Value[] | undefined> {
  if (!first) return undefined;
  if (first.length < LARGEST_PAGE) return first.map(stored.read);
  const rest: Item[] = [];
  // Not in a batch: what is read through one has no state to save against.
  for (const window of windowsBetween(first.at(-1)?.Id ?? 0, await readNewestId(site, stored.definition)))
    rest.push(...(await readPage(listOf(site, site.sp, stored.definition), stored, window)));
  return [...first, ...rest].map(stored.read);
}

/** Profiles are a service of their own: where it does not answer, the person says which department is theirs. */
async function readProfile(site: SuiteSite, sp: SPFI): Promise<OwnProfile> {
  try {
    const answer = await SPInstance([
      sp.web,
      `${site.webUrl}/_api/SP.UserProfiles.PeopleManager/GetMyProperties`
    ]).select('UserProfileProperties')<ProfileAnswer>();
    const valueOf = (key: string): string =>
      answer.UserProfileProperties?.find((property) => property.Key === key)?.Value ?? '';
    return {
      department: valueOf('Department') || valueOf('SPS-Department'),
      office: valueOf('Office') || valueOf('SPS-Location')
    };
  } catch {
    return { department: '', office: '' };
  }
}

/** Reads in one request what is asked for, the lists' heads before their items: a change in between is then seen next time. */
async function readParts(site: SuiteSite, isAsked: (url: string) => boolean, known: Directory): Promise<ReadParts> {
  const [batch, execute] = site.sp.batched();
  const sentAt = readComputerClock();
  const first = <Item extends Identified, Value>(
    stored: StoredList<Item, Value>
  ): Promise<readonly Item[] | undefined> =>
    isAsked(stored.definition.url)
      ? readPage(listOf(site, batch, stored.definition), stored)
      : Promise.resolve(undefined);
  const heads = Promise.all(
    [locations, departments, liaisons, approvals].map((definition) =>
      listOf(site, batch, definition).select(...headColumns)<ListHead>()
    )
  );
  const said = isAsked(approvals.url) ? queueNewestApprovals(site, batch) : Promise.resolve(undefined);
  const items = Promise.all([first(storedLocations), first(storedDepartments), first(storedLiaisons), said]);
  const [
    profile,
    zone,
    [locationHead = {}, departmentHead = {}, liaisonHead = {}, approvalHead = {}],
    [locationItems, departmentItems, liaisonItems, approvalItems]
  ] = await Promise.all([readProfile(site, batch), readSiteZone(batch), heads, items, execute()]);
  // Only an answer says what time it is on the site.
  const askedAt = site.clock.now().getTime() - (readComputerClock() - sentAt);
  requireOwnPermissions('directory.read', locationHead, departmentHead, liaisonHead, approvalHead);
  const cards = await readRest(site, storedLiaisons, liaisonItems);
  return {
    profile,
    zone,
    rights: {
      locations: readRights(locationHead.EffectiveBasePermissions),
      liaisons: readRights(liaisonHead.EffectiveBasePermissions),
      departments: readRights(departmentHead.EffectiveBasePermissions),
      approvals: readRights(approvalHead.EffectiveBasePermissions)
    },
    stamps: {
      locations: stampOf(locationHead, askedAt),
      departments: stampOf(departmentHead, askedAt),
      liaisons: stampOf(liaisonHead, askedAt),
      approvals: stampOf(approvalHead, askedAt)
    },
    locations: await readRest(site, storedLocations, locationItems),
    departments: await readRest(site, storedDepartments, departmentItems),
    liaisons: cards,
    approvals: approvalItems && (await completeApprovals(site, approvalItems, cards ?? known.liaisons))
  };
}

const nothing: Directory = { locations: [], departments: [], liaisons: [], approvals: [] };

/** Reads `site`'s directory. */
export function createDirectoryReader(site: SuiteSite): DirectoryReader {
  return {
    async readAll() {
      try {
        return assemble(await readParts(site, () => true, nothing), nothing);
      } catch (error) {
        throw toDataError('directory.read', error);
      }
    },
    async refresh(known) {
      try {
        const now = await readParts(site, () => false, known.directory);
        const changed = new Set<string>(
          stamped
            .filter(([name]) => known.stamps[name] === '' || now.stamps[name] !== known.stamps[name])
            .map(([, definition]) => definition.url)
        );
        if (changed.size === 0) return isSameBut(known, now) ? known : assemble(now, known.directory);
        // A card may name others now, whose approvals were not asked for.
        if (changed.has(liaisons.url)) changed.add(approvals.url);
        return assemble(await readParts(site, (url) => changed.has(url), known.directory), known.directory);
      } catch (error) {
        throw toDataError('directory.refresh', error);
      }
    }
  };
}

type ReadParts = Omit<DirectoryReading, 'directory'> & Partial<Directory>;

function assemble(
  { locations, departments: read, liaisons: cards, approvals: said, ...rest }: ReadParts,
  known: Directory
): DirectoryReading {
  return {
    ...rest,
    directory: {
      locations: locations ?? known.locations,
      departments: read ?? known.departments,
      liaisons: cards ?? known.liaisons,
      approvals: said ?? known.approvals
    }
  };
}

/** Whether profile, zone and rights are what they were. */
function isSameBut(known: DirectoryReading, now: ReadParts): boolean {
  return (
    JSON.stringify([known.profile, known.zone, known.rights]) === JSON.stringify([now.profile, now.zone, now.rights])
  );
}

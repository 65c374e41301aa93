import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import type { ExpectedReader, ExpectedReaders } from '../../domain/contracts/expected-readers';
import { groups as suiteGroups } from '../../lists/groups';
import { toDataError } from '../sharepoint/data-error';
import { openBatch } from '../sharepoint/open-batch';
import type { SuiteSite } from '../sharepoint/suite-site';
import { readAudienceRows } from './contract-readers';
import { readReaderPrincipals } from './item-readers';

/** `SP.Utilities.PrincipalType`: a person; a group of the site. Others are groups of the directory. */
const [PERSON, SITE_GROUP] = [1, 8];

interface MemberRow {
  readonly Id: number;
  readonly Title: string;
  readonly Email: string | null;
  readonly PrincipalType: number;
}

interface GroupRow {
  readonly id: number;
  readonly name: string;
  /** Whether SharePoint keeps its members, and says who they are. */
  readonly isOfSite: boolean;
}

const nameOfPhysicians = suiteGroups.find(({ key }) => key === 'physicians')?.title ?? '';

async function readGroupsOf(site: SuiteSite, contractId: number): Promise<readonly GroupRow[]> {
  const principals = await readReaderPrincipals(site, 'contracts.readExpectedReaders');
  const rows = await readAudienceRows(site, contractId, principals);
  if (!rows) return [{ id: principals.physicians, name: nameOfPhysicians, isOfSite: true }];
  return rows.map(({ PrincipalId, Member }) => ({
    id: PrincipalId,
    name: Member.Title,
    isOfSite: Member.PrincipalType === SITE_GROUP
  }));
}

/** The members of a group of the site; `undefined` where they are hidden from those who do not belong to it. */
async function readMembers(reading: Promise<readonly MemberRow[]>): Promise<readonly MemberRow[] | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (toDataError('contracts.readExpectedReaders', error).kind === 'forbidden') return undefined;
    throw error;
  }
}

const toReader = ({ Id, Title, Email }: MemberRow): ExpectedReader => ({ id: Id, name: Title, email: Email ?? '' });

/** Who may read a contract beside the office and owners: the people in its groups; groups in them, and those that hide their members, by name. */
export async function readExpectedReaders(site: SuiteSite, contractId: number): Promise<ExpectedReaders> {
  try {
    const groups = await readGroupsOf(site, contractId);
    const { sp, execute } = openBatch(site);
    const ofSite = groups.filter(({ isOfSite }) => isOfSite);
    const reading = ofSite.map(({ id }) =>
      readMembers(
        sp.web.siteGroups.getById(id).users.select('Id', 'Title', 'Email', 'PrincipalType')<readonly MemberRow[]>()
      )
    );
    const [members] = reading.length > 0 ? await Promise.all([Promise.all(reading), execute()]) : [[]];
    const isHidden = ({ id, isOfSite }: GroupRow): boolean =>
      !isOfSite || members[ofSite.findIndex((group) => group.id === id)] === undefined;
    const rows = members.flatMap((each) => each ?? []);
    return {
      people: rows.filter(({ PrincipalType }) => PrincipalType === PERSON).map(toReader),
      unlisted: [
        ...groups.filter(isHidden).map(({ name }) => name),
        ...rows.filter(({ PrincipalType }) => PrincipalType !== PERSON).map(({ Title }) => Title)
      ]
    };
  } catch (error) {
    throw toDataError('contracts.readExpectedReaders', error);
  }
}

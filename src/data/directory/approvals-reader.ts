import type { SPFI } from '@pnp/sp';
import { approvers, type Approval } from '../../domain/directory/approvals';
import type { Liaison } from '../../domain/directory/directory';
import { approvals } from '../../lists';
import { LARGEST_PAGE } from '../sharepoint/id-windows';
import { readMatchingByWindows } from '../sharepoint/read-matching';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { approvalColumns, readApproval, type ApprovalItem } from './items';

/** Acts of the first request: all of them in most hospitals. */
const NEWEST_APPROVALS = 2_000;
/** Accounts one filter names. */
const AUTHORS_A_FILTER = 40;

/** The newest acts of whoever, asked for through a batch; see `completeApprovals`. */
export function queueNewestApprovals(site: SuiteSite, sp: SPFI): Promise<ApprovalItem[]> {
  return listOf(site, sp, approvals)
    .items.select(...approvalColumns)
    .orderBy('Id', false)
    .top(NEWEST_APPROVALS)<ApprovalItem[]>();
}

/** Accounts of those whose approval cards ask for. */
function approverIdsOf(cards: readonly Pick<Liaison, (typeof approvers)[number]>[]): readonly number[] {
  return [...new Set(cards.flatMap((card) => approvers.flatMap((approver) => card[approver]?.id ?? [])))];
}

/**
 * Every approval that can count. All of the staff may add to the list, so that its newest items may be anyone's: where there are more of them,
 * those of the people whom cards name are asked for, however old, and what others added costs requests and is not read.
 */
export async function completeApprovals(
  site: SuiteSite,
  newest: readonly ApprovalItem[],
  cards: readonly Liaison[]
): Promise<readonly Approval[]> {
  if (newest.length < NEWEST_APPROVALS) return newest.flatMap(readApproval);
  const newestId = Math.max(...newest.map(({ Id }) => Id));
  const ids = approverIdsOf(cards);
  const found: Approval[] = [];
  for (let first = 0; first < ids.length; first += AUTHORS_A_FILTER) {
    const authors = ids.slice(first, first + AUTHORS_A_FILTER).map((id) => `AuthorId eq ${id}`);
    const query = {
      definition: approvals,
      columns: approvalColumns,
      filter: `(${authors.join(' or ')})`,
      most: LARGEST_PAGE
    };
    const { items } = await readMatchingByWindows<ApprovalItem>(site, query, newestId);
    found.push(...items.flatMap(readApproval));
  }
  return found;
}

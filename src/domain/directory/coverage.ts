import { isApproved } from './approvals';
import { addDays, type CalendarDay } from '../time/calendar-day';
import { dayInZone, type Zone } from '../time/site-zone';
import type { Department, Liaison } from './directory';
import type { DirectoryIndex } from './directory-index';
import { findCovering } from './find-covering';

/** What may be missing in the directory. */
export const coverageGaps = [
  'departmentWithoutLiaison',
  'accountLeft',
  'awayWithoutCover',
  'liaisonWithoutBackup',
  'approvalMissing',
  'notVerified'
] as const;
export type CoverageGap = (typeof coverageGaps)[number];

/** What is missing, and where. Departments in the first kind, liaisons in all others; empty lists where nothing is. */
export interface Coverage {
  readonly departmentWithoutLiaison: readonly Department[];
  /** The account behind the card is gone. */
  readonly accountLeft: readonly Liaison[];
  /** Away on that day with no one to be in: the one gap someone feels today. */
  readonly awayWithoutCover: readonly Liaison[];
  readonly liaisonWithoutBackup: readonly Liaison[];
  /** Not approved by both the executive and the CIO. */
  readonly approvalMissing: readonly Liaison[];
  /** No one said for so long that the card is true. */
  readonly notVerified: readonly Liaison[];
}

/** A card is to be looked at twice a year. */
export const VERIFY_EVERY_DAYS = 180;

function isVerifiedSince({ verifiedAt }: Liaison, day: CalendarDay, zone: Zone): boolean {
  return verifiedAt !== undefined && dayInZone(new Date(verifiedAt), zone) >= day;
}

/**
 * What the directory lacks on a day. A liaison whose card was removed, and a backup who left, count as none.
 * @param zone The zone the day is of.
 */
export function findCoverage(index: DirectoryIndex, day: CalendarDay, zone: Zone): Coverage {
  const { departments, liaisons } = index.directory;
  const oldest = addDays(day, -VERIFY_EVERY_DAYS);
  const find = (id: number | undefined): Liaison | undefined =>
    id === undefined ? undefined : index.liaisonById.get(id);
  const hasLeft = (liaison: Liaison): boolean => liaison.hasLeft === true;
  const isBackup = (id: number | undefined): boolean => {
    const backup = find(id);
    return backup !== undefined && !hasLeft(backup);
  };
  return {
    departmentWithoutLiaison: departments.filter(({ liaisonId }) => !find(liaisonId)),
    accountLeft: liaisons.filter(hasLeft),
    awayWithoutCover: liaisons.filter((liaison) => findCovering(liaison, day, index.liaisonById).liaison === undefined),
    liaisonWithoutBackup: liaisons.filter(({ id, backupId }) => !isBackup(backupId) || backupId === id),
    approvalMissing: liaisons.filter((liaison) => !isApproved(liaison, index.approvalsByLiaison.get(liaison.id) ?? [])),
    notVerified: liaisons.filter((liaison) => !isVerifiedSince(liaison, oldest, zone))
  };
}

/** How many things are missing in all. */
export function countGaps(coverage: Coverage): number {
  return coverageGaps.reduce((sum, gap) => sum + coverage[gap].length, 0);
}

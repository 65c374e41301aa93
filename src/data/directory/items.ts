/** Items of the directory's lists as SharePoint answers them, and what they mean. */
import type { Approval } from '../../domain/directory/approvals';
import { approvalKinds } from '../../lists/approvals';
import { dayOfStoredDate, isCalendarDay, type CalendarDay } from '../../domain/time/calendar-day';
import type { Absence, Department, Liaison } from '../../domain/directory/directory';
import { readLines } from '../../domain/directory/department-draft';
import type { Location } from '../../domain/people/location';
import { readEtag, type Versioned } from '../sharepoint/etag';
import { readAccount, type AccountValue } from '../sharepoint/person-columns';
import { saveOfStamp } from '../sharepoint/stamp-of-save';

/** Who saved an item last, and when. */
export interface SavedBy {
  readonly Modified?: string | null;
  readonly Editor?: { readonly Title?: string | null } | null;
}

export interface LocationItem extends Versioned {
  readonly Id: number;
  readonly Title: string | null;
  readonly Campus?: string | null;
  readonly StreetAddress?: string | null;
  readonly MainPhone?: string | null;
  readonly TimeZone?: string | null;
  readonly WorkingHours?: string | null;
  readonly Holidays?: string | null;
  readonly Retired?: boolean | null;
}

export interface DepartmentItem extends Versioned {
  readonly Id: number;
  readonly Title: string | null;
  readonly DepartmentLocationId?: number | null;
  readonly Aliases?: string | null;
  readonly Executive?: AccountValue | null;
  readonly ExecutiveTitle?: string | null;
  readonly ExecutiveTier?: string | null;
  readonly LiaisonId?: number | null;
  readonly Systems?: string | null;
  readonly DepartmentPhone?: string | null;
  readonly Retired?: boolean | null;
}

export interface LiaisonItem extends Versioned, SavedBy {
  readonly Id: number;
  readonly Title: string | null;
  readonly Person?: AccountValue | null;
  readonly PersonId?: number | null;
  readonly JobTitle?: string | null;
  readonly LiaisonLocationId?: number | null;
  readonly OfficeRoom?: string | null;
  readonly OnSite?: boolean | null;
  readonly LiaisonPhone?: string | null;
  readonly LiaisonEmail?: string | null;
  readonly ReportsTo?: AccountValue | null;
  readonly DottedLineTo?: AccountValue | null;
  readonly Strengths?: readonly string[] | null;
  readonly ApprovingExecutive?: AccountValue | null;
  readonly ApprovingCio?: AccountValue | null;
  readonly BackupId?: number | null;
  readonly AwayFrom?: string | null;
  readonly AwayUntil?: string | null;
  readonly VerifiedOn?: string | null;
}

export interface ApprovalItem {
  readonly Id: number;
  readonly Title: string | null;
  readonly LiaisonId: number | null;
  readonly ApprovedPersonId: number | null;
  readonly ApprovalKind: string | null;
  readonly AuthorId: number;
  readonly EditorId: number;
  readonly Created: string;
}

const userParts = ['Id', 'Title', 'EMail', 'Name'] as const;
const selectUser = (field: string): readonly string[] => userParts.map((part) => `${field}/${part}`);

export const savedByColumns = ['Modified', 'Editor/Title'] as const;
export const savedByUsers = ['Editor'] as const;

export const locationColumns = [
  'Id',
  'Title',
  'Campus',
  'StreetAddress',
  'MainPhone',
  'TimeZone',
  'WorkingHours',
  'Holidays',
  'Retired'
] as const;

export const departmentUsers = ['Executive'] as const;
export const departmentColumns: readonly string[] = [
  'Id',
  'Title',
  'DepartmentLocationId',
  'Aliases',
  'ExecutiveTitle',
  'ExecutiveTier',
  'LiaisonId',
  'Systems',
  'DepartmentPhone',
  'Retired',
  ...departmentUsers.flatMap(selectUser)
];

export const liaisonUsers = ['Person', 'ReportsTo', 'DottedLineTo', 'ApprovingExecutive', 'ApprovingCio'] as const;
export const liaisonColumns: readonly string[] = [
  'Id',
  'Title',
  'PersonId',
  'JobTitle',
  'LiaisonLocationId',
  'OfficeRoom',
  'OnSite',
  'LiaisonPhone',
  'LiaisonEmail',
  'Strengths',
  'BackupId',
  'AwayFrom',
  'AwayUntil',
  'VerifiedOn',
  ...savedByColumns,
  ...liaisonUsers.flatMap(selectUser)
];

export const approvalColumns: readonly (keyof ApprovalItem)[] = [
  'Id',
  'Title',
  'LiaisonId',
  'ApprovedPersonId',
  'ApprovalKind',
  'AuthorId',
  'EditorId',
  'Created'
];

function readAbsence(from: CalendarDay | undefined, until: CalendarDay | undefined): Absence | undefined {
  return from === undefined && until === undefined ? undefined : { from, until };
}

export function readLocation(item: LocationItem): Location {
  return {
    id: item.Id,
    etag: readEtag(item),
    name: item.Title ?? '',
    shortName: item.Campus ?? '',
    address: item.StreetAddress ?? '',
    phone: item.MainPhone ?? '',
    zone: item.TimeZone ?? '',
    workingHours: item.WorkingHours ?? '',
    holidays: readLines(item.Holidays ?? '').filter(isCalendarDay),
    ...(item.Retired && { isRetired: true })
  };
}

export function readDepartment(item: DepartmentItem): Department {
  return {
    id: item.Id,
    etag: readEtag(item),
    name: item.Title ?? '',
    locationId: item.DepartmentLocationId ?? undefined,
    aliases: readLines(item.Aliases ?? ''),
    executive: readAccount(item.Executive),
    executiveTitle: item.ExecutiveTitle ?? '',
    executiveTier: item.ExecutiveTier ?? '',
    liaisonId: item.LiaisonId ?? undefined,
    systems: readLines(item.Systems ?? ''),
    phone: item.DepartmentPhone ?? '',
    ...(item.Retired && { isRetired: true })
  };
}

/** An account that was removed from the site leaves its number in the column and nothing behind it. */
function isAccountGone({ Person, PersonId }: LiaisonItem): boolean {
  return typeof PersonId === 'number' && readAccount(Person) === undefined;
}

/**
 * When a card was verified, and by whom: SharePoint knows who saved it last, which says who verified it only as long as no one changed
 * it since. A moment that no save can have had is no verification.
 */
function readVerification({ VerifiedOn, Modified, Editor }: LiaisonItem): Pick<Liaison, 'verifiedAt' | 'verifiedBy'> {
  if (!VerifiedOn) return {};
  if (!Modified) return { verifiedAt: VerifiedOn };
  const [stamp, saved] = [new Date(VerifiedOn), new Date(Modified)];
  const save = saveOfStamp(stamp, saved);
  if (save === 'none') return {};
  if (save === 'earlier') return { verifiedAt: VerifiedOn };
  return { verifiedAt: stamp > saved ? Modified : VerifiedOn, ...(Editor?.Title && { verifiedBy: Editor.Title }) };
}

/**
 * What someone said about a card. Where someone else has changed it since, it is not what they said, and approves nothing; nor does what they
 * said before, because this came after it.
 */
export function readApproval(item: ApprovalItem): readonly Approval[] {
  const { LiaisonId, ApprovalKind } = item;
  const kind = approvalKinds.find((known) => known === ApprovalKind);
  if (LiaisonId === null || !kind) return [];
  return [
    {
      id: item.Id,
      liaisonId: LiaisonId,
      approvedPersonId: item.ApprovedPersonId ?? undefined,
      approvedName: item.Title ?? '',
      authorId: item.AuthorId,
      at: item.Created,
      isTakenBack: kind === 'takenBack' || item.EditorId !== item.AuthorId
    }
  ];
}

export function readLiaison(item: LiaisonItem): Liaison {
  return {
    id: item.Id,
    etag: readEtag(item),
    name: item.Title ?? '',
    person: readAccount(item.Person),
    ...(isAccountGone(item) && { hasLeft: true }),
    jobTitle: item.JobTitle ?? '',
    locationId: item.LiaisonLocationId ?? undefined,
    office: item.OfficeRoom ?? '',
    isOnSite: item.OnSite ?? false,
    phone: item.LiaisonPhone ?? '',
    email: item.LiaisonEmail ?? item.Person?.EMail ?? '',
    reportsTo: readAccount(item.ReportsTo),
    dottedLineTo: readAccount(item.DottedLineTo),
    strengths: item.Strengths ?? [],
    approvingExecutive: readAccount(item.ApprovingExecutive),
    approvingCio: readAccount(item.ApprovingCio),
    backupId: item.BackupId ?? undefined,
    absence: readAbsence(dayOfStoredDate(item.AwayFrom), dayOfStoredDate(item.AwayUntil)),
    ...readVerification(item)
  };
}

import type { Approval } from '../../domain/directory/approvals';
import type { Absence, Department, Directory, Liaison } from '../../domain/directory/directory';
import type { Location } from '../../domain/people/location';
import type { Person } from '../../domain/people/person';
import { isFlag, isListOf, isNumber, isOptional, isRecordOf, isText } from '../../domain/shape/shape';
import type { ListRights } from '../sharepoint/permissions';
import type { SnapshotKind } from '../storage/snapshot-store';
import type { DirectoryReading, OwnProfile } from './reader';

const isPerson = isRecordOf<Person>({ id: isNumber, name: isText, email: isText, login: isText });

const isLocation = isRecordOf<Location>({
  id: isNumber,
  etag: isText,
  name: isText,
  shortName: isText,
  address: isText,
  phone: isText,
  zone: isText,
  workingHours: isText,
  holidays: isListOf(isText),
  isRetired: isOptional(isFlag)
});

const isLiaison = isRecordOf<Liaison>({
  id: isNumber,
  etag: isText,
  name: isText,
  person: isOptional(isPerson),
  hasLeft: isOptional(isFlag),
  jobTitle: isText,
  locationId: isOptional(isNumber),
  office: isText,
  isOnSite: isFlag,
  phone: isText,
  email: isText,
  reportsTo: isOptional(isPerson),
  dottedLineTo: isOptional(isPerson),
  strengths: isListOf(isText),
  approvingExecutive: isOptional(isPerson),
  approvingCio: isOptional(isPerson),
  backupId: isOptional(isNumber),
  absence: isOptional(isRecordOf<Absence>({ from: isOptional(isText), until: isOptional(isText) })),
  verifiedAt: isOptional(isText),
  verifiedBy: isOptional(isText)
});

const isDepartment = isRecordOf<Department>({
  id: isNumber,
  etag: isText,
  name: isText,
  locationId: isOptional(isNumber),
  aliases: isListOf(isText),
  executive: isOptional(isPerson),
  executiveTitle: isText,
  executiveTier: isText,
  liaisonId: isOptional(isNumber),
  systems: isListOf(isText),
  phone: isText,
  isRetired: isOptional(isFlag)
});

const isApproval = isRecordOf<Approval>({
  id: isNumber,
  liaisonId: isNumber,
  approvedPersonId: isOptional(isNumber),
  approvedName: isText,
  authorId: isNumber,
  at: isText,
  isTakenBack: isFlag
});

const isRights = isRecordOf<ListRights>({ canAdd: isFlag, canEdit: isFlag, canDelete: isFlag, canManage: isFlag });

/** The directory as it is remembered; web parts share it. */
export const directorySnapshot: SnapshotKind<DirectoryReading> = {
  name: 'liaison-directory',
  version: 3,
  keptFor: 'days',
  isValue: isRecordOf<DirectoryReading>({
    directory: isRecordOf<Directory>({
      locations: isListOf(isLocation),
      departments: isListOf(isDepartment),
      liaisons: isListOf(isLiaison),
      approvals: isListOf(isApproval)
    }),
    zone: isOptional(isText),
    profile: isRecordOf<OwnProfile>({ department: isText, office: isText }),
    rights: isRecordOf<DirectoryReading['rights']>({
      locations: isRights,
      departments: isRights,
      liaisons: isRights,
      approvals: isRights
    }),
    stamps: isRecordOf<DirectoryReading['stamps']>({
      locations: isText,
      departments: isText,
      liaisons: isText,
      approvals: isText
    })
  })
};

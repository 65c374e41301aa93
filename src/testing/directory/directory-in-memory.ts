import type { DirectoryReader, DirectoryReading } from '../../data/directory/reader';
import type { Retirable } from '../../domain/directory/directory-change';
import type { DirectoryWriter } from '../../data/directory/writer';
import type { FoundPerson } from '../../data/people/search-people';
import { type DataError } from '../../data/sharepoint/data-error';
import { readLines, type DepartmentDraft } from '../../domain/directory/department-draft';
import type { Approval } from '../../domain/directory/approvals';
import type { Department, Directory, Liaison } from '../../domain/directory/directory';
import type { Zone } from '../../domain/time/site-zone';
import { readPersonField, type LiaisonDraft } from '../../domain/directory/liaison-draft';
import type { LocationDraft } from '../../domain/directory/location-draft';
import type { Location } from '../../domain/people/location';
import type { Person } from '../../domain/people/person';
import { buildDepartment, buildLiaison, buildLocation } from './build-directory';
import { writeInMemory } from './records-in-memory';

/** No one's, and everyone's. */
const noRights = { canAdd: false, canEdit: false, canDelete: false, canManage: false };
export const allRights = { canAdd: true, canEdit: true, canDelete: true, canManage: true };

export interface MemoryFacts {
  readonly directory: Directory;
  readonly profile?: DirectoryReading['profile'];
  readonly zone?: Zone;
  readonly canEdit?: boolean;
  readonly people?: readonly FoundPerson[];
}

/** A directory that lives in memory and refuses like the site: a save of a state that is gone is a conflict. */
export class DirectoryInMemory implements DirectoryReader, DirectoryWriter {
  public directory: Directory;
  /** Thrown by the next read or write instead of doing it. */
  public nextFailure: DataError | undefined;
  public readCount = 0;
  /** Whether the person may edit everything. */
  public canEdit: boolean;

  public readonly liaisons = writeInMemory({
    all: () => this.directory.liaisons,
    replace: (liaisons) => this.change({ liaisons }),
    blank: (id) => buildLiaison({ id, name: '', office: '', phone: '', email: '' }),
    apply: applyCard,
    failOnce: () => this.failOnce()
  });

  public readonly departments = writeInMemory({
    all: () => this.directory.departments,
    replace: (departments) => this.change({ departments }),
    blank: (id) => buildDepartment({ id }),
    apply: applyDepartment,
    failOnce: () => this.failOnce()
  });

  public readonly locations = writeInMemory({
    all: () => this.directory.locations,
    replace: (locations) => this.change({ locations }),
    blank: (id) => buildLocation({ id }),
    apply: applyLocation,
    failOnce: () => this.failOnce()
  });

  public constructor(private readonly facts: MemoryFacts) {
    this.directory = facts.directory;
    this.canEdit = facts.canEdit ?? false;
  }

  public async readAll(): Promise<DirectoryReading> {
    this.readCount += 1;
    this.failOnce();
    const rights = this.canEdit ? allRights : noRights;
    return {
      directory: this.directory,
      profile: this.facts.profile ?? { department: '', office: '' },
      zone: this.facts.zone ?? 'UTC',
      rights: { locations: rights, liaisons: rights, departments: rights, approvals: { ...noRights, canAdd: true } },
      stamps: { locations: '', departments: '', liaisons: '', approvals: '' }
    };
  }

  public refresh(): Promise<DirectoryReading> {
    return this.readAll();
  }

  public async verifyLiaison(id: number, etag: string, at: Date): Promise<Liaison> {
    const verified = await this.liaisons.save(id, etag, {});
    return this.putLiaison({ ...verified, verifiedAt: at.toISOString() });
  }

  /** Whoever looks approves as the account 1, the one people of `buildPerson` have. */
  public async approveLiaison(
    liaison: Pick<Liaison, 'id' | 'name' | 'person'>,
    isTakenBack: boolean
  ): Promise<Approval> {
    this.failOnce();
    const approval = {
      id: this.directory.approvals.length + 1,
      liaisonId: liaison.id,
      approvedPersonId: liaison.person?.id,
      approvedName: liaison.name,
      authorId: 1,
      at: '2026-03-10T12:00:00Z',
      isTakenBack
    };
    this.directory = { ...this.directory, approvals: [...this.directory.approvals, approval] };
    return approval;
  }

  public async searchPeople(text: string): Promise<readonly FoundPerson[]> {
    this.failOnce();
    return (this.facts.people ?? []).filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));
  }

  /** What someone else does meanwhile. */
  public saveBehind(id: number, changes: Partial<LiaisonDraft>): void {
    const etag = this.directory.liaisons.find((liaison) => liaison.id === id)?.etag ?? '';
    void this.liaisons.save(id, etag, changes);
  }

  private change(parts: Partial<Directory>): void {
    this.directory = { ...this.directory, ...parts };
  }

  private putLiaison(liaison: Liaison): Liaison {
    this.directory = {
      ...this.directory,
      liaisons: this.directory.liaisons.map((known) => (known.id === liaison.id ? liaison : known))
    };
    return liaison;
  }

  private failOnce(): void {
    const failure = this.nextFailure;
    this.nextFailure = undefined;
    if (failure) throw failure;
  }
}

function toPerson(field: string | undefined): Person | undefined {
  const named = readPersonField(field ?? '');
  return named && { id: 1, email: '', ...named };
}

function applyCard(liaison: Liaison, changes: Partial<LiaisonDraft>): Liaison {
  const { awayFrom = liaison.absence?.from ?? '', awayUntil = liaison.absence?.until ?? '' } = changes;
  const {
    person,
    reportsTo,
    dottedLineTo,
    approvingExecutive,
    approvingCio,
    awayFrom: _,
    awayUntil: __,
    ...plain
  } = changes;
  return {
    ...liaison,
    ...plain,
    ...(person !== undefined && { person: toPerson(person) }),
    ...(reportsTo !== undefined && { reportsTo: toPerson(reportsTo) }),
    ...(dottedLineTo !== undefined && { dottedLineTo: toPerson(dottedLineTo) }),
    ...(approvingExecutive !== undefined && { approvingExecutive: toPerson(approvingExecutive) }),
    ...(approvingCio !== undefined && { approvingCio: toPerson(approvingCio) }),
    absence: awayFrom || awayUntil ? { from: awayFrom || undefined, until: awayUntil || undefined } : undefined
  };
}

function applyDepartment(
  department: Department,
  { aliases, systems, executive, ...plain }: Partial<DepartmentDraft & Retirable>
): Department {
  return {
    ...department,
    ...plain,
    ...(aliases !== undefined && { aliases: readLines(aliases) }),
    ...(systems !== undefined && { systems: readLines(systems) }),
    ...(executive !== undefined && { executive: toPerson(executive) })
  };
}

function applyLocation(location: Location, { holidays, ...plain }: Partial<LocationDraft & Retirable>): Location {
  return { ...location, ...plain, ...(holidays !== undefined && { holidays: readLines(holidays) }) };
}

import type { DirectoryReader, DirectoryReading } from '../../data/directory/reader';
import type { DirectoryWriter } from '../../data/directory/writer';
import type { FoundPerson } from '../../data/people/search-people';
import { DataError } from '../../data/sharepoint/data-error';
import { readLines, type DepartmentDraft } from '../../domain/directory/department-draft';
import type { Approval } from '../../domain/directory/approvals';
import type { Department, Directory, Liaison } from '../../domain/directory/directory';
import type { Zone } from '../../domain/time/site-zone';
import { readPersonField, type LiaisonDraft } from '../../domain/directory/liaison-draft';
import type { Person } from '../../domain/people/person';

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
      rights: { liaisons: rights, departments: rights, approvals: { ...noRights, canAdd: true } },
      stamps: { locations: '', departments: '', liaisons: '', approvals: '' }
    };
  }

  public refresh(): Promise<DirectoryReading> {
    return this.readAll();
  }

  public async readLiaison(id: number): Promise<Liaison> {
    return this.find(this.directory.liaisons, id);
  }

  public async readDepartment(id: number): Promise<Department> {
    return this.find(this.directory.departments, id);
  }

  public async addLiaison(draft: LiaisonDraft): Promise<Liaison> {
    this.failOnce();
    const id = Math.max(0, ...this.directory.liaisons.map((liaison) => liaison.id)) + 1;
    const liaison = applyCard(
      { id, etag: '"1"', name: '', jobTitle: '', office: '', isOnSite: false, phone: '', email: '', strengths: [] },
      draft
    );
    this.directory = { ...this.directory, liaisons: [...this.directory.liaisons, liaison] };
    return liaison;
  }

  public async saveLiaison(id: number, etag: string, changes: Partial<LiaisonDraft>): Promise<Liaison> {
    return this.putLiaison(applyCard(this.claim(this.directory.liaisons, id, etag), changes));
  }

  public async verifyLiaison(id: number, etag: string, at: Date): Promise<Liaison> {
    return this.putLiaison({ ...this.claim(this.directory.liaisons, id, etag), verifiedAt: at.toISOString() });
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

  public async removeLiaison(id: number, etag: string): Promise<void> {
    this.claim(this.directory.liaisons, id, etag);
    this.directory = { ...this.directory, liaisons: this.directory.liaisons.filter((liaison) => liaison.id !== id) };
  }

  public async saveDepartment(id: number, etag: string, changes: Partial<DepartmentDraft>): Promise<Department> {
    const saved = applyDepartment(this.claim(this.directory.departments, id, etag), changes);
    this.directory = {
      ...this.directory,
      departments: this.directory.departments.map((known) => (known.id === id ? saved : known))
    };
    return saved;
  }

  public async searchPeople(text: string): Promise<readonly FoundPerson[]> {
    this.failOnce();
    return (this.facts.people ?? []).filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));
  }

  /** What someone else does meanwhile. */
  public saveBehind(id: number, changes: Partial<LiaisonDraft>): void {
    const liaison = this.find(this.directory.liaisons, id);
    this.putLiaison(applyCard(liaison, changes));
  }

  private putLiaison(liaison: Liaison): Liaison {
    this.directory = {
      ...this.directory,
      liaisons: this.directory.liaisons.map((known) => (known.id === liaison.id ? liaison : known))
    };
    return liaison;
  }

  private claim<Item extends { readonly id: number; readonly etag: string }>(
    items: readonly Item[],
    id: number,
    etag: string
  ): Item {
    this.failOnce();
    const item = this.find(items, id);
    if (item.etag !== etag) throw new DataError('conflict', 'memory.save', 'Someone saved meanwhile.', 412);
    return item;
  }

  private find<Item extends { readonly id: number }>(items: readonly Item[], id: number): Item {
    const item = items.find((candidate) => candidate.id === id);
    if (!item) throw new DataError('notFound', 'memory.find', 'It is gone.', 404);
    return item;
  }

  private failOnce(): void {
    const failure = this.nextFailure;
    this.nextFailure = undefined;
    if (failure) throw failure;
  }
}

function raise(etag: string): string {
  return `"${Number(etag.replace(/"/g, '')) + 1}"`;
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
    absence: awayFrom || awayUntil ? { from: awayFrom || undefined, until: awayUntil || undefined } : undefined,
    etag: raise(liaison.etag)
  };
}

function applyDepartment(
  department: Department,
  { aliases, systems, executive, ...plain }: Partial<DepartmentDraft>
): Department {
  return {
    ...department,
    ...plain,
    ...(aliases !== undefined && { aliases: readLines(aliases) }),
    ...(systems !== undefined && { systems: readLines(systems) }),
    ...(executive !== undefined && { executive: toPerson(executive) }),
    etag: raise(department.etag)
  };
}

/**
 * @jest-environment node
 */
import { allPeople } from '../../../seeds/people';
import '@pnp/sp/site-users/web';
import { approvedAt } from '../../domain/directory/approvals';
import { resolveLiaison } from '../../domain/directory/resolve-liaison';
import { indexDirectory } from '../../domain/directory/directory-index';
import { draftNewDepartment } from '../../domain/directory/department-draft';
import { draftNewLocation } from '../../domain/directory/location-draft';
import { draftNewLiaison, personField } from '../../domain/directory/liaison-draft';
import type { Liaison } from '../../domain/directory/directory';
import { approvals } from '../../lists';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { listOf } from '../sharepoint/suite-site';
import { createDirectoryReader, type DirectoryReading } from './reader';
import { createDirectoryWriter } from './writer';

let hospital: TestHospital;

beforeAll(async () => {
  hospital = await startHospital();
});
afterAll(() => hospital.close());

const readAs = (name: string) => createDirectoryReader(hospital.siteAs(name)).readAll();
const writerAs = (name: string) => createDirectoryWriter(hospital.siteAs(name));

async function findCard(name: string): Promise<Liaison> {
  const { directory } = await readAs('eleanor.voss');
  const card = directory.liaisons.find((liaison) => liaison.name === name);
  if (!card) throw new Error(`${name} has no card.`);
  return card;
}

/** Requests to the site while something is done. */
async function requestsDuring(run: () => Promise<unknown>): Promise<readonly string[]> {
  const spy = jest.spyOn(globalThis, 'fetch');
  await run();
  const urls = spy.mock.calls.map(([url]) => new URL(String(url)).pathname);
  spy.mockRestore();
  return urls.filter((url) => !url.endsWith('/contextinfo'));
}

describe('the directory, read', () => {
  it('comes whole in one request', async () => {
    const urls = await requestsDuring(() => readAs('priya.nair'));
    expect(urls).toEqual([expect.stringMatching(/\/\$batch$/i)]);
  });

  it("joins departments, liaisons, places, accounts and the person's own profile", async () => {
    const { directory, profile } = await readAs('amara.okafor');
    expect(profile).toEqual({ department: 'Hospitalist Service - North', office: 'North Campus, 4 West 412' });
    const found = resolveLiaison(indexDirectory(directory), profile, '2026-03-02');
    expect(found).toMatchObject({
      kind: 'answered',
      answering: { name: 'Marcus Lindqvist', email: 'marcus.lindqvist@hospital.example' },
      match: { by: 'alias' }
    });
    expect(directory.departments.find(({ name }) => name === 'Cardiology')).toMatchObject({
      executive: { name: 'Patrick Osei' },
      executiveTier: 'VP',
      systems: expect.arrayContaining(['Image viewer'])
    });
  });

  it('reads days as the days that were meant', async () => {
    const tariq = await findCard('Tariq Bashir');
    expect(tariq.absence).toEqual({ from: '2026-02-28', until: '2026-03-11' });
  });

  it('offers editing to those whom the lists let edit', async () => {
    const [nurse, director, physician] = await Promise.all(
      ['priya.nair', 'marcus.lindqvist', 'amara.okafor'].map((name) => readAs(name))
    );
    expect(nurse?.rights.liaisons).toMatchObject({ canAdd: false, canEdit: false });
    expect(physician?.rights.departments.canEdit).toBe(false);
    expect(director?.rights).toMatchObject({
      liaisons: { canAdd: true, canEdit: true, canDelete: true },
      departments: { canEdit: true }
    });
  });

  it('is asked in one small request whether it changed, and stays the same object when it did not', async () => {
    const reader = createDirectoryReader(hospital.siteAs('priya.nair'));
    const known = await reader.readAll();
    let again;
    const urls = await requestsDuring(async () => {
      again = await reader.refresh(known);
    });
    expect(urls).toHaveLength(1);
    expect(again).toBe(known);
  });
});

describe('the directory, written', () => {
  it("takes a change, says so to who asks again, and moves the item's state on", async () => {
    const reader = createDirectoryReader(hospital.siteAs('priya.nair'));
    const known = await reader.readAll();
    const card = await findCard('Gabriel Stone');
    hospital.sharePoint.setNow(new Date('2026-03-02T09:05:00Z'));
    const saved = await writerAs('gabriel.stone').liaisons.save(card.id, card.etag, {
      office: 'Willow Bend, 1 Main 120',
      awayFrom: '2026-03-20',
      awayUntil: '2026-03-22'
    });
    expect(saved).toMatchObject({
      office: 'Willow Bend, 1 Main 120',
      absence: { from: '2026-03-20', until: '2026-03-22' }
    });
    expect(saved.etag).not.toBe(card.etag);
    const now = await reader.refresh(known);
    expect(now.directory.liaisons.find(({ id }) => id === card.id)).toEqual(saved);
    expect(now.directory.departments).toBe(known.directory.departments);
  });

  it('is seen by who asks again though it came in the second of the change before', async () => {
    const second = new Date('2026-03-02T09:05:00Z');
    hospital.sharePoint.setNow(second);
    const site = hospital.siteAs('priya.nair');
    const reader = createDirectoryReader({ ...site, clock: { ...site.clock, now: () => second } });
    const known = await reader.readAll();
    const officeIn = ({ directory }: DirectoryReading): string | undefined =>
      directory.liaisons.find(({ name }) => name === 'Gabriel Stone')?.office;
    const { id, etag } = await findCard('Gabriel Stone');
    const moved = await writerAs('gabriel.stone').liaisons.save(id, etag, { office: 'Willow Bend, attic' });
    const after = await reader.refresh(known);
    expect(officeIn(after)).toBe('Willow Bend, attic');
    await writerAs('gabriel.stone').liaisons.save(id, moved.etag, { office: 'Willow Bend, 1 Main 120' });
    expect(officeIn(await reader.refresh(after))).toBe('Willow Bend, 1 Main 120');
  });

  it('refuses a save of a state that is gone, and writes nothing', async () => {
    const card = await findCard('Lucia Ferraro');
    await writerAs('lucia.ferraro').liaisons.save(card.id, card.etag, { office: 'Clinic 3' });
    const late = writerAs('eleanor.voss').liaisons.save(card.id, card.etag, { office: 'Clinic 4' });
    await expect(late).rejects.toMatchObject({ name: 'DataError', kind: 'conflict' });
    expect((await findCard('Lucia Ferraro')).office).toBe('Clinic 3');
  });

  it('refuses a nurse', async () => {
    const card = await findCard('Keiko Arai');
    await expect(writerAs('priya.nair').liaisons.save(card.id, card.etag, { office: 'x' })).rejects.toMatchObject({
      kind: 'forbidden'
    });
    await expect(
      writerAs('priya.nair').liaisons.add({
        ...draftNewLiaison('IT site director'),
        name: 'x',
        locationId: card.locationId
      })
    ).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(writerAs('priya.nair').liaisons.remove(card.id, card.etag)).rejects.toMatchObject({
      kind: 'forbidden'
    });
  });

  it('makes an account known to the site and empties one', async () => {
    const card = await findCard('Malcolm Greer');
    const [found] = await writerAs('malcolm.greer').searchPeople('nathan q');
    const saved = await writerAs('malcolm.greer').liaisons.save(card.id, card.etag, {
      dottedLineTo: personField(found),
      approvingExecutive: ''
    });
    expect(saved).toMatchObject({ dottedLineTo: { name: 'Nathan Quill' }, approvingExecutive: undefined });
  });

  it('stamps a card as verified', async () => {
    const card = await findCard('Keiko Arai');
    const saved = await writerAs('keiko.arai').verifyLiaison(card.id, card.etag, new Date('2026-03-02T09:04:00Z'));
    expect(saved).toMatchObject({ verifiedAt: '2026-03-02T09:04:00Z', verifiedBy: 'Keiko Arai' });
  });

  it('believes an approval of the person who approves, and of no one else', async () => {
    const card = await findCard('Keiko Arai');
    const [executive] = await writerAs('keiko.arai').searchPeople('theodore');
    const named = await writerAs('keiko.arai').liaisons.save(card.id, card.etag, {
      approvingExecutive: personField(executive)
    });
    const approval = async () =>
      approvedAt(named, 'approvingExecutive', (await readAs('priya.nair')).directory.approvals);
    await writerAs('keiko.arai').approveLiaison(named, false);
    await writerAs('priya.nair').approveLiaison(named, false);
    expect(await approval()).toBeUndefined();
    const given = await writerAs('theodore.lang').approveLiaison(named, false);
    expect(await approval()).toBe(given.at);
    await writerAs('theodore.lang').approveLiaison(named, true);
    expect(await approval()).toBeUndefined();
  });

  it('lets no one change what someone else said, or write it in their name', async () => {
    const site = hospital.siteAs('keiko.arai');
    const { items } = listOf(site, site.sp, approvals);
    const { Id: executiveId } = await site.sp.web.ensureUser('theodore.lang@hospital.example');
    const added: unknown = await items.add({
      Title: 'x',
      LiaisonId: 1,
      ApprovalKind: 'approved',
      AuthorId: executiveId
    });
    const id = (added as { readonly Id: number }).Id;
    expect(
      (await items.getById(id).select('Author/EMail').expand('Author')<{ Author: { EMail: string } }>()).Author.EMail
    ).toBe('keiko.arai@hospital.example');
    await expect(items.getById(id).update({ ApprovalKind: 'takenBack' })).rejects.toThrow('403');
    const [first] = await items.select('Id').top(1)<{ readonly Id: number }[]>();
    await expect(items.getById(first?.Id ?? 0).update({ ApprovalKind: 'takenBack' })).rejects.toThrow('403');
  });

  it('adds a card and removes it again, but not one that changed meanwhile', async () => {
    const writer = writerAs('marcus.lindqvist');
    const location = (await findCard('Keiko Arai')).locationId;
    const added = await writer.liaisons.add({
      ...draftNewLiaison('IT site director'),
      name: 'New Person',
      locationId: location,
      strengths: ['Technology']
    });
    expect(added).toMatchObject({ name: 'New Person', strengths: ['Technology'], isOnSite: true });
    const changed = await writer.liaisons.save(added.id, added.etag, { phone: '555-0100' });
    await expect(writer.liaisons.remove(added.id, added.etag)).rejects.toMatchObject({ kind: 'conflict' });
    await writer.liaisons.remove(added.id, changed.etag);
    await expect(writer.liaisons.read(added.id)).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('changes a department', async () => {
    const { directory } = await readAs('keiko.arai');
    const home = directory.departments.find(({ name }) => name === 'Home Health');
    const keiko = directory.liaisons.find(({ name }) => name === 'Keiko Arai');
    const saved = await writerAs('keiko.arai').departments.save(home?.id ?? 0, home?.etag ?? '', {
      liaisonId: keiko?.id,
      aliases: 'Visiting Nurses\nHome Care',
      executiveTier: ''
    });
    expect(saved).toMatchObject({ liaisonId: keiko?.id, aliases: ['Visiting Nurses', 'Home Care'], executiveTier: '' });
  });
});

describe('locations and departments', () => {
  const lakeside = { ...draftNewLocation('America/Chicago'), name: 'Lakeside Clinic', holidays: '2027-01-01' };

  it('are added, renamed, retired and brought back by a site director', async () => {
    const { locations, departments } = writerAs('marcus.lindqvist');
    const added = await locations.add(lakeside);
    expect(added).toMatchObject({ name: 'Lakeside Clinic', zone: 'America/Chicago', holidays: ['2027-01-01'] });
    const renamed = await locations.save(added.id, added.etag, { name: 'Lakeside Hospital' });
    const dialysis = await departments.add({
      ...draftNewDepartment({ locationId: added.id }),
      name: 'Dialysis',
      systems: 'Scheduling'
    });
    expect(dialysis).toMatchObject({ name: 'Dialysis', locationId: added.id, systems: ['Scheduling'] });
    const retired = await departments.save(dialysis.id, dialysis.etag, { isRetired: true });
    await locations.save(renamed.id, renamed.etag, { isRetired: true });
    const index = indexDirectory((await readAs('priya.nair')).directory);
    expect(index.retired.locations.map(({ name }) => name)).toEqual(['Lakeside Hospital']);
    expect(index.retired.departments.map(({ name }) => name)).toEqual(['Dialysis']);
    expect(index.departmentById.has(dialysis.id)).toBe(false);
    expect(await departments.save(retired.id, retired.etag, { isRetired: false })).not.toHaveProperty('isRetired');
  });

  it('have one name once: a second location of that name is refused', async () => {
    const { locations } = writerAs('marcus.lindqvist');
    await locations.add({ ...lakeside, name: 'Hillside' });
    await expect(locations.add({ ...lakeside, name: 'hillside' })).rejects.toMatchObject({ kind: 'duplicate' });
  });

  it('are changed by no one else', async () => {
    const { locations, departments } = writerAs('priya.nair');
    await expect(locations.add(lakeside)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(departments.add({ ...draftNewDepartment({ locationId: 1 }), name: 'x' })).rejects.toMatchObject({
      kind: 'forbidden'
    });
  });

  it('say who saved them last, and when', async () => {
    const { locations } = writerAs('marcus.lindqvist');
    const added = await locations.add({ ...lakeside, name: 'Riverside' });
    expect(await locations.read(added.id)).toMatchObject({
      savedBy: 'Marcus Lindqvist',
      savedAt: expect.stringMatching(/^2026-03-02T/)
    });
  });

  it('are written by the hundred in a few requests, and one that is refused does not keep the others back', async () => {
    const { departments } = writerAs('marcus.lindqvist');
    const [first] = (await readAs('marcus.lindqvist')).directory.departments;
    const stale = { id: first?.id ?? 0, etag: '"0"', changes: { phone: '555-0001' } };
    const added = Array.from({ length: 59 }, (_, at) => ({
      draft: { ...draftNewDepartment({ locationId: 1 }), name: `Unit ${at}` }
    }));
    let outcomes: readonly unknown[] = [];
    const urls = await requestsDuring(async () => {
      outcomes = await departments.writeAll([stale, ...added]);
    });
    expect(outcomes[0]).toMatchObject({ kind: 'conflict' });
    expect(outcomes.slice(1).every((outcome) => outcome === undefined)).toBe(true);
    expect(urls.filter((url) => url.endsWith('$batch'))).toHaveLength(2);
    const { directory } = await readAs('priya.nair');
    expect(directory.departments.filter(({ name }) => name.startsWith('Unit '))).toHaveLength(59);
  });
});

describe('people, searched', () => {
  it('are found by three letters of a name, with what tells them apart', async () => {
    const found = await writerAs('marcus.lindqvist').searchPeople('amara');
    expect(found).toEqual([
      {
        login: expect.stringContaining('amara.okafor@hospital.example'),
        name: 'Dr. Amara Okafor',
        email: 'amara.okafor@hospital.example',
        jobTitle: 'Hospitalist',
        department: 'Hospitalist Service - North'
      }
    ]);
  });

  it('are not asked for with fewer letters', async () => {
    expect(await requestsDuring(() => writerAs('marcus.lindqvist').searchPeople('am'))).toEqual([]);
  });

  it('leave out accounts that left', async () => {
    const left = allPeople.filter((person) => person.disabled).map(({ title }) => title);
    expect(left.length).toBeGreaterThan(0);
    expect(await Promise.all(left.map((title) => writerAs('marcus.lindqvist').searchPeople(title)))).toEqual(
      left.map(() => [])
    );
  });
});

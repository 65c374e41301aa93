import * as React from 'react';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createDirectorySource } from '../../data/directory/directory-source';
import { DataError } from '../../data/sharepoint/data-error';
import type { Directory } from '../../domain/directory/directory';
import { AppFrame } from '../../ui/frame/AppFrame';
import { createWaitSignal } from '../../ui/live/wait-signal';
import { buildDepartment, buildLiaison, buildPerson, buildLocation } from '../../testing/directory/build-directory';
import { DirectoryInMemory, type MemoryFacts } from '../../testing/directory/directory-in-memory';
import { directorySnapshot } from '../../data/directory/directory-snapshot';
import { MemorySnapshots } from '../../testing/storage/memory-snapshots';
import { TestClock } from '../../testing/time/test-clock';
import { ClockProvider } from '../../ui/time/clock-context';
import { ServicesProvider, type DirectoryServices } from './services';
import { LiaisonDirectory } from './LiaisonDirectory';

const now = new Date('2026-03-10T12:00:00Z');

const clock = new TestClock(now);

const directory: Directory = {
  locations: [
    buildLocation({ id: 1, name: 'North Campus', shortName: 'North' }),
    buildLocation({ id: 2, name: 'Central Hospital', shortName: 'Central' })
  ],
  liaisons: [
    buildLiaison({ id: 1, name: 'Ana Ruiz', backupId: 2, office: 'Room 1', person: buildPerson({ name: 'Ana Ruiz' }) }),
    buildLiaison({ id: 2, name: 'Ben Otero', backupId: 1, locationId: 2, email: 'ben.otero@hospital.example' }),
    buildLiaison({ id: 3, name: 'Cleo Marsh', backupId: 1, absence: { from: '2026-03-08', until: '2026-03-12' } }),
    buildLiaison({
      id: 4,
      name: 'Dov Katz',
      absence: { from: '2026-03-08' },
      reportsTo: buildPerson({ name: 'Eve Stone' })
    })
  ],
  departments: [
    buildDepartment({
      id: 10,
      name: 'Cardiology',
      liaisonId: 1,
      aliases: ['Heart Center'],
      systems: ['Image viewer'],
      executive: buildPerson({ name: 'Vera Holm' }),
      executiveTitle: 'Vice president'
    }),
    buildDepartment({ id: 11, name: 'Pharmacy', liaisonId: 3 }),
    buildDepartment({ id: 12, name: 'Pharmacy', liaisonId: 2, locationId: 2 }),
    buildDepartment({ id: 13, name: 'Home Health', locationId: 2 }),
    buildDepartment({ id: 14, name: 'Billing', liaisonId: 4, locationId: 2 })
  ]
};

function servicesOf(memory: DirectoryInMemory, snapshots = new MemorySnapshots(), login = ''): DirectoryServices {
  return {
    source: createDirectorySource(async () => memory, snapshots),
    openWriter: async () => memory,
    locale: 'en-US',
    login,
    webUrl: 'https://hospital.example/sites/x',
    keyOfDraft: (place) => `draft:${place}`,
    ownDepartmentKey: 'own-department'
  };
}

function show(facts: Partial<MemoryFacts> = {}, login = 'rosa.lind@hospital.example') {
  const memory = new DirectoryInMemory({ directory, profile: { department: 'Heart Center', office: '' }, ...facts });
  const snapshots = new MemorySnapshots();
  const services = servicesOf(memory, snapshots, login);
  const ui = (
    <AppFrame theme={undefined} label="Liaison directory" waits={createWaitSignal()} locale="en-US">
      <ClockProvider clock={clock}>
        <ServicesProvider value={services}>
          <LiaisonDirectory />
        </ServicesProvider>
      </ClockProvider>
    </AppFrame>
  );
  return { memory, snapshots, ui, ...render(ui), user: userEvent.setup() };
}

const hero = () => screen.findByRole('region', { name: /liaison$/i });
const table = () => screen.getByRole('table');
const details = () => screen.getByRole('complementary', { name: 'Details' });

// jsdom lays nothing out; these are the tests of the wide layout.
beforeAll(() => Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1200 }));

beforeEach(() => {
  window.localStorage.clear();
  window.history.replaceState(null, '', '/page');
});

describe('your liaison', () => {
  it('is named with the ways to reach her and the department it is for', async () => {
    show();
    const card = await hero();
    expect(within(card).getByText('Ana Ruiz')).toBeTruthy();
    expect(card.textContent).toContain('For Cardiology, North Campus; your profile says “Heart Center”.');
    expect(within(card).getByRole('link', { name: /^Call/ }).getAttribute('href')).toBe('tel:5550110;ext=1');
  });

  it('is the one who stands in while the liaison is away', async () => {
    show({ profile: { department: 'Pharmacy', office: 'North Campus, 1' } });
    const card = await hero();
    expect(within(card).getByText('Ana Ruiz')).toBeTruthy();
    expect(card.textContent).toContain('Covering for Cleo Marsh, who is away until Mar 12.');
  });

  it('is replaced by whom to ask when nobody stands in', async () => {
    show({ profile: { department: 'Billing', office: '' } });
    const card = await hero();
    expect(card.textContent).toContain('Dov Katz is away until further notice');
    expect(card.textContent).toContain('Ask Eve Stone, who Dov Katz reports to.');
    expect(within(card).getByRole('link', { name: 'Email Eve Stone' })).toBeTruthy();
  });

  it('is found by choosing among departments of one name, and remembered', async () => {
    const { user, unmount, ui } = show({ profile: { department: 'Pharmacy', office: '' } });
    await user.click(within(await hero()).getByRole('button', { name: 'Pharmacy, Central Hospital' }));
    expect((await hero()).textContent).toContain('Ben Otero');
    unmount();
    render(ui);
    expect((await hero()).textContent).toContain('For Pharmacy, Central Hospital, which you chose.');
  });

  it('is found by typing a department when the profile names none', async () => {
    const { user } = show({ profile: { department: '', office: '' } });
    const card = await hero();
    await user.type(within(card).getByRole('combobox', { name: 'Your department' }), 'hart');
    await user.keyboard('{ArrowDown}{Enter}');
    expect((await hero()).textContent).toContain('Ana Ruiz');
  });

  it('says what editors would have to do for a department without one, and offers it to them', async () => {
    const { user } = show({ profile: { department: 'Home Health', office: '' }, canEdit: true });
    const card = await hero();
    expect(card.textContent).toContain('Home Health has no liaison yet');
    await user.click(within(card).getByRole('button', { name: 'Assign a liaison' }));
    expect(await within(details()).findByRole('form', { name: 'Home Health' })).toBeTruthy();
  });

  it('shows a liaison who turns to her', async () => {
    show({ profile: { department: 'IT', office: '' } }, 'i:0#.f|membership|ana.ruiz@hospital.example');
    const card = await screen.findByRole('region', { name: 'You are an IT liaison' });
    expect(card.textContent).toContain('You serve 1 department');
  });
});

describe('the list', () => {
  const rowTexts = () =>
    within(table())
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);

  it("puts the person's own location first", async () => {
    show({ profile: { department: 'Pharmacy', office: 'Central' } });
    await hero();
    expect(
      within(table())
        .getAllByRole('heading')
        .map((heading) => heading.textContent)
    ).toEqual(['Central Hospital 3', 'North Campus 2']);
  });

  it('marks what was found and says why a row is there', async () => {
    const { user } = show();
    await hero();
    await user.type(screen.getByRole('searchbox'), 'image');
    expect(rowTexts()).toHaveLength(2);
    expect(table().querySelector('mark')?.textContent).toBe('Image');
  });

  it('says so when nothing is found, and the way back', async () => {
    const { user } = show();
    await hero();
    await user.type(screen.getByRole('searchbox'), 'zzzz');
    expect(await screen.findByText('Nothing found')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(rowTexts()).toHaveLength(7);
  });

  it('groups by liaison', async () => {
    const { user } = show();
    await hero();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'By liaison');
    expect(
      within(table())
        .getAllByRole('heading')
        .map((heading) => heading.textContent)
    ).toEqual(['Ana Ruiz 1', 'Ben Otero 1', 'Cleo Marsh 1', 'Dov Katz 1', 'No liaison yet 1']);
    expect(new URLSearchParams(window.location.search).get('cgBy')).toBe('liaison');
  });

  it('announces how much was found once typing stops', async () => {
    const { user, container } = show();
    await hero();
    await user.type(screen.getByRole('searchbox'), 'pharm');
    await waitFor(() => expect(container.querySelector('[aria-live]')?.textContent).toBe('2 results'), {
      timeout: 3000
    });
  });

  it('opens where the address says', async () => {
    window.history.replaceState(null, '', '/page?cgFind=pharm&cgLiaison=2');
    show();
    await hero();
    expect(rowTexts().join()).toContain('Pharmacy');
    expect(within(details()).getByRole('heading', { name: 'Ben Otero' })).toBeTruthy();
  });

  it('says that a card is gone when the address names one that is', async () => {
    window.history.replaceState(null, '', '/page?cgLiaison=99');
    show();
    await hero();
    expect(details().textContent).toContain('This card is no longer in the directory.');
  });
});

describe('coverage', () => {
  it('is for editors only', async () => {
    show();
    await hero();
    expect(screen.queryByRole('button', { name: /Coverage/ })).toBeNull();
  });

  it('lists what is missing and filters by it', async () => {
    const { user } = show({ canEdit: true });
    await hero();
    await user.click(screen.getByRole('button', { name: /Coverage/ }));
    await user.click(screen.getByRole('button', { name: '1 liaison away with no backup available' }));
    expect(
      within(table())
        .getAllByRole('heading')
        .map((heading) => heading.textContent)
    ).toEqual(['Dov Katz 1']);
    expect(table().textContent).toContain('Billing');
  });
});

describe('editing a card', () => {
  async function openForm(facts: Partial<MemoryFacts> = {}) {
    window.history.replaceState(null, '', '/page?cgLiaison=1');
    const shown = show({ canEdit: true, ...facts });
    await hero();
    await shown.user.click(within(details()).getByRole('button', { name: 'Edit' }));
    await within(details()).findByRole('form');
    return {
      ...shown,
      field: (label: string) => within(details()).getByLabelText(label),
      save: () => shown.user.click(within(details()).getByRole('button', { name: /^Save/ }))
    };
  }

  it('saves what changed and shows it', async () => {
    const { user, field, save, memory } = await openForm();
    await user.clear(field('Office'));
    await user.type(field('Office'), 'Room 9');
    await save();
    await waitFor(() => expect(details().textContent).toContain('Room 9'));
    expect(memory.directory.liaisons[0]?.office).toBe('Room 9');
  });

  it('says at the field what is wrong, goes there, and saves nothing', async () => {
    const { user, field, save, memory } = await openForm();
    await user.clear(field('Name *'));
    await save();
    expect(document.activeElement).toBe(field('Name *'));
    expect(field('Name *').getAttribute('aria-invalid')).toBe('true');
    expect(details().textContent).toContain('Enter a name.');
    expect(memory.directory.liaisons[0]?.name).toBe('Ana Ruiz');
  });

  it('joins changes that do not touch each other without asking', async () => {
    const { user, field, save, memory } = await openForm();
    await user.type(field('Office'), 'b');
    memory.saveBehind(1, { phone: '555-0199' });
    await save();
    await waitFor(() => expect(memory.directory.liaisons[0]).toMatchObject({ office: 'Room 1b', phone: '555-0199' }));
  });

  it('offers both versions where both changed the same, and takes what was chosen', async () => {
    const { user, field, save, memory } = await openForm();
    await user.type(field('Office'), 'b');
    await user.type(field('Title *'), ' II');
    memory.saveBehind(1, { office: 'Room 7' });
    await save();
    expect(await within(details()).findByText(/Someone else saved changes/)).toBeTruthy();
    await user.click(within(details()).getByRole('radio', { name: /Room 7/ }));
    await save();
    await waitFor(() =>
      expect(memory.directory.liaisons[0]).toMatchObject({ office: 'Room 7', jobTitle: 'IT site director II' })
    );
  });

  it('keeps everything typed when the site refuses', async () => {
    const { user, field, save, memory } = await openForm();
    await user.type(field('Office'), 'b');
    memory.nextFailure = new DataError('forbidden', 'liaisons.save', 'Access denied.', 403);
    await save();
    expect(await within(details()).findByText("You don't have access")).toBeTruthy();
    expect((field('Office') as HTMLInputElement).value).toBe('Room 1b');
  });

  it('finds what was typed again after the page was loaded anew', async () => {
    const { user, field, unmount } = await openForm();
    await user.type(field('Office'), 'b');
    unmount();
    const again = await openForm();
    expect((again.field('Office') as HTMLInputElement).value).toBe('Room 1b');
    await again.user.click(within(details()).getByRole('button', { name: 'Discard' }));
    expect(details().textContent).not.toContain('Room 1b');
  });

  it('takes a person found on the site', async () => {
    const nils = {
      login: 'i:0#.f|membership|nils@hospital.example',
      name: 'Nils Berg',
      email: 'nils@hospital.example',
      jobTitle: 'CIO',
      department: 'IT'
    };
    const { user, field, save, memory } = await openForm({ people: [nils] });
    await user.type(field('Reports to'), 'nil');
    await user.click(await within(details()).findByRole('option', { name: /Nils Berg/ }));
    await save();
    await waitFor(() =>
      expect(memory.directory.liaisons[0]?.reportsTo).toMatchObject({ name: 'Nils Berg', login: nils.login })
    );
  });

  it('says what a removal does before it is done', async () => {
    const { user, memory } = await openForm();
    await user.click(within(details()).getByRole('button', { name: 'Remove from the directory' }));
    expect(details().textContent).toContain('1 department will have no liaison.');
    expect(details().textContent).toContain('2 liaisons will have no backup.');
    await user.click(within(details()).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(memory.directory.liaisons).toHaveLength(3));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });

  it('shows the changed card instead of stamping it unseen', async () => {
    window.history.replaceState(null, '', '/page?cgLiaison=1');
    const { user, memory } = show({ canEdit: true });
    await hero();
    memory.saveBehind(1, { office: 'Room 7' });
    await user.click(within(details()).getByRole('button', { name: 'Mark as verified today' }));
    await waitFor(() => expect(details().textContent).toContain('Room 7'));
    expect(memory.directory.liaisons[0]?.verifiedAt).toBeUndefined();
    await user.click(within(details()).getByRole('button', { name: 'Mark as verified today' }));
    await waitFor(() => expect(memory.directory.liaisons[0]?.verifiedAt).toBeDefined());
  });
});

describe('the web part', () => {
  it('shows a remembered directory without reading it', async () => {
    const { memory, snapshots, unmount, ui } = show();
    await hero();
    unmount();
    await snapshots.write(directorySnapshot, { value: await memory.readAll(), readAt: now.getTime() });
    const reads = memory.readCount;
    render(ui);
    await hero();
    expect(memory.readCount).toBe(reads);
  });

  it('says why it cannot be read, and reads again', async () => {
    const memory = new DirectoryInMemory({ directory, profile: { department: 'Cardiology', office: '' } });
    memory.nextFailure = new DataError('offline', 'directory.read', 'Failed to fetch');
    render(
      <AppFrame theme={undefined} label="x" waits={createWaitSignal()} locale="en-US">
        <ClockProvider clock={clock}>
          <ServicesProvider value={servicesOf(memory)}>
            <LiaisonDirectory />
          </ServicesProvider>
        </ClockProvider>
      </AppFrame>
    );
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(await screen.findByText('No connection')).toBeTruthy();
    await act(async () => retry.click());
    expect((await hero()).textContent).toContain('Ana Ruiz');
  });

  it('says what it is for while nobody is in it', async () => {
    show({ directory: { locations: [], departments: [], liaisons: [] } });
    expect(await screen.findByText('No one is in the directory yet')).toBeTruthy();
  });
});

import * as React from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { DataError } from '../../../data/sharepoint/data-error';
import { indexDirectory } from '../../../domain/directory/directory-index';
import { allRights, type MemoryFacts } from '../../../testing/directory/directory-in-memory';
import {
  createDirectoryRender,
  smallDirectory,
  type RenderedInDirectory
} from '../../../testing/directory/render-in-directory';
import type { Subject } from '../navigation';
import { EditPanel } from './EditPanel';
import { DirectoryActsProvider } from '../directory-acts';
import type { NewRecord } from '../use-panel';
import { ServicesProvider } from '../services';

const renderInDirectory = createDirectoryRender(ServicesProvider);

const smallIndex = indexDirectory(smallDirectory);
const ana: Subject = { kind: 'liaison', id: 1 };

function show(subject: Subject | NewRecord | 'new' = ana, facts: Partial<MemoryFacts> = {}, index = smallIndex) {
  const acts = {
    putLocation: jest.fn(),
    add: jest.fn(),
    offerUndo: jest.fn(),
    putLiaison: jest.fn(),
    dropLiaison: jest.fn(),
    putDepartment: jest.fn(),
    putApproval: jest.fn(),
    done: jest.fn(),
    removed: jest.fn()
  };
  const shown: RenderedInDirectory = renderInDirectory(
    <DirectoryActsProvider
      value={{ current: () => shown.memory.directory, reload: async () => undefined, offerUndo: acts.offerUndo }}
    >
      <EditPanel
        index={index}
        subject={subject === 'new' ? { kind: 'liaison' } : subject}
        rights={{ locations: allRights, liaisons: allRights, departments: allRights, approvals: allRights }}
        changes={acts}
        onDone={acts.done}
        onRemoved={acts.removed}
        onAdd={acts.add}
      />
    </DirectoryActsProvider>,
    { canEdit: true, ...facts }
  );
  return {
    ...shown,
    ...acts,
    field: (label: string) => screen.getByLabelText<HTMLInputElement>(label),
    save: () => shown.user.click(screen.getByRole('button', { name: /^Save/ }))
  };
}

/** Finds a record by typing the beginning of its name. */
async function choose(user: RenderedInDirectory['user'], label: string, name: string): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: label }), name.slice(0, 3));
  await user.click(screen.getByRole('option', { name: (text) => text.startsWith(name) }));
}

beforeEach(() => window.localStorage.clear());

describe('editing a card', () => {
  it('begins at its heading', () => {
    show();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ana Ruiz' }));
  });

  it('saves what changed and hands it on', async () => {
    const { user, field, save, putLiaison, done } = show();
    await user.clear(field('Office'));
    await user.type(field('Office'), 'Room 9');
    await save();
    await waitFor(() => expect(done).toHaveBeenCalledWith({ kind: 'liaison', id: 1 }));
    expect(putLiaison).toHaveBeenCalledWith(expect.objectContaining({ office: 'Room 9', phone: '555-0110 ext. 1' }));
  });

  it('saves with Enter in a field', async () => {
    const { user, field, done } = show();
    await user.type(field('Office'), 'b{Enter}');
    await waitFor(() => expect(done).toHaveBeenCalledWith({ kind: 'liaison', id: 1 }));
  });

  it('says at the field what is wrong, goes there, and saves nothing', async () => {
    const { user, field, save, putLiaison, memory } = show();
    await user.clear(field('Name *'));
    await save();
    const name = field('Name *');
    expect(document.activeElement).toBe(name);
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Enter a name.'
    );
    expect(putLiaison).not.toHaveBeenCalled();
    expect(memory.directory.liaisons[0]?.name).toBe('Ana Ruiz');
  });

  it('joins changes that do not touch each other without asking', async () => {
    const { user, field, save, memory, done } = show();
    await user.type(field('Office'), 'b');
    memory.saveBehind(1, { phone: '555-0199' });
    await save();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(memory.directory.liaisons[0]).toMatchObject({ office: 'Room 1b', phone: '555-0199' });
  });

  it('offers both versions where both changed the same, and saves what was chosen', async () => {
    const { user, field, save, memory, done } = show();
    await user.type(field('Office'), 'b');
    await user.type(field('Title *'), ' II');
    memory.saveBehind(1, { office: 'Room 7' });
    await save();
    await user.click(await screen.findByRole('radio', { name: /Room 7/ }));
    await save();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(memory.directory.liaisons[0]).toMatchObject({ office: 'Room 7', jobTitle: 'IT site director II' });
  });

  it('asks for the same decision after a reload, and never overwrites unasked', async () => {
    const { user, field, save, memory, unmount } = show();
    await user.type(field('Office'), 'b');
    memory.saveBehind(1, { office: 'Room 7' });
    await save();
    await screen.findByText('Someone Else saved changes 30 minutes ago');
    await user.click(screen.getByRole('radio', { name: /Room 7/ }));
    unmount();
    const again = show(ana, { directory: memory.directory });
    expect(screen.getByRole('radio', { name: /Room 7/ })).toHaveProperty('checked', true);
    expect(screen.getByRole('radio', { name: /Room 1b/ })).toHaveProperty('checked', false);
    await again.save();
    await waitFor(() => expect(again.done).toHaveBeenCalled());
    expect(again.memory.directory.liaisons[0]?.office).toBe('Room 7');
  });

  it('keeps everything typed when the site refuses', async () => {
    const { user, field, save, memory, done } = show();
    await user.type(field('Office'), 'b');
    memory.nextFailure = new DataError('forbidden', 'liaisons.save', 'Access denied.', 403);
    await save();
    expect(await screen.findByText("You don't have access")).toBeTruthy();
    expect(field('Office').value).toBe('Room 1b');
    expect(done).not.toHaveBeenCalled();
  });

  it('keeps the focus at Save while it saves, and saves once', async () => {
    const { user, field, save, memory } = show();
    const saveLiaison = jest.spyOn(memory.liaisons, 'save').mockReturnValue(new Promise(() => undefined));
    await user.type(field('Office'), 'b');
    await save();
    await save();
    expect(saveLiaison).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', false);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
  });

  it('keeps what is typed while it saves for the next edit', async () => {
    const { user, field, save, memory, done, unmount } = show();
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const write = memory.liaisons.save.bind(memory.liaisons);
    jest.spyOn(memory.liaisons, 'save').mockImplementation(async (...given) => {
      await answered;
      return write(...given);
    });
    await user.type(field('Office'), 'b');
    await save();
    await user.type(field('Office'), 'c');
    answer();
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(memory.directory.liaisons[0]?.office).toBe('Room 1b');
    unmount();
    const again = show();
    expect(again.field('Office').value).toBe('Room 1bc');
    expect(screen.getByText('We restored your unsaved changes.')).toBeTruthy();
  });

  it('finds what was typed again after the page was loaded anew, until it is discarded', async () => {
    const { user, field, unmount } = show();
    await user.type(field('Office'), 'b');
    unmount();
    const again = show();
    expect(again.field('Office').value).toBe('Room 1b');
    await again.user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(again.done).toHaveBeenCalledWith();
    again.unmount();
    expect(show().field('Office').value).toBe('Room 1');
  });

  it('takes a person found on the site', async () => {
    const nils = {
      login: 'i:0#.f|membership|nils@hospital.example',
      name: 'Nils Berg',
      email: 'nils@hospital.example',
      jobTitle: 'CIO',
      department: 'IT'
    };
    const { user, field, save, memory, done } = show(ana, { people: [nils] });
    await user.type(field('Reports to'), 'nil');
    await user.click(await screen.findByRole('option', { name: /Nils Berg/ }));
    await save();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(memory.directory.liaisons[0]?.reportsTo).toMatchObject({ name: 'Nils Berg', login: nils.login });
  });
});

describe('a name typed and not chosen on a card', () => {
  it('is a problem at each of its fields, of which the first takes the focus, and nothing is saved', async () => {
    const { field, save, putLiaison } = show('new');
    const labels = ['Account', 'Backup', 'Reports to', 'Dotted line to', 'Executive who approves', 'CIO who approves'];
    for (const label of labels) fireEvent.change(field(label), { target: { value: 'xy' } });
    await save();
    expect(screen.getAllByText('Choose one from the list, or clear this field.')).toHaveLength(labels.length);
    expect(document.activeElement).toBe(field('Account'));
    expect(putLiaison).not.toHaveBeenCalled();
  });
});

describe('a directory with one location only', () => {
  const [only] = smallDirectory.locations;
  const directory = { ...smallDirectory, locations: only ? [only] : [] };

  it.each<NewRecord>([{ kind: 'liaison' }, { kind: 'department' }])('has it chosen for a new $kind', (record) => {
    show(record, {}, indexDirectory(directory));
    expect(screen.getByLabelText<HTMLSelectElement>('Location *').value).toBe('1');
  });
});

describe('adding a card', () => {
  it('hands on the card the site made', async () => {
    const { user, field, save, putLiaison, done } = show('new');
    await user.type(field('Name *'), 'Pia Lund');
    await user.selectOptions(field('Location *'), 'Central Hospital');
    await user.type(field('Email'), 'pia.lund@hospital.example');
    await save();
    await waitFor(() => expect(done).toHaveBeenCalledWith({ kind: 'liaison', id: 5 }));
    expect(putLiaison).toHaveBeenCalledWith(expect.objectContaining({ name: 'Pia Lund', locationId: 2 }));
  });
});

describe('editing a department', () => {
  it('assigns a liaison', async () => {
    const { user, save, putDepartment, done } = show({ kind: 'department', id: 13 });
    await choose(user, 'Liaison', 'Ben Otero');
    await save();
    await waitFor(() => expect(done).toHaveBeenCalledWith({ kind: 'department', id: 13 }));
    expect(putDepartment).toHaveBeenCalledWith(expect.objectContaining({ id: 13, liaisonId: 2 }));
  });

  it('says that its name is already in use, and goes there', async () => {
    const { user, field, save, putDepartment } = show({ kind: 'department', id: 13 });
    await user.clear(field('Name *'));
    await user.type(field('Name *'), 'Billing');
    await save();
    expect(document.activeElement).toBe(field('Name *'));
    expect(screen.getByText('Another department at this location has this name.')).toBeTruthy();
    expect(putDepartment).not.toHaveBeenCalled();
  });

  it.each([
    ['Liaison', 'Ben'],
    ['Executive', 'ni']
  ])('says that a name typed as %s and not chosen is no choice, goes there, and saves nothing', async (label, name) => {
    const { user, field, save, putDepartment, done } = show({ kind: 'department', id: 13 });
    await user.type(field(label), name);
    await save();
    expect(document.activeElement).toBe(field(label));
    screen.getByText('Choose one from the list, or clear this field.');
    expect(field(label).value).toBe(name);
    expect(putDepartment).not.toHaveBeenCalled();
    await user.clear(field(label));
    await save();
    await waitFor(() => expect(done).toHaveBeenCalledWith({ kind: 'department', id: 13 }));
  });

  it('offers both versions where someone else assigned another liaison', async () => {
    const { user, save, memory, done } = show({ kind: 'department', id: 13 });
    await choose(user, 'Liaison', 'Ben Otero');
    await memory.departments.save(13, '"1"', { liaisonId: 1 });
    await save();
    const theirs = await screen.findByRole('radio', { name: /Ana Ruiz/ });
    expect(screen.getByRole('radio', { name: /Ben Otero/ })).toHaveProperty('checked', true);
    await user.click(theirs);
    await save();
    await waitFor(() => expect(done).toHaveBeenCalled());
    expect(memory.directory.departments.find(({ id }) => id === 13)?.liaisonId).toBe(1);
  });

  it('gives back what was not saved', async () => {
    const { user, done, putDepartment } = show({ kind: 'department', id: 13 });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(done).toHaveBeenCalledWith();
    expect(putDepartment).not.toHaveBeenCalled();
  });
});

describe('removing a card', () => {
  it('says what that does to others before it is done', async () => {
    const { user, memory, removed, dropLiaison } = show();
    await user.click(screen.getByRole('button', { name: 'Remove from the directory' }));
    const question = screen.getByRole('group', { name: 'Remove from the directory' });
    expect(question.textContent).toContain('1 department will have no liaison.');
    expect(question.textContent).toContain('2 liaisons will have no backup.');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(removed).toHaveBeenCalled());
    expect(dropLiaison).toHaveBeenCalledWith(1);
    expect(memory.directory.liaisons).toHaveLength(3);
  });

  it('is given up from the keyboard without losing the focus', async () => {
    const { user, removed } = show();
    screen.getByRole('button', { name: 'Remove from the directory' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toContain('Remove Ana Ruiz');
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove from the directory' }));
    expect(removed).not.toHaveBeenCalled();
  });

  it('says why the site refused and removes nothing', async () => {
    const { user, memory, removed } = show();
    await user.click(screen.getByRole('button', { name: 'Remove from the directory' }));
    memory.nextFailure = new DataError('forbidden', 'liaisons.remove', 'Access denied.', 403);
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Access denied.');
    expect(removed).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove' }));
  });
});

describe('a location', () => {
  const north: Subject = { kind: 'location', id: 1 };

  it('is added by its name', async () => {
    const { user, field, save, done, memory } = show({ kind: 'location' });
    await user.type(field('Name *'), 'Lakeside Clinic');
    await save();
    await waitFor(() => expect(done).toHaveBeenCalledWith({ kind: 'location', id: 3 }));
    expect(memory.directory.locations[2]).toMatchObject({ name: 'Lakeside Clinic' });
  });

  it('is added in the middle of another form, which keeps what was typed', async () => {
    const { user, field, save, done, putLocation } = show('new');
    await user.type(field('Name *'), 'Pia Lund');
    await user.click(screen.getByRole('button', { name: 'New location' }));
    expect(document.activeElement).toBe(field('Name of the location *'));
    await user.keyboard('north campus{Enter}');
    screen.getByText('There is already a location with this name.');
    await user.clear(field('Name of the location *'));
    await user.keyboard('Lakeside Clinic{Enter}');
    await waitFor(() => expect(putLocation).toHaveBeenCalledWith(expect.objectContaining({ id: 3 })));
    expect(field('Name *').value).toBe('Pia Lund');
    await save();
    await waitFor(() => expect(done).toHaveBeenCalled());
  });

  it('is retired with what is there moved elsewhere, which is said before', async () => {
    const { user, memory, removed, offerUndo } = show(north);
    await user.click(screen.getByRole('button', { name: 'Retire this location' }));
    const question = screen.getByRole('group', { name: 'Retire this location' });
    expect(question.textContent).toContain('2 departments are retired with it.');
    await user.selectOptions(screen.getByLabelText('Move what is there to'), 'Central Hospital');
    expect(question.textContent).toContain('2 departments move to Central Hospital.');
    expect(question.textContent).toContain('3 liaisons move to Central Hospital.');
    await user.click(screen.getByRole('button', { name: 'Retire' }));
    await waitFor(() => expect(removed).toHaveBeenCalled());
    expect(memory.directory.locations[0]).toMatchObject({ isRetired: true });
    expect(memory.directory.departments.filter(({ locationId }) => locationId === 1)).toEqual([]);
    expect(offerUndo).toHaveBeenCalledWith(expect.objectContaining({ said: 'North Campus is retired' }));
  });

  it('leaves alone a department there that someone else moved meanwhile, and says so', async () => {
    const { user, memory, removed } = show(north);
    await user.click(screen.getByRole('button', { name: 'Retire this location' }));
    await user.selectOptions(screen.getByLabelText('Move what is there to'), 'Central Hospital');
    await memory.departments.save(11, '"1"', { locationId: undefined });
    await user.click(screen.getByRole('button', { name: 'Retire' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Someone else changed it meanwhile.');
    expect(removed).not.toHaveBeenCalled();
    expect(memory.directory.departments[1]?.locationId).toBeUndefined();
  });
});

describe('a department', () => {
  const clinic: Subject = { kind: 'department', id: 10 };

  it('is merged into another one, which answers to both names', async () => {
    const { user, memory, done } = show(clinic);
    await user.click(screen.getByRole('button', { name: 'Merge into another department' }));
    expect(screen.getByRole('button', { name: 'Merge' }).getAttribute('aria-disabled')).toBe('true');
    await choose(user, 'Merge into', 'Home Health');
    screen.getByText('Home Health will also be known as Cardiology, Heart Center.');
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(done).toHaveBeenCalledWith({ kind: 'department', id: 13 }));
    expect(memory.directory.departments[3]).toMatchObject({
      aliases: ['Cardiology', 'Heart Center'],
      liaisonId: 1,
      systems: ['Image viewer']
    });
    expect(memory.directory.departments[0]).toMatchObject({ isRetired: true });
  });

  it('is retired after saying who no longer serves it', async () => {
    const { user, memory, removed } = show(clinic);
    await user.click(screen.getByRole('button', { name: 'Retire this department' }));
    screen.getByText('Ana Ruiz will no longer serve it.');
    await user.click(screen.getByRole('button', { name: 'Retire' }));
    await waitFor(() => expect(removed).toHaveBeenCalled());
    expect(memory.directory.departments[0]).toMatchObject({ isRetired: true });
  });
});

describe('the departments of a liaison', () => {
  it('are handed over to someone else, each listed before', async () => {
    const { user, memory, offerUndo } = show();
    await user.click(screen.getByRole('button', { name: 'Reassign departments' }));
    await choose(user, 'New liaison for these departments', 'Ben Otero');
    screen.getByRole('checkbox', { name: 'Cardiology · North Campus · Ana Ruiz → Ben Otero', checked: true });
    await user.click(screen.getByRole('button', { name: 'Reassign 1 department' }));
    await waitFor(() => expect(offerUndo).toHaveBeenCalled());
    expect(memory.directory.departments[0]?.liaisonId).toBe(2);
  });

  it('get one more, after saying whose it was', async () => {
    const { user, memory } = show();
    await choose(user, 'Assign a department', 'Billing');
    screen.getByText('Served by Dov Katz now.');
    await user.click(screen.getByRole('button', { name: 'Assign Billing' }));
    await waitFor(() => expect(memory.directory.departments[4]?.liaisonId).toBe(1));
  });

  it('lead to the form of a new one', async () => {
    const { user, add } = show();
    await user.click(screen.getByRole('button', { name: 'New department' }));
    expect(add).toHaveBeenCalledWith({ kind: 'department', known: { liaisonId: 1, locationId: 1 } });
  });
});

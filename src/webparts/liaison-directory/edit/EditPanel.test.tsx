import * as React from 'react';
import { screen, waitFor } from '@testing-library/react';
import { DataError } from '../../../data/sharepoint/data-error';
import { indexDirectory } from '../../../domain/directory/directory-index';
import { allRights, type MemoryFacts } from '../../../testing/directory/directory-in-memory';
import { createDirectoryRender, smallDirectory } from '../../../testing/directory/render-in-directory';
import type { Subject } from '../navigation';
import { EditPanel } from './EditPanel';
import { ServicesProvider } from '../services';

const renderInDirectory = createDirectoryRender(ServicesProvider);

const index = indexDirectory(smallDirectory);
const ana: Subject = { kind: 'liaison', id: 1 };

function show(subject: Subject | 'new' = ana, facts: Partial<MemoryFacts> = {}) {
  const acts = {
    putLiaison: jest.fn(),
    dropLiaison: jest.fn(),
    putDepartment: jest.fn(),
    putApproval: jest.fn(),
    done: jest.fn(),
    removed: jest.fn()
  };
  const shown = renderInDirectory(
    <EditPanel
      index={index}
      subject={subject === 'new' ? undefined : subject}
      rights={{ locations: allRights, liaisons: allRights, departments: allRights, approvals: allRights }}
      changes={acts}
      onDone={acts.done}
      onRemoved={acts.removed}
    />,
    { canEdit: true, ...facts }
  );
  return {
    ...shown,
    ...acts,
    field: (label: string) => screen.getByLabelText<HTMLInputElement>(label),
    save: () => shown.user.click(screen.getByRole('button', { name: /^Save/ }))
  };
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
    await waitFor(() => expect(done).toHaveBeenCalledWith(1));
    expect(putLiaison).toHaveBeenCalledWith(expect.objectContaining({ office: 'Room 9', phone: '555-0110 ext. 1' }));
  });

  it('saves with Enter in a field', async () => {
    const { user, field, done } = show();
    await user.type(field('Office'), 'b{Enter}');
    await waitFor(() => expect(done).toHaveBeenCalledWith(1));
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

describe('adding a card', () => {
  it('hands on the card the site made', async () => {
    const { user, field, save, putLiaison, done } = show('new');
    await user.type(field('Name *'), 'Pia Lund');
    await user.selectOptions(field('Location *'), 'Central Hospital');
    await user.type(field('Email'), 'pia.lund@hospital.example');
    await save();
    await waitFor(() => expect(done).toHaveBeenCalledWith(5));
    expect(putLiaison).toHaveBeenCalledWith(expect.objectContaining({ name: 'Pia Lund', locationId: 2 }));
  });
});

describe('editing a department', () => {
  it('assigns a liaison', async () => {
    const { user, field, save, putDepartment, done } = show({ kind: 'department', id: 13 });
    await user.selectOptions(field('Liaison'), 'Ben Otero');
    await save();
    await waitFor(() => expect(done).toHaveBeenCalledWith());
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

  it('offers both versions where someone else assigned another liaison', async () => {
    const { user, field, save, memory, done } = show({ kind: 'department', id: 13 });
    await user.selectOptions(field('Liaison'), 'Ben Otero');
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

import * as React from 'react';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { DataError } from '../../data/sharepoint/data-error';
import { buildDepartment, buildLiaison } from '../../testing/directory/build-directory';
import type { MemoryFacts } from '../../testing/directory/directory-in-memory';
import { createDirectoryRender, smallDirectory } from '../../testing/directory/render-in-directory';
import { findIdProblems } from '../../testing/id-problems';
import { LiaisonDirectory } from './LiaisonDirectory';
import { ServicesProvider } from './services';

/** Each test draws the whole web part and does what a person does, step by step. */
jest.setTimeout(30_000);

const renderInDirectory = createDirectoryRender(ServicesProvider);

const show = (facts: Partial<MemoryFacts> = {}) => renderInDirectory(<LiaisonDirectory />, facts);
const hero = () => screen.findByRole('region', { name: /liaison$/i });
const table = () => screen.getByRole('table');
const details = () => screen.getByRole('complementary', { name: 'Details' });

/** How wide the web part is: jsdom lays nothing out. */
let width = 1200;

beforeAll(() => Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width }));

beforeEach(() => {
  width = 1200;
  window.localStorage.clear();
  window.history.replaceState(null, '', '/page');
});

describe('the liaison directory', () => {
  it('opens where the address says', async () => {
    window.history.replaceState(null, '', '/page?cgFind=pharm&cgLiaison=2');
    show();
    await hero();
    expect(table().textContent).toContain('Pharmacy');
    expect(table().textContent).not.toContain('Cardiology');
    expect(within(details()).getByRole('heading', { name: 'Ben Otero' })).toBeTruthy();
  });

  it('says that a card is gone when the address names one that is', async () => {
    window.history.replaceState(null, '', '/page?cgLiaison=99');
    show();
    await hero();
    expect(details().textContent).toContain('This card is no longer in the directory.');
  });

  it('keeps what is shown in the address', async () => {
    const { user } = show();
    await hero();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'liaison');
    await user.click(within(table()).getByRole('button', { name: 'Cardiology' }));
    expect(window.location.search).toBe('?cgBy=liaison&cgDepartment=10');
  });

  it('announces how much was found once typing stops', async () => {
    const { user, container } = show();
    await hero();
    await user.type(screen.getByRole('searchbox'), 'pharm');
    await waitFor(() => expect(container.querySelector('[aria-live]')?.textContent).toBe('2 results'));
  });

  it('gives the focus back to where a card was opened from', async () => {
    const { user } = show();
    await hero();
    const opener = within(table()).getByRole('button', { name: 'Cardiology' });
    await user.click(opener);
    expect(document.activeElement).toBe(within(details()).getByRole('heading', { name: 'Cardiology' }));
    await user.click(within(details()).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('gives the focus back in a narrow column too, where a card is shown instead of the list', async () => {
    width = 400;
    const { user } = show();
    await hero();
    const opener = within(table()).getByRole('button', { name: 'Cardiology' });
    await user.click(opener);
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(within(details()).getByRole('button', { name: 'Back to the list' }));
    expect(document.activeElement).toBe(within(table()).getByRole('button', { name: 'Cardiology' }));
  });

  it('gives the focus to the list when a card that a link opened is closed', async () => {
    window.history.replaceState(null, '', '/page?cgDepartment=10');
    width = 400;
    const { user } = show();
    await hero();
    await user.click(within(details()).getByRole('button', { name: 'Back to the list' }));
    expect(document.activeElement?.contains(table())).toBe(true);
    expect(document.activeElement).toHaveProperty('tabIndex', -1);
  });

  it('shows a card once it is added, and gives the focus back when it is closed', async () => {
    const { user } = show({ canEdit: true });
    await hero();
    await user.click(screen.getByRole('button', { name: 'Edit directory' }));
    await user.click(screen.getByRole('button', { name: 'Add liaison' }));
    await user.type(await within(details()).findByLabelText('Name *'), 'Pia Lund');
    await user.selectOptions(within(details()).getByLabelText('Location *'), 'Central Hospital');
    await user.click(within(details()).getByRole('button', { name: 'Save' }));
    expect(await within(details()).findByRole('heading', { name: 'Pia Lund' })).toBe(document.activeElement);
    await user.click(within(details()).getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add liaison' }));
  });

  it('gives the focus to the list when the card it was opened from is removed', async () => {
    const { user } = show({ canEdit: true });
    await hero();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'liaison');
    const heading = within(table()).getByRole('heading', { name: /^Ben Otero/ });
    await user.click(within(heading).getByRole('button'));
    await user.click(within(details()).getByRole('button', { name: 'Edit' }));
    await user.click(await within(details()).findByRole('button', { name: 'Remove from the directory' }));
    await user.click(within(details()).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(heading.isConnected).toBe(false);
    expect(document.activeElement?.contains(table())).toBe(true);
  });

  it('shows a change on the card and in the list once it is saved', async () => {
    window.history.replaceState(null, '', '/page?cgLiaison=1');
    const { user } = show({ canEdit: true });
    await hero();
    await user.click(within(details()).getByRole('button', { name: 'Edit' }));
    const name = await within(details()).findByLabelText('Name *');
    await user.type(name, ' Vega');
    await user.click(within(details()).getByRole('button', { name: 'Save' }));
    expect(await within(details()).findByRole('heading', { name: 'Ana Ruiz Vega' })).toBeTruthy();
    expect(table().textContent).toContain('Ana Ruiz Vega');
  });

  it('lists for editors only what is missing, and filters by it', async () => {
    const { unmount } = show();
    await hero();
    expect(screen.queryByRole('button', { name: /Coverage/ })).toBeNull();
    unmount();
    const { user } = show({ canEdit: true });
    await hero();
    await user.click(screen.getByRole('button', { name: /Coverage/ }));
    await user.click(screen.getByRole('button', { name: /^1 department/ }));
    expect(window.location.search).toContain('cgGap=departmentWithoutLiaison');
    expect(table().textContent).toContain('Home Health');
    expect(table().textContent).not.toContain('Cardiology');
  });

  it('retires a department, undoes that, and brings back what was retired', async () => {
    window.history.replaceState(null, '', '/page?cgDepartment=10');
    const { user } = show({ canEdit: true });
    await hero();
    const retire = async (): Promise<void> => {
      await user.click(within(details()).getByRole('button', { name: 'Edit' }));
      await user.click(await within(details()).findByRole('button', { name: 'Retire this department' }));
      await user.click(within(details()).getByRole('button', { name: 'Retire' }));
      await waitFor(() => expect(table().textContent).not.toContain('Cardiology'));
    };
    await retire();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(table().textContent).toContain('Cardiology'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    await user.click(within(table()).getByRole('button', { name: 'Cardiology' }));
    await retire();
    await user.click(screen.getByRole('button', { name: 'Edit directory' }));
    await user.click(screen.getByRole('button', { name: 'Retired 1' }));
    await user.click(await screen.findByRole('button', { name: 'Bring back Cardiology' }));
    await waitFor(() => expect(table().textContent).toContain('Cardiology'));
  });

  it('may be on a page twice, each with ids of its own', async () => {
    window.history.replaceState(null, '', '/page?cgLiaison=1');
    const shown = [show({ canEdit: true, profile: { department: '', office: '' } }), show({ canEdit: true })];
    await waitFor(() => expect(screen.getAllByRole('region', { name: /liaison$/i })).toHaveLength(2));
    for (const { container, user } of shown) {
      await user.click(within(container).getByRole('button', { name: 'Edit' }));
      expect(await within(container).findByRole('form')).toBeTruthy();
    }
    expect(findIdProblems(...shown.map(({ container }) => container))).toEqual([]);
    for (const { container } of shown) {
      const name = within(container).getByLabelText('Name *');
      expect(container.contains(name)).toBe(true);
    }
  });
});

describe('the states of the liaison directory', () => {
  it('shows a remembered directory at once, and offers editing only when the site has said who may', async () => {
    const { memory, unmount, ui } = show({ canEdit: true });
    expect(await screen.findByRole('button', { name: 'Edit directory' })).toBeTruthy();
    unmount();
    const refresh = jest.spyOn(memory, 'refresh').mockReturnValue(new Promise(() => undefined));
    render(ui);
    await hero();
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: 'Edit directory' })).toBeNull();
  });

  it('names the backup of the day when an open page crosses midnight in the zone of the site', async () => {
    const { clock } = show({
      zone: 'America/Chicago',
      profile: { department: 'Pharmacy', office: '' },
      directory: {
        ...smallDirectory,
        liaisons: [
          ...smallDirectory.liaisons.slice(0, 2),
          buildLiaison({ id: 3, name: 'Cleo Marsh', backupId: 1, absence: { from: '2026-03-11' } })
        ],
        departments: [buildDepartment({ id: 11, name: 'Pharmacy', liaisonId: 3 })]
      }
    });
    await hero();
    act(() => clock.set(new Date('2026-03-11T04:59:30Z')));
    expect(within(await hero()).queryByText('Ana Ruiz')).toBeNull();
    act(() => clock.set(new Date('2026-03-11T05:00:00Z')));
    expect(within(await hero()).getByText('Ana Ruiz')).toBeTruthy();
  });

  it('gives a newly appointed editor the buttons at the next load, and takes them from a former one', async () => {
    const { memory, unmount, ui } = show();
    await hero();
    expect(screen.queryByRole('button', { name: 'Edit directory' })).toBeNull();
    unmount();
    memory.canEdit = true;
    const again = render(ui);
    expect(await screen.findByRole('button', { name: 'Edit directory' })).toBeTruthy();
    again.unmount();
    memory.canEdit = false;
    render(ui);
    await hero();
    await act(async () => undefined);
    expect(screen.queryByRole('button', { name: 'Edit directory' })).toBeNull();
  });

  it('says why it cannot be read, and reads again', async () => {
    const { memory, ui, unmount } = show();
    unmount();
    memory.nextFailure = new DataError('offline', 'directory.read', 'Failed to fetch');
    render(ui);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(await screen.findByText('No connection')).toBeTruthy();
    await act(async () => retry.click());
    expect((await hero()).textContent).toContain('Ana Ruiz');
  });

  describe('while nothing is in it', () => {
    const nothing = { approvals: [], locations: [], departments: [], liaisons: [] };

    it('say what it is for and whom to ask, and never that nothing was found', async () => {
      show({ directory: nothing });
      await screen.findByText('No one is in the directory yet');
      screen.getByText(/ask yours to start/);
      expect(screen.queryByText('Nothing found')).toBeNull();
      expect(screen.queryByRole('button')).toBeNull();
    });

    it('lead from the first location to the first card', async () => {
      const { user } = show({ directory: nothing, canEdit: true });
      await user.click(await screen.findByRole('button', { name: 'Add a location' }));
      await user.type(await within(details()).findByLabelText('Name *'), 'Lakeside Clinic');
      await user.click(within(details()).getByRole('button', { name: 'Save' }));
      await within(details()).findByRole('heading', { name: 'Lakeside Clinic' });
      within(table()).getByRole('button', { name: 'Lakeside Clinic' });
      await user.click(screen.getByRole('button', { name: 'Add liaison' }));
      await user.type(await within(details()).findByLabelText('Name *'), 'Pia Lund');
      await user.selectOptions(within(details()).getByLabelText('Location *'), 'Lakeside Clinic');
      await user.click(within(details()).getByRole('button', { name: 'Save' }));
      await within(details()).findByRole('heading', { name: 'Pia Lund' });
      expect(screen.queryByText('No one is in the directory yet')).toBeNull();
    });
  });
});

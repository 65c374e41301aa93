import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import type { OwnProfile } from '../../../data/directory/reader';
import { indexDirectory } from '../../../domain/directory/directory-index';
import { directoryToday, createDirectoryRender, smallDirectory } from '../../../testing/directory/render-in-directory';
import { ServicesProvider, useServices } from '../services';
import { useOwnLiaison } from './use-own-liaison';
import { YourLiaison, type YourLiaisonProps } from './YourLiaison';

const renderInDirectory = createDirectoryRender(ServicesProvider);

const index = indexDirectory(smallDirectory);

function Own({
  department,
  office = '',
  ...actions
}: OwnProfile & Pick<YourLiaisonProps, 'onOpenLiaison' | 'onOpenDepartment' | 'onAssign'>): React.ReactElement {
  const { login } = useServices();
  const profile = React.useMemo(() => ({ department, office }), [department, office]);
  const own = useOwnLiaison({ index, profile, login, today: directoryToday });
  return <YourLiaison index={index} profile={profile} own={own} {...actions} />;
}

function show(department: string, office = '', login?: string, canAssign = false) {
  const [openLiaison, openDepartment, assign] = [jest.fn(), jest.fn(), jest.fn()];
  const part = (
    <Own
      department={department}
      office={office}
      onOpenLiaison={openLiaison}
      onOpenDepartment={openDepartment}
      onAssign={canAssign ? assign : undefined}
    />
  );
  return { openLiaison, openDepartment, assign, ...renderInDirectory(part, {}, { login }) };
}

const card = () => screen.getByRole('region', { name: /liaison$/i });

beforeEach(() => window.localStorage.clear());

describe('your liaison', () => {
  it('is named with the ways to reach them and the department it is for', async () => {
    const { user, openLiaison } = show('Heart Center');
    expect(card().textContent).toContain('For Cardiology, North Campus; your profile says “Heart Center”.');
    expect(within(card()).getByRole('link', { name: /^Call/ }).getAttribute('href')).toBe('tel:5550110;ext=1');
    await user.click(within(card()).getByRole('button', { name: 'Ana Ruiz' }));
    expect(openLiaison).toHaveBeenCalledWith(1);
  });

  it('is reached by a number in clear, with until when IT is in and whom to call next', () => {
    show('Heart Center');
    expect(within(card()).getAllByRole('link', { name: '555-0110 ext. 1' })).toHaveLength(2);
    expect(card().textContent).toMatch(/IT at North Campus is closed until 8:00/);
    expect(card().textContent).toContain('No answer? Call Ben Otero, 555-0110 ext. 1');
    expect(card().textContent).toContain('Systems here: Image viewer');
  });

  it('of every department someone leads is named to them', async () => {
    const { user, openLiaison, openDepartment } = show('Heart Center', '', 'vera.holm@hospital.example');
    const led = within(screen.getByRole('region', { name: 'Liaisons of the departments you lead' }));
    await user.click(led.getByRole('button', { name: 'Ana Ruiz' }));
    await user.click(led.getByRole('button', { name: 'Cardiology, North Campus' }));
    expect(openLiaison).toHaveBeenCalledWith(1);
    expect(openDepartment).toHaveBeenCalledWith(10);
  });

  it('is the backup while the liaison is away', () => {
    show('Pharmacy', 'North Campus, 1');
    expect(within(card()).getByRole('button', { name: 'Ana Ruiz' })).toBeTruthy();
    expect(card().textContent).toMatch(/Cleo Marsh, who is away until Mar 12/);
  });

  it('is replaced by the supervisor when there is no backup', () => {
    show('Billing');
    expect(card().textContent).toContain('Dov Katz is away until further notice');
    expect(within(card()).getAllByRole('link', { name: /Eve Stone/ }).length).toBeGreaterThan(0);
  });

  it('is found by choosing among departments of one name, and remembered', async () => {
    const { user, unmount, ui } = show('Pharmacy');
    await user.click(within(card()).getByRole('button', { name: 'Pharmacy, Central Hospital' }));
    expect(card().textContent).toContain('Ben Otero');
    unmount();
    render(ui);
    expect(card().textContent).toContain('For Pharmacy, Central Hospital, which you chose.');
  });

  it('is found by typing a department, from the keyboard alone', async () => {
    const { user } = show('');
    await user.tab();
    expect(document.activeElement).toBe(within(card()).getByRole('combobox', { name: 'Your department' }));
    await user.keyboard('hart{ArrowDown}{Enter}');
    expect(document.activeElement).toBe(within(card()).getByRole('button', { name: 'Ana Ruiz' }));
  });

  it('can be looked up for another department, and found by the profile again', async () => {
    const { user } = show('Heart Center');
    await user.click(within(card()).getByRole('button', { expanded: false }));
    await user.type(within(card()).getByRole('combobox'), 'billing{ArrowDown}{Enter}');
    expect(card().textContent).toContain('Dov Katz');
    const buttons = within(card()).getAllByRole('button');
    await user.click(buttons[buttons.length - 1] as Element);
    expect(document.activeElement).toBe(within(card()).getByRole('button', { name: 'Ana Ruiz' }));
  });

  it('is asked for by department when the directory does not have that of the profile', async () => {
    const { user } = show('Stroke Unit');
    expect(card().textContent).toContain('“Stroke Unit”');
    await user.type(within(card()).getByRole('combobox'), 'zzzz');
    expect(within(card()).getByRole('status').textContent).toBe('No department found');
  });

  it('offers editors to assign one where there is none', async () => {
    const { user, assign } = show('Home Health', '', undefined, true);
    await user.click(within(card()).getByRole('button', { name: 'Assign a liaison' }));
    expect(assign).toHaveBeenCalledWith(13);
  });

  it('does not offer that to others', () => {
    show('Home Health');
    expect(within(card()).queryByRole('button', { name: 'Assign a liaison' })).toBeNull();
  });

  it('shows a liaison the departments they serve', async () => {
    const { user, openLiaison } = show('IT', '', 'i:0#.f|membership|ana.ruiz@hospital.example');
    expect(screen.getByRole('heading', { name: 'You are an IT liaison' })).toBeTruthy();
    expect(card().textContent).toContain('Cardiology');
    expect(card().textContent).toContain('You also cover for Cleo Marsh, away until Mar 12: Pharmacy');
    await user.click(within(card()).getByRole('button'));
    expect(openLiaison).toHaveBeenCalledWith(1);
  });
});

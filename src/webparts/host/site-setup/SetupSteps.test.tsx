import * as React from 'react';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setIconOptions } from '@fluentui/react/lib/Styling';
import { contracts, departments } from '../../../lists';
import { sitePages } from '../../../lists/site-pages';
import type { ObservedPrincipal } from '../../../lists/observed-site';
import { differenceKey, type Difference } from '../../../lists/difference';
import { ElementRegistry } from '../../../ui/elements/element-registry';
import type { SetupStep } from './setup-step';
import { SetupDone, SetupSteps } from './SetupSteps';

beforeAll(() => setIconOptions({ disableWarnings: true }));

const step = (difference: Difference, changes: Partial<SetupStep> = {}): SetupStep => ({
  key: differenceKey(difference),
  difference,
  state: 'found',
  isAgreed: false,
  takesTitle: 'takenBy' in difference,
  ...changes
});
const edit = { id: 1, key: 'edit', name: 'Edición', managesLists: true } as const;
const members: ObservedPrincipal = { id: 8, title: 'Hospital Members', kind: 'members' };

function show(...steps: readonly SetupStep[]): { readonly onAgree: jest.Mock; readonly onRename: jest.Mock } {
  const [onAgree, onRename] = [jest.fn(), jest.fn()];
  const answering = { onAgree, onRename, fields: new ElementRegistry<string>(), isClosed: false };
  render(<SetupSteps steps={steps} {...answering} />);
  return { onAgree, onRename };
}

describe('SetupSteps', () => {
  it('groups what differs by the list it is about, and says what became of it', () => {
    show(
      step({ kind: 'siteEditors', principal: members, actual: [edit] }),
      step({ kind: 'inheritedPermissions', list: departments }, { state: 'done' }),
      step(
        { kind: 'differentSetting', list: departments, setting: 'versioned' },
        { state: 'failed', problem: { reason: 'invalid', detail: 'Busy.' } }
      )
    );
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Groups and permission levels',
      'Departments'
    ]);
    const [editors, done, failed] = screen.getAllByRole('listitem');
    expect(editors?.textContent).toMatch(
      /Hospital Members can change the whole site \(Edit\).*Decide whether Read is enough/
    );
    expect(editors && within(editors).getByRole('img', { name: 'To decide' })).toBeTruthy();
    expect(done && within(done).getByRole('img', { name: 'Done' })).toBeTruthy();
    expect(done?.textContent).toBe('“Departments” has its own permissions');
    expect(failed?.textContent).toContain('Busy.');
  });

  it('uses what someone else made only with the owner’s word', async () => {
    const { onAgree } = show(
      step({ kind: 'inheritedPermissions', list: contracts }),
      step({ kind: 'foreignList', list: departments })
    );
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Use it for Common Ground' }));
    expect(onAgree).toHaveBeenCalledWith(`foreignList ${departments.url}`, true);
  });

  it('says which name a list gets, and why', () => {
    show(
      step({ kind: 'missingList', list: departments, title: 'Departments (Common Ground)', takenBy: 'Lists/Depts' })
    );
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Departments (Common Ground)');
    expect(screen.getByRole('listitem').textContent).toContain('Lists/Depts');
  });

  it('lets the owner give such a list another title, and says what is wrong with one', async () => {
    const taken = { kind: 'missingList', list: departments, title: 'Departments 2', takenBy: 'Lists/Depts' } as const;
    const { onRename } = show(step(taken, { titleProblem: { kind: 'taken', by: 'Lists/Depts' } }));
    const field = screen.getByRole('textbox', { name: 'Title of the list' });
    await userEvent.setup().type(field, '7');
    expect(onRename).toHaveBeenCalledWith(taken, 'Departments 27');
    expect(screen.getByText('The list at Lists/Depts has this title. Type another one.')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'To decide' })).toBeTruthy();
  });

  it('makes a page beside one that someone else made only if the owner wants it, under a title of theirs', async () => {
    const [page] = sitePages;
    const missing = { kind: 'missingPage', page: page!, title: 'Comments', takenBy: 'Comments on contracts' } as const;
    const { onAgree } = show(step(missing));
    expect(screen.getByRole('listitem').textContent).toContain('“Comments on contracts”');
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Make the page under another title' }));
    expect(onAgree).toHaveBeenCalledWith(differenceKey(missing), true);
    cleanup();
    show(step(missing, { isAgreed: true }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the page' }).value).toBe('Comments');
  });

  it('asks for the title again where making it failed, and not once it is made', () => {
    const taken = { kind: 'missingList', list: departments, title: 'Wards', takenBy: 'Lists/Depts' } as const;
    show(step(taken, { state: 'failed', problem: { reason: 'duplicate' } }));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Wards');
    expect(screen.getByRole('listitem').textContent).toContain('got this title meanwhile');
    cleanup();
    show(step(taken, { state: 'done' }));
    expect(screen.getByRole('listitem').textContent).toBe('Made the list “Wards”');
  });

  it('asks for no title where the one that was meant is free', () => {
    show(step({ kind: 'missingList', list: departments, title: 'Departments' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

it('says what a run did', () => {
  render(<SetupDone done={[{ kind: 'missingList', list: departments, title: 'Wards' }]} />);
  expect(screen.getByRole('heading').textContent).toBe('Done in this run');
  expect(screen.getByRole('listitem').textContent).toBe('Made the list “Wards”');
});

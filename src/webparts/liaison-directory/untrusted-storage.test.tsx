import { cleanup, screen, within } from '@testing-library/react';
import * as React from 'react';
import { createDirectoryRender, directoryToday } from '../../testing/directory/render-in-directory';
import { everyGarbage, untrustedSnapshots, untrustedTab } from '../../testing/storage/untrusted-storage';
import { computerClock, TestClock } from '../../testing/time/test-clock';
import { LiaisonDirectory } from './LiaisonDirectory';
import { ServicesProvider } from './services';

/** Each test draws the whole web part and opens a form. */
jest.setTimeout(15_000);

const renderInDirectory = createDirectoryRender(ServicesProvider);

beforeEach(() => window.history.replaceState(null, '', '/page?cgLiaison=2&cgFind=otero'));
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

it.each(everyGarbage.map((garbage) => [garbage.label, garbage] as const))(
  'where the browser kept %s under every name, the directory and its forms show what the site has',
  async (_, garbage) => {
    const complain = jest.spyOn(console, 'error');
    const noon = new TestClock(new Date(`${directoryToday}T12:00:00Z`));
    const { memory, user } = renderInDirectory(
      <LiaisonDirectory />,
      { canEdit: true },
      { tab: untrustedTab(garbage, computerClock), snapshots: untrustedSnapshots(garbage, noon) }
    );
    const answer = await screen.findByRole('region', { name: 'Your IT liaison' });
    expect(within(answer).getByRole('button', { name: 'Ana Ruiz' })).toBeTruthy();
    expect(memory.readCount).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    expect((await screen.findByLabelText<HTMLInputElement>(/^Name/)).value).toBe('Ben Otero');
    expect(complain).not.toHaveBeenCalled();
  }
);

const mockFound = jest.fn<readonly Difference[], []>();
const mockObserve = jest.fn();
const mockFix = jest.fn();
jest.mock('../../../lists/compare-site', () => ({ compareSite: () => mockFound() }));
jest.mock('../../../data/site-setup/observe-site', () => ({ observeSite: (): unknown => mockObserve() }));
const mockGroups = jest.fn();
jest.mock('../../../data/site-setup/read-groups', () => ({ readGroups: (): unknown => mockGroups() }));
jest.mock('../../../data/site-setup/repair-site', () => ({
  createSiteRepair: () => ({ fix: (difference: unknown): unknown => mockFix(difference) })
}));
jest.mock('../../../data/contracts/set-up-period-rule', () => ({ readRuleVerdict: () => Promise.resolve(undefined) }));

import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { setIconOptions } from '@fluentui/react/lib/Styling';
import userEvent from '@testing-library/user-event';
import { DataError } from '../../../data/sharepoint/data-error';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { createSiteClock } from '../../../data/sharepoint/site-clock';
import { contracts, departments } from '../../../lists';
import type { Difference } from '../../../lists/difference';
import { SiteSetupPanel } from './SiteSetupPanel';

const webUrl = 'https://hospital.example/sites/common-ground';
const site: SuiteSite = {
  sp: {} as SuiteSite['sp'],
  webUrl,
  webPath: '/sites/common-ground',
  userLogin: 'amara.nwosu@hospital.example',
  nameOfDeparted: 'Someone who left',
  clock: createSiteClock()
};
const plain: Difference = { kind: 'missingList', list: contracts, title: 'Contracts' };
const taken: Difference = { kind: 'missingList', list: departments, title: 'Wards', takenBy: 'Lists/Depts' };

beforeAll(() => setIconOptions({ disableWarnings: true }));
beforeEach(() => {
  mockFix.mockReset().mockResolvedValue(undefined);
  mockFound.mockReset();
  mockGroups.mockReset().mockResolvedValue([]);
  mockObserve.mockReset().mockResolvedValue({
    takenTitles: new Map([['departments', 'Lists/Depts']]),
    pages: undefined,
    lists: new Map()
  });
});

const newsFrame = () => screen.getByRole('region', { name: 'Where the set-up is' });
const news = () => within(newsFrame()).getByRole('status').textContent;
const titleField = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title of the list' });
const start = () => screen.findByRole('button', { name: /^Start/ });

function open(onClose: () => void = () => undefined): ReturnType<typeof userEvent.setup> {
  render(<SiteSetupPanel site={site} onClose={onClose} />);
  return userEvent.setup();
}

/** Each fix waits until the test ends it. */
function holdFixes(): readonly ((error?: Error) => Promise<void>)[] {
  const ends: ((error?: Error) => Promise<void>)[] = [];
  mockFix.mockImplementation(
    () =>
      new Promise<void>((resolve, reject) => {
        ends.push((error) => act(async () => (error ? reject(error) : resolve())));
      })
  );
  return ends;
}

describe('SiteSetupPanel', () => {
  it('keeps the focus while it looks again, and says why it cannot', async () => {
    mockObserve.mockRejectedValue(new DataError('forbidden', 'siteSetup.read', 'No.'));
    const user = open();
    const before = await screen.findByRole('button', { name: 'Try again' });
    before.focus();
    await user.keyboard('{Enter}');
    const panel = screen.getByRole('dialog', { name: 'Set up this site' });
    await screen.findByRole('button', { name: 'Try again' });
    expect(panel.contains(document.activeElement)).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain("You don't have access");
  });

  it('takes the person to a title that cannot be used instead of starting', async () => {
    mockFound.mockReturnValue([plain, taken]);
    const user = open();
    await start();
    await user.clear(titleField());
    expect(titleField().getAttribute('aria-describedby')).toBeTruthy();
    await user.click(await start());
    expect(document.activeElement).toBe(titleField());
    await user.type(titleField(), 'contracts');
    await user.click(await start());
    expect(screen.getByText('Common Ground needs this title for its list “Contracts”. Type another one.')).toBeTruthy();
    expect(mockFix).not.toHaveBeenCalled();
  });

  it('looks again by itself after a step failed, keeps what was typed, and goes on', async () => {
    mockFound.mockReturnValue([plain, taken]);
    const user = open();
    await start();
    expect(news()).toBe(`Found 2 steps to do on ${webUrl}. Nothing changes until you start.`);
    await user.clear(titleField());
    await user.type(titleField(), 'Units');
    const ends = holdFixes();
    await user.click(await start());
    expect(news()).toBe(`Setting up ${webUrl}. What is done stays done if you stop.`);
    expect(newsFrame().contains(document.activeElement)).toBe(true);
    expect(screen.queryByRole('textbox')).toBeNull();
    await ends[0]?.();
    expect(screen.getByText('Made the list “Contracts”')).toBeTruthy();

    mockFound.mockReturnValue([taken]);
    await ends[1]?.(new DataError('invalid', 'siteSetup.repair', 'The farm said no.'));
    expect(news()).toBe('1 of 2 steps are done. Not done: Departments. Nothing is half made. Press Start to go on.');
    expect(document.activeElement).toBe(newsFrame());
    expect(titleField().value).toBe('Units');
    expect(screen.getByText('The farm said no.')).toBeTruthy();
    expect(screen.getByText('Made the list “Contracts”')).toBeTruthy();

    mockFound.mockReturnValue([]);
    await user.click(await start());
    expect(mockFix).toHaveBeenLastCalledWith({ ...taken, title: 'Units' });
    await ends[2]?.();
    expect(news()).toMatch(/^This site is set up\. 1 step was done\./);
    expect(document.activeElement).toBe(newsFrame());
  });

  it('says on top that it stopped, and after how much', async () => {
    mockFound.mockReturnValue([plain, taken]);
    const user = open();
    const ends = holdFixes();
    await user.click(await start());
    await user.click(screen.getByRole('button', { name: 'Stop after this step' }));
    expect(news()).toBe('Stopping after this step…');
    mockFound.mockReturnValue([taken]);
    await ends[0]?.();
    expect(news()).toBe('Stopped after 1 of 2 steps. Nothing is half made. Press Start to go on.');
    expect(mockFix).toHaveBeenCalledTimes(1);
    expect(titleField().value).toBe('Wards');
  });

  it.each([
    // Fluent's panel goes by the number of the key, which user-event leaves out.
    ['Escape', () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape', keyCode: 27 })],
    ['the X', (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Close' }))]
  ])(
    'takes %s for stopping while it works, and closes the panel only once it said what is done',
    async (_, dismiss) => {
      mockFound.mockReturnValue([plain, taken]);
      const onClose = jest.fn();
      const user = open(onClose);
      const ends = holdFixes();
      await user.click(await start());
      await dismiss(user);
      await dismiss(user);
      expect(news()).toBe('Stopping after this step…');
      mockFound.mockReturnValue([taken]);
      await ends[0]?.();
      expect(news()).toMatch(/^Stopped after 1 of 2 steps\./);
      expect(mockFix).toHaveBeenCalledTimes(1);
      expect(onClose).not.toHaveBeenCalled();
      await dismiss(user);
      expect(onClose).toHaveBeenCalled();
    }
  );

  it('counts again who is in the groups when the person comes back from adding them', async () => {
    const physicians = { key: 'physicians', title: 'Physicians', address: '/people' };
    mockFound.mockReturnValue([]);
    mockGroups.mockResolvedValue([{ ...physicians, memberCount: 0 }]);
    open();
    expect(await screen.findByText('No one yet')).toBeTruthy();
    expect(news()).toContain('Next, add people to the groups');
    mockGroups.mockResolvedValue([{ ...physicians, memberCount: 40 }]);
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(screen.getByText('40 people or groups')).toBeTruthy();
    expect(news()).toBe('This site is set up. No steps are left.');
  });

  it('starts no further step once the site is out of reach, and says what came of it when it is back', async () => {
    mockFound.mockReturnValue([plain, taken]);
    const user = open();
    await start();
    const offline = new DataError('offline', 'siteSetup.repair', 'Failed to fetch');
    mockFix.mockRejectedValue(offline);
    mockObserve.mockRejectedValueOnce(offline);
    await user.click(await start());
    await screen.findByText(/^The set-up ended\. 0 of 2 steps are known to be done/);
    expect(mockFix).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await start();
    expect(news()).toBe(
      "0 of 2 steps are done. Not done: Contracts. 1 more step wasn't begun. Nothing is half made. Press Start to go on."
    );
    const [failed] = screen.getAllByRole('listitem');
    expect(failed && within(failed).getByText(/^No connection\./)).toBeTruthy();
  });
});

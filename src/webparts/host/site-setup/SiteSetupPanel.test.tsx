import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { setIconOptions } from '@fluentui/react/lib/Styling';
import userEvent from '@testing-library/user-event';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { createSiteClock } from '../../../data/sharepoint/site-clock';
import { SiteSetupPanel } from './SiteSetupPanel';

/** A site that answers nothing at all. */
const unreachable: SuiteSite = {
  sp: {} as SuiteSite['sp'],
  webUrl: 'https://hospital.example/sites/common-ground',
  webPath: '/sites/common-ground',
  userLogin: 'amara.nwosu@hospital.example',
  clock: createSiteClock()
};

beforeAll(() => setIconOptions({ disableWarnings: true }));

describe('SiteSetupPanel', () => {
  it('keeps the focus while it checks again', async () => {
    const user = userEvent.setup();
    render(<SiteSetupPanel site={unreachable} onClose={() => undefined} />);
    const before = await screen.findByRole('button', { name: 'Try again' });
    before.focus();
    await user.keyboard('{Enter}');
    expect(before.isConnected).toBe(false);
    const panel = screen.getByRole('dialog', { name: 'Set up this site' });
    expect(panel.contains(document.activeElement)).toBe(true);
    await screen.findByRole('button', { name: 'Try again' });
    expect(panel.contains(document.activeElement)).toBe(true);
  });
});

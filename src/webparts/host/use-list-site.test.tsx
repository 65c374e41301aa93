import * as React from 'react';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TenantSite } from '../../data/sharepoint/tenant-site';
import { hintAtTenantSite } from './tenant-site-hint';
import { useListSite } from './use-list-site';

const page = 'https://contoso.sharepoint.com/sites/news';
const hospital = 'https://contoso.sharepoint.com/sites/hospital';

interface Situation {
  readonly setting?: string;
  readonly readTenantSite?: () => Promise<TenantSite>;
}

function Place({ setting, readTenantSite = async () => ({ kind: 'none' }) }: Situation): React.ReactElement {
  const { address, isLooking, onMissing, tenantSite } = useListSite(setting, page, readTenantSite);
  return (
    <p>
      <output>{isLooking ? 'looking' : (address ?? 'no address')}</output>
      <i>{hintAtTenantSite(tenantSite)}</i>
      {onMissing && <button onClick={onMissing}>missing</button>}
    </p>
  );
}

const shown = (): string | null => screen.getByRole('status').textContent;
const miss = async (): Promise<void> => userEvent.setup().click(screen.getByRole('button', { name: 'missing' }));

describe('useListSite', () => {
  it('takes the site of the page, and asks no one, while the lists are there', () => {
    const readTenantSite = jest.fn();
    render(<Place readTenantSite={readTenantSite} />);
    expect(shown()).toBe(page);
    expect(readTenantSite).not.toHaveBeenCalled();
  });

  it('asks the tenant once the lists are missed, and goes there', async () => {
    let answer: (site: TenantSite) => void = () => undefined;
    render(<Place readTenantSite={() => new Promise((resolve) => (answer = resolve))} />);
    await miss();
    expect(shown()).toBe('looking');
    await act(async () => answer({ kind: 'site', address: hospital }));
    expect(shown()).toBe(hospital);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stays where it is when the tenant knows no other site, and asks no more', async () => {
    render(<Place />);
    await miss();
    expect(shown()).toBe(page);
    expect(screen.queryByRole('button')).toBeNull();
    expect(
      screen.getByText(/can name it for Teams and for all sites in the tenant property CommonGroundSite/)
    ).toBeTruthy();
  });

  it('says what is wrong with a tenant property that is no address of a site', async () => {
    render(<Place readTenantSite={async () => ({ kind: 'malformed', value: '/sites/hospital' })} />);
    await miss();
    expect(shown()).toBe(page);
    expect(screen.getByText(/“\/sites\/hospital” isn't the address of a site here/)).toBeTruthy();
  });

  it('goes where the setting says and nowhere else', () => {
    render(<Place setting={`${hospital}/SitePages/Home.aspx`} />);
    expect(shown()).toBe(hospital);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each(['hospital', 'https://[', 'https://fabrikam.sharepoint.com/sites/x'])(
    'knows no site where the setting is %p, and does not throw',
    (setting) => {
      render(<Place setting={setting} />);
      expect(shown()).toBe('no address');
    }
  );

  it('takes blanks for no setting', () => {
    render(<Place setting="  " />);
    expect(shown()).toBe(page);
  });
});

import type { Locator } from '@playwright/test';
import { expect, test } from '../fixtures';
import { TeamsPage, type TeamsHost } from '../pages/teams-page';
import { personWho } from '../people';
import { setTenantSite } from '../site/tenant-property';

const physician = personWho('Physician');

/** Every web part, what it shows of its lists, what is pressed there, and what that leads to. */
const capabilities: readonly {
  readonly alias: string;
  readonly shown: (part: Locator) => Locator;
  readonly pressed: (part: Locator) => Locator;
  readonly opened: (part: Locator) => Locator;
}[] = [
  {
    alias: 'ContractCommentsWebPart',
    shown: (part) => part.getByText(/Comments close in/).first(),
    pressed: (part) => part.getByRole('link', { name: /Emergency Medicine/ }),
    opened: (part) => part.getByText(/Length of shifts/).first()
  },
  {
    alias: 'KnowledgeBankWebPart',
    shown: (part) => part.getByRole('textbox', { name: 'Search the knowledge bank' }),
    pressed: (part) => part.getByRole('link').first(),
    opened: (part) => part.getByRole('region', { name: 'Did this work?' })
  },
  {
    alias: 'LiaisonDirectoryWebPart',
    shown: (part) => part.getByRole('region', { name: 'Your IT liaison' }),
    pressed: (part) => part.getByRole('table').getByRole('row').getByRole('button').first(),
    opened: (part) => part.getByRole('complementary', { name: 'Details' })
  }
];

test.describe('Teams', () => {
  const hosts: readonly TeamsHost[] = ['teams-tab', 'teams-personal'];

  for (const host of hosts)
    test(`draws each web part as a ${host}, opens what is pressed, and scrolls as one (tenant 16)`, async ({
      workbenchPage,
      workbench
    }) => {
      await setTenantSite(workbench, host === 'teams-personal' ? workbench.siteUrl : null);
      const teams = new TeamsPage(workbenchPage);
      for (const { alias, shown, pressed, opened } of capabilities) {
        const part = await teams.open(alias, host, physician);
        await expect(shown(part)).toBeVisible();
        await pressed(part).click();
        await expect(opened(part)).toBeVisible();
        expect(await workbenchPage.measureOverflow()).toBe(0);
        expect(await teams.findScrollTraps(part)).toEqual([]);
      }
      await setTenantSite(workbench, null);
    });

  test('says in a personal app which tenant property is missing, and what is wrong with one (tenant 16)', async ({
    workbenchPage,
    workbench
  }) => {
    const teams = new TeamsPage(workbenchPage);
    const said = {
      missing: /SharePoint administrator can name it .* in the tenant property CommonGroundSite\.$/,
      malformed: /“hospital” isn't the address of a site here/
    };
    await setTenantSite(workbench, null);
    const part = await teams.open('LiaisonDirectoryWebPart', 'teams-personal', physician);
    await expect(part.getByText(said.missing)).toBeVisible();
    await setTenantSite(workbench, 'hospital');
    await expect(
      (await teams.open('KnowledgeBankWebPart', 'teams-personal', physician)).getByText(said.malformed)
    ).toBeVisible();
    await setTenantSite(workbench, null);
  });
});

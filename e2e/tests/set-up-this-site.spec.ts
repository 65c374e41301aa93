import { expect, test } from '../fixtures';
import { SiteSetupPanel } from '../pages/site-setup-panel';
import { personWho } from '../people';
import { PastThePage } from '../site/past-the-page';

const administrator = personWho('Administrator');
const physician = personWho('Physician');
const visitor = personWho('Visitor');

test.describe('Set up this site', () => {
  test('turns a site as Microsoft makes it into a working one, with progress, and can be stopped', async ({
    page,
    startOwnSite
  }) => {
    const { workbench, workbenchPage: site } = await startOwnSite();
    await site.open('Liaison-directory', { as: administrator });
    await page.getByRole('button', { name: 'Set up this site' }).click();

    const panel = new SiteSetupPanel(page);
    await expect(panel.differences.first()).toBeVisible();
    await panel.start();
    await expect(panel.progress).toBeVisible();
    await expect(panel.focused).toHaveCount(1);
    await panel.stop();
    await expect(panel.progress).toBeHidden();
    await expect(panel.marked('Done').first()).toBeVisible();
    await expect(panel.marked('To do').first()).toBeVisible();

    await panel.start();
    await expect(panel.verdict).toBeVisible({ timeout: 45_000 });
    await expect(panel.focused).toHaveCount(1);
    await expect(panel.group('Physicians')).toContainText('0 people or groups');

    // No one is in a group yet, so no one may do anything; nothing is held by the site's own Members and Visitors.
    expect(await new PastThePage(workbench, visitor).ask('q-1')).toBe(403);
    expect(await new PastThePage(workbench, physician).ask('q-2')).toBe(403);
    expect(await new PastThePage(workbench, administrator).ask('q-3')).toBe(201);
  });

  test('says plainly to a reader that it is not for them, and changes nothing', async ({ workbenchPage, page }) => {
    await workbenchPage.open('Liaison-directory', { as: visitor, mode: 'edit' });
    await workbenchPage.editProperties('Liaison directory');
    await workbenchPage.propertyPane.getByRole('button', { name: 'Set up this site' }).click();
    await expect(
      page.getByRole('dialog', { name: 'Set up this site' }).getByText("You don't have access")
    ).toBeVisible();
  });
});

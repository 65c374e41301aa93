import { expect, test } from '../fixtures';
import { SiteCheckPanel } from '../pages/site-check-panel';
import { personWho } from '../people';
import { PastThePage } from '../site/past-the-page';

const administrator = personWho('Administrator');
const physician = personWho('Physician');
const visitor = personWho('Visitor');

test.describe('Check this site', () => {
  test('turns a fresh site into a working one, from the settings of a web part', async ({ page, startOwnSite }) => {
    const { workbench, workbenchPage: site } = await startOwnSite();
    await site.open('Liaison-directory', { as: administrator, mode: 'edit' });
    await site.editProperties('Liaison directory');
    await site.propertyPane.getByRole('button', { name: 'Check this site' }).click();

    const panel = new SiteCheckPanel(page);
    await expect(panel.differences.first()).toBeVisible();
    const found = await panel.differences.count();
    await panel.repair();
    await expect(panel.focused).toHaveCount(1);
    await expect(panel.marked('Repaired')).toHaveCount(found, { timeout: 45_000 });
    await panel.checkAgain();
    await expect(panel.verdict).toBeVisible();
    await expect(panel.focused).toHaveCount(1);

    const [asPhysician, asVisitor] = [new PastThePage(workbench, physician), new PastThePage(workbench, visitor)];
    expect(await asPhysician.ask('q-1')).toBe(201);
    expect(await asVisitor.ask('q-2')).toBe(403);
    // No comment period is open yet, so the log accepts nothing from a physician either.
    expect(await asPhysician.commentBeforeAnyPeriod('c-1')).toBe(403);
  });

  test('says plainly to a reader that it is not for them, and changes nothing', async ({ workbenchPage, page }) => {
    await workbenchPage.open('Liaison-directory', { as: visitor, mode: 'edit' });
    await workbenchPage.editProperties('Liaison directory');
    await workbenchPage.propertyPane.getByRole('button', { name: 'Check this site' }).click();
    await expect(
      page.getByRole('dialog', { name: 'Check this site' }).getByText("You don't have access")
    ).toBeVisible();
  });
});

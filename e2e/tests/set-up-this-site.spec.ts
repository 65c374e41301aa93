import { expect, test } from '../fixtures';
import { SiteSetupPanel } from '../pages/site-setup-panel';
import { personWho } from '../people';
import { refuseNextList } from '../site/faults';
import { PastThePage } from '../site/past-the-page';

const administrator = personWho('Administrator');
const physician = personWho('Physician');
const visitor = personWho('Visitor');

test.describe('Set up this site', () => {
  test('turns a site as Microsoft makes it into a working one, with progress, and goes on after a stop and a failure', async ({
    page,
    startOwnSite
  }) => {
    const { workbench, workbenchPage: site } = await startOwnSite();
    await site.open('Single', { as: administrator, query: { webpart: 'LiaisonDirectoryWebPart' } });
    await page.getByRole('button', { name: 'Set up this site' }).click();

    const panel = new SiteSetupPanel(page);
    await expect(panel.differences.first()).toBeVisible();
    const steps = await panel.marked('To do').count();
    expect(await panel.findBarriers()).toEqual([]);
    const requests = site.watchRequests();
    await panel.start();
    await expect(panel.progress).toBeVisible();
    await expect(panel.focused).toHaveCount(1);
    await panel.stop();
    await expect(panel.news).toContainText(/^Stopped after \d+ of \d+ steps\. Nothing is half made\./);
    await expect(panel.focused).toHaveCount(1);
    await expect(panel.marked('Done').first()).toBeVisible();
    await expect(panel.marked('To do').first()).toBeVisible();

    await refuseNextList(workbench);
    await panel.start();
    await expect(panel.news).toContainText(
      /Not done: Locations\. \d+ more steps weren't begun\. Nothing is half made\./,
      {
        timeout: 45_000
      }
    );
    await expect(panel.marked('Not done')).toHaveCount(1);
    expect(await panel.findBarriers()).toEqual([]);
    await panel.start();
    await expect(panel.verdict).toBeVisible({ timeout: 45_000 });
    await expect(panel.focused).toHaveCount(1);
    expect(await panel.findBarriers()).toEqual([]);
    await expect(panel.group('Physicians')).toContainText('No one yet');
    await expect(panel.linkOf('Contract comments')).toHaveAttribute('href', /Contract-comments\.aspx$/);

    // The batches, and for each write the question who is signed in. A page is made as SharePoint's own editor makes it: asked for, saved,
    // read, and published one after another. Each run begins by asking for numbers and ends by looking.
    const [pages, runs] = [3, 3];
    expect(requests.length).toBeLessThanOrEqual(6 * (steps - pages) + 23 * pages + 7 * runs);

    // No one is in a group yet, so no one may do anything; nothing is held by the site's own Members and Visitors.
    const owner = new PastThePage(workbench, administrator);
    expect(await new PastThePage(workbench, visitor).ask('q-1')).toBe(403);
    expect(await new PastThePage(workbench, physician).ask('q-2')).toBe(403);
    expect(await owner.addToGroup('Physicians', physician)).toBe(201);
    expect(await new PastThePage(workbench, physician).ask('q-3')).toBe(201);
    // No comment period is open yet, so the log accepts nothing from a physician either.
    expect(await new PastThePage(workbench, physician).commentBeforeAnyPeriod('c-1')).toBe(403);

    await panel.close();
    await expect(site.webPart('LiaisonDirectoryWebPart')).not.toContainText("isn't set up yet");
    // The button that opened the panel is gone.
    await expect(site.webPart('LiaisonDirectoryWebPart')).toBeFocused();
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

import type { Workbench } from '../../workbench/start-workbench';
import { expect, test } from '../fixtures';
import { SiteCheckPanel } from '../pages/site-check-panel';
import { personWho } from '../people';

const administrator = personWho('Administrator');
const physician = personWho('Physician');
const visitor = personWho('Visitor');

/** Adds an entry to the contract log as somebody would without the page. */
async function addEntry(workbench: Workbench, person: string, key: string): Promise<number> {
  const headers = { 'X-Workbench-User': person, Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };
  const info = (await (await fetch(`${workbench.siteUrl}/_api/contextinfo`, { method: 'POST', headers })).json()) as { FormDigestValue: string };
  const response = await fetch(`${workbench.siteUrl}/_api/web/GetList('/sites/hospital/Lists/ContractEntries')/items`, {
    method: 'POST',
    headers: { ...headers, 'X-RequestDigest': info.FormDigestValue },
    body: JSON.stringify({ Title: 'Comment', EntryKey: key, EntryKind: 'comment', ContractId: 1, EntryBody: 'Is call coverage capped?' })
  });
  return response.status;
}

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
    await expect(panel.marked('Repaired')).toHaveCount(found, { timeout: 45_000 });
    await panel.checkAgain();
    await expect(panel.verdict).toBeVisible();

    expect(await addEntry(workbench, physician, 'after-1')).toBe(201);
    expect(await addEntry(workbench, visitor, 'after-2')).toBe(403);
  });

  test('says plainly to a reader that it is not for them, and changes nothing', async ({ workbenchPage, page }) => {
    await workbenchPage.open('Liaison-directory', { as: visitor, mode: 'edit' });
    await workbenchPage.editProperties('Liaison directory');
    await workbenchPage.propertyPane.getByRole('button', { name: 'Check this site' }).click();
    await expect(page.getByRole('dialog', { name: 'Check this site' }).getByText('You do not have access')).toBeVisible();
  });
});

import type { Workbench } from '../../workbench/start-workbench';
import { expect, test } from '../fixtures';
import { SiteCheckPanel } from '../pages/site-check-panel';
import { personWho } from '../people';

const administrator = personWho('Administrator');
const physician = personWho('Physician');
const visitor = personWho('Visitor');

/** Adds an item as somebody would without the page. @returns the status of SharePoint's answer */
async function addItem(
  workbench: Workbench,
  person: string,
  list: string,
  item: Readonly<Record<string, unknown>>
): Promise<number> {
  const headers = {
    'X-Workbench-User': person,
    Accept: 'application/json;odata=nometadata',
    'Content-Type': 'application/json;odata=nometadata'
  };
  const info = (await (await fetch(`${workbench.siteUrl}/_api/contextinfo`, { method: 'POST', headers })).json()) as {
    FormDigestValue: string;
  };
  const response = await fetch(`${workbench.siteUrl}/_api/web/GetList('/sites/hospital/${list}')/items`, {
    method: 'POST',
    headers: { ...headers, 'X-RequestDigest': info.FormDigestValue },
    body: JSON.stringify(item)
  });
  return response.status;
}

const question = (key: string) => ({
  Title: 'The label printer is silent',
  QuestionKey: key,
  QuestionKind: 'question',
  QuestionState: 'new'
});
const comment = {
  Title: 'Comment',
  EntryKey: 'c-1',
  EntryKind: 'comment',
  ContractId: 1,
  EntryBody: 'Is call coverage capped?'
};

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

    expect(await addItem(workbench, physician, 'Lists/KnowledgeQuestions', question('q-1'))).toBe(201);
    expect(await addItem(workbench, visitor, 'Lists/KnowledgeQuestions', question('q-2'))).toBe(403);
    // No comment period is open yet, so the log takes nothing from a physician either.
    expect(await addItem(workbench, physician, 'Lists/ContractEntries', comment)).toBe(403);
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

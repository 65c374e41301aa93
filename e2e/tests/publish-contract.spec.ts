import { makeDocx } from '../../seeds/contracts/docx';
import { emergencyVersions } from '../../seeds/contracts/agreements/emergency';
import { expect, test } from '../fixtures';
import { ContractCommentsPage } from '../pages/contract-comments-page';
import { ContractOfficePage, type OwnFile } from '../pages/contract-office-page';
import { personWho } from '../people';

const chief = personWho('Chief of staff');
const physician = personWho('Physician');

/** Two versions of one agreement, as Word files on the office's computer. */
async function makeFiles(): Promise<readonly [OwnFile, OwnFile]> {
  const [first, second] = emergencyVersions(2031);
  const facts = { author: 'Counsel', date: '2026-03-02T15:00:00Z' };
  return [
    { name: 'Emergency_Physicians_2031 draft.docx', bytes: await makeDocx(first, { ...facts, version: '1.0' }) },
    { name: 'Emergency physicians 2031 v2.docx', bytes: await makeDocx(second, { ...facts, version: '2.0' }) }
  ];
}

test.describe("the chief of staff's office", () => {
  test('makes a contract, publishes it twice, and a comment finds its place again', async ({
    workbenchPage,
    openBrowser
  }) => {
    const [first, second] = await makeFiles();
    const words = 'Eight hours of rest are too few.';
    const office = new ContractOfficePage(workbenchPage);
    await office.contracts.openLibrary({ as: chief });
    await office.button('New contract').click();
    await office.chooseFile(first);
    await expect(office.preview).toContainText('Length of shifts');
    await expect(office.part.getByLabel('Title')).toHaveValue('Emergency Physicians 2031');
    await office.button('Publish version 1').click();
    await office.contracts.waitForText();
    await office.button('Set the comment period').click();
    await office.button('Open now').click();
    await expect(office.part.getByText('Open for comments').first()).toBeVisible();

    const reader = new ContractCommentsPage(await openBrowser());
    await reader.openLibrary({ as: physician });
    await reader.chooseContract('Emergency Physicians 2031');
    await expect(reader.part.getByRole('button', { name: 'I have read version 1' })).toBeVisible();
    await reader.commentByKeyboard(reader.block(/Length of shifts/), words);

    await office.manage();
    await office.pauseSwitch.click();
    await expect(office.pauseSwitch).toBeChecked();
    await reader.lookForNewsUntil(() => expect(reader.note).toContainText('Comments are paused'));

    await office.chooseFile(second);
    await expect(office.review).toContainText(/Compared with version 1: /);
    await expect(office.review).toContainText('1 comment');
    await office.part.getByLabel(/^Note to readers/).fill('Shifts are shorter.');
    await office.button('Publish version 2').click();
    await office.contracts.waitForText();
    await expect(office.part.getByText('Version 2', { exact: true })).toBeVisible();

    await reader.lookForNewsUntil(() => expect(reader.part.getByText('Version 2', { exact: true })).toBeVisible());
    await expect(reader.part.getByText('Shifts are shorter.')).toBeVisible();
    await expect(reader.thread(words)).toBeAttached();
    await expect(reader.part.getByText('Open for comments').first()).toBeVisible();
  });

  test('learns what is wrong with a file before anything is stored', async ({ workbenchPage }) => {
    const [first] = await makeFiles();
    const office = new ContractOfficePage(workbenchPage);
    await office.openNew({ as: chief });
    await office.chooseFile({ ...first, name: 'Agreement.doc' });
    await expect(office.part.getByRole('alert')).toContainText('older Word format');
    await office.chooseFile({ name: 'Agreement.docx', bytes: new TextEncoder().encode('not a document') });
    await expect(office.part.getByRole('alert')).toContainText("couldn't be read");
  });

  test('has no barriers in any theme, in an empty form and in one with a file', async ({ workbenchPage }) => {
    const [first] = await makeFiles();
    const office = new ContractOfficePage(workbenchPage);
    await office.openNew({ as: chief });
    await office.button('Publish version 1').click();
    await expect(office.part.getByText('Enter a title.')).toBeVisible();
    expect(await office.contracts.findBarriers()).toEqual([]);
    await office.chooseFile(first);
    await expect(office.preview).toContainText('Length of shifts');
    expect(await office.contracts.findBarriers()).toEqual([]);
  });
});

import { expect, test } from '../fixtures';
import { ContractCommentsPage } from '../pages/contract-comments-page';
import { personWho } from '../people';

const physician = personWho('Physician');
const hospitalMedicine = 1;

test('A physician sees what changed between versions, by keyboard and on a phone, and comes back to a comment of theirs', async ({
  workbenchPage,
  page
}) => {
  const contracts = new ContractCommentsPage(workbenchPage);
  const { part } = contracts;
  const sentence = part.getByRole('paragraph').filter({ hasText: /^Compared with version 1: / });
  await contracts.openContract(hospitalMedicine, { as: physician });
  const changes = part.getByRole('button', { name: 'What changed since version 2' });
  await changes.focus();
  await page.keyboard.press('Enter');
  await expect(part.getByRole('heading', { name: /^What changed: / })).toBeFocused();
  const clauses = part.getByRole('region', { name: 'Clauses that changed' });
  await expect(clauses.locator('del').first()).toBeVisible();
  await expect(clauses.locator('ins').first()).toBeVisible();
  expect(await workbenchPage.findBarriersIn('ContractCommentsWebPart')).toEqual([]);

  await part.getByLabel('Earlier version').selectOption({ label: 'Version 1, Feb 3' });
  await expect(sentence).toBeVisible();
  expect(new URL(page.url()).searchParams.get('cgCompare')).toBe('1-3');
  await page.setViewportSize({ width: 340, height: 800 });
  await expect(clauses).toBeVisible();
  expect(await workbenchPage.measureOverflow()).toBe(0);

  await page.setViewportSize({ width: 1400, height: 900 });
  const own = part.getByRole('region', { name: 'Your comments in version 3' });
  await own
    .getByRole('button', { name: /^Show in the contract: / })
    .first()
    .click();
  await expect(part.locator('article:focus')).toBeVisible();
  expect(new URL(page.url()).searchParams.has('cgEntry')).toBe(true);
  await page.goBack();
  await expect(sentence).toBeVisible();

  const reworded = clauses.getByRole('button', { name: /^Show in the contract: \d/ }).first();
  const name = ((await reworded.getAttribute('aria-label')) ?? '').replace('Show in the contract: ', '');
  await reworded.click();
  await expect(contracts.clauseButton(name)).toBeFocused();
  const link = page.url();
  expect(new URL(link).searchParams.has('cgClause')).toBe(true);
  await page.goto(link);
  await expect(contracts.clauseButton(name)).toBeFocused();
});

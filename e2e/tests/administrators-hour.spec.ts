import { makeDocx } from '../../seeds/contracts/docx';
import { hospitalistVersions } from '../../seeds/contracts/agreements/hospitalist';
import { medicalStaff } from '../../seeds/site/organization';
import { BASE_DAY, expect, test } from '../fixtures';
import { ContractCommentsPage } from '../pages/contract-comments-page';
import { GroupPage } from '../pages/group-page';
import { PageEditor } from '../pages/page-editor';
import { SiteSetupPanel } from '../pages/site-setup-panel';
import { personWho } from '../people';
import { CountedHands } from '../site/counted-hands';
import { PastThePage } from '../site/past-the-page';

const administrator = personWho('Administrator');
/** What the administrator's guide promises. */
const MOST_PRESSES = 25;

test('From a site as Microsoft makes it, one person opens a comment period for 40 physicians in 25 presses', async ({
  page,
  context,
  startOwnSite
}) => {
  // A whole set-up, a document read and published: more than other tests do.
  test.slow();
  const { workbench, workbenchPage: site } = await startOwnSite();
  const hands = new CountedHands();
  const [editor, panel] = [new PageEditor(page), new SiteSetupPanel(page)];
  await site.open('Home', { as: administrator });

  await test.step('a page of their own, with the first web part', async () => {
    await hands.press(editor.newPage);
    await site.waitUntilReady();
    await hands.type(editor.title, 'Setting up');
    await hands.press(editor.toolOf('Contract comments'));
    await page.waitForURL(/Setting-up\.aspx/);
    await site.waitUntilReady();
    await hands.press(editor.publish);
    await page.waitForURL((url) => !url.searchParams.has('mode'));
    await site.waitUntilReady();
  });

  await test.step('Set up this site', async () => {
    await hands.press(page.getByRole('button', { name: 'Set up this site' }));
    await hands.press(panel.startButton);
    await expect(panel.verdict).toBeVisible({ timeout: 50_000 });
  });

  await test.step('40 physicians, by one group of the directory', async () => {
    expect(medicalStaff.members).toHaveLength(40);
    const opened = context.waitForEvent('page');
    await hands.press(panel.linkOf('Physicians'));
    const group = new GroupPage(await opened);
    await hands.press(group.add);
    await hands.type(group.names, medicalStaff.title);
    await hands.press(group.share);
    await expect(group.members).toHaveText([medicalStaff.title]);
    await group.page.close();
    await hands.press(panel.closeButton);
  });

  const contracts = new ContractCommentsPage(site);
  await test.step('a contract, and its comment period', async () => {
    // The page on the screen was drawn before the navigation had the new pages.
    await hands.press(site.navigation.getByRole('link', { name: 'Home' }));
    await page.waitForURL(/Home\.aspx|\/sites\/hospital$/);
    await site.waitUntilReady();
    await hands.press(site.navigation.getByRole('link', { name: 'Contract comments' }));
    await page.waitForURL(/Contract-comments\.aspx/);
    await site.waitUntilReady();
    await hands.press(contracts.newContract.first());
    const [agreement] = hospitalistVersions(2027);
    const bytes = await makeDocx(agreement, { version: '1.0', author: 'Helen Marsh', date: BASE_DAY.toISOString() });
    await hands.chooseFile(contracts.fileField, { name: 'Hospital Medicine Agreement 2027.docx', bytes });
    await hands.press(contracts.publishFirst);
    await hands.press(contracts.periodButton);
    await hands.type(contracts.periodCloses, '2026-03-30T17:00');
    await hands.press(contracts.openNow);
    await expect(contracts.part).toContainText('Comments close on');
  });

  expect(hands.count).toBeLessThanOrEqual(MOST_PRESSES);
  const [first, last] = [medicalStaff.members.at(0), medicalStaff.members.at(-1)];
  for (const physician of [first, last])
    expect(await new PastThePage(workbench, physician ?? '').comment(1, `from-${physician}`)).toBe(200);
});

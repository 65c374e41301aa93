import { expect, test } from '../fixtures';
import { ContractCommentsPage } from '../pages/contract-comments-page';
import { personWho } from '../people';
import { PastThePage } from '../site/past-the-page';

const physician = personWho('Physician');
const colleague = personWho('Second physician');
const chief = personWho('Chief of staff');
const nurse = personWho('Nurse');
const analyst = personWho('IT analyst');

/** Contracts of the demo by the number of their item. */
const hospitalMedicine = 1;
const emergencyMedicine = 2;
const anesthesiology = 3;
const familyMedicine = 4;
const generalSurgery = 5;

/** How long one look for news may take to be seen; then the page looks again. */
const seenSoon = { timeout: 2_000 };

test.describe('the contract comments', () => {
  test('list the contracts of the year with one request, and with one for rights alone a moment later', async ({
    workbenchPage
  }) => {
    const requests = workbenchPage.watchRequests();
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openLibrary({ as: physician });
    await expect(contracts.part.getByRole('link')).toHaveCount(5);
    await expect(contracts.part.getByText(/Comments close in \d+ days?/).first()).toBeVisible();
    expect(requests).toEqual(['batch']);
    await workbenchPage.waitUntilRemembered('contracts');
    const laterRequests = workbenchPage.watchRequests();
    await contracts.openLibrary({ as: physician });
    await expect(contracts.part.getByRole('link')).toHaveCount(5);
    await expect.poll(() => laterRequests).toEqual(['batch']);
  });

  test('show a Word contract with its numbers as printed, and from memory the next time', async ({ workbenchPage }) => {
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openLibrary({ as: physician });
    await contracts.chooseContract(/Emergency Medicine/);
    await expect(contracts.title).toBeFocused();
    await expect(contracts.block(/Length of shifts/)).toContainText(/^4\.1/);
    await expect(contracts.block(/work nights only are scheduled first/)).toContainText(/^4\.2\.1/);
    await expect(contracts.outline.getByRole('treeitem', { name: /Schedule and Staffing/ })).toContainText('4');
    await expect(contracts.part.getByRole('table').first()).toBeAttached();
    expect(await workbenchPage.blankBelow(contracts.part)).toBeLessThan(100);
    // The text shown is remembered already; the version its older comments were made in is read after it.
    await workbenchPage.waitUntilRemembered(`contract-document:${emergencyMedicine}:1`);
    const requests = workbenchPage.watchRequests();
    await contracts.openContract(emergencyMedicine, { as: physician });
    await expect(contracts.block(/Length of shifts/)).toBeAttached();
    expect(requests).not.toContain('document');
  });

  test('show a PDF contract with headings, numbers and tables', async ({ workbenchPage }) => {
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(generalSurgery, { as: physician });
    await expect(contracts.part.getByRole('heading', { name: /Block/ }).first()).toContainText('4.1');
    await expect(contracts.outline.getByRole('treeitem', { name: /Exhibit A/ })).toBeVisible();
    await expect(contracts.part.getByRole('table').first()).toContainText('$445,000');
  });

  test('carry a comment from a physician to a colleague, and a reply and agreement back, without reload', async ({
    workbenchPage,
    openBrowser
  }) => {
    const words = `Who decides this? ${Date.now()}`;
    const mine = new ContractCommentsPage(workbenchPage);
    const theirs = new ContractCommentsPage(await openBrowser());
    await mine.openContract(emergencyMedicine, { as: physician });
    await theirs.openContract(emergencyMedicine, { as: colleague });

    await mine.selectWordsOf(mine.block(/Length of shifts/));
    await mine.commentOnSelection.click();
    await mine.field.fill(words);
    await mine.field.press('Control+Enter');
    await expect(mine.thread(words)).toContainText('Dr. Amara Okafor');

    await theirs.lookForNewsUntil(() => expect(theirs.thread(words)).toBeAttached(seenSoon));
    await theirs.news.getByRole('button', { name: 'Show' }).click();
    await theirs.thread(words).getByRole('button', { name: 'Agree' }).click();
    await theirs.writeInThread(theirs.thread(words), 'Reply', 'I wonder too.');
    await expect(theirs.thread(words).getByRole('button', { name: /Agree 1/ })).toHaveAttribute('aria-pressed', 'true');

    await mine.view('Mine').click();
    await mine.lookForNewsUntil(() => expect(mine.thread(words)).toContainText('I wonder too.', seenSoon));
    await mine.lookForNewsUntil(() => expect(mine.thread(words)).toContainText('1 agrees', seenSoon));
  });

  test('carry a comment to the chief of staff and the answer back, without reload', async ({
    workbenchPage,
    openBrowser
  }) => {
    const words = `Who answers this? ${Date.now()}`;
    const mine = new ContractCommentsPage(workbenchPage);
    const office = new ContractCommentsPage(await openBrowser());
    await mine.openContract(emergencyMedicine, { as: physician });
    await office.openContract(emergencyMedicine, { as: chief });
    await mine.commentByKeyboard(mine.block(/Length of shifts/), words);

    await office.lookForNewsUntil(() => expect(office.thread(words)).toBeAttached(seenSoon));
    await office.view('Needs an answer').click();
    await office.writeInThread(office.thread(words), 'Answer', 'The medical director, by clause 3.');
    await expect(office.part.getByText('The medical director, by clause 3.')).toHaveCount(0);

    await mine.lookForNewsUntil(() =>
      expect(mine.thread(words)).toContainText('Answer from the chief of staff', seenSoon)
    );
  });

  test('are written by keyboard, edited with their history, and withdrawn', async ({ workbenchPage, page }) => {
    const words = `By keyboard ${Date.now()}`;
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(emergencyMedicine, { as: physician });
    await contracts
      .block(/Distribution/)
      .getByRole('button')
      .focus();
    await page.keyboard.press('j');
    await expect(contracts.block(/work nights only are scheduled first/).getByRole('button')).toBeFocused();
    await contracts.commentByKeyboard(contracts.block(/work nights only are scheduled first/), words);
    await contracts.view('Mine').click();
    await contracts.writeInThread(contracts.thread(words), 'Edit', `${words}, better said`);
    await expect(contracts.thread(words)).toContainText('better said');
    await expect(contracts.thread(words).getByText('Edited')).toBeVisible();
    await contracts.withdraw(contracts.thread(words));
    await expect(contracts.part.getByText('Dr. Amara Okafor withdrew this comment.').last()).toBeVisible();
  });

  test('are walked through and searched by keyboard', async ({ workbenchPage, page }) => {
    const { keyboard } = page;
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(emergencyMedicine, { as: physician });
    await expect(contracts.title).toBeFocused();
    expect(await contracts.tabsToText(20)).toBeLessThanOrEqual(12);
    await contracts.outline.getByRole('treeitem').first().focus();
    await keyboard.press('End');
    await keyboard.press('Enter');
    await expect(contracts.blocks.locator('button:focus')).toBeInViewport();

    await contracts.part.getByRole('button', { name: 'Find' }).press('Enter');
    await expect(contracts.findBox).toBeFocused();
    await keyboard.type('NIGHTS only');
    await expect(contracts.currentMatch).toHaveText('nights only');
    await expect(contracts.currentMatch).toBeInViewport();
    await expect(contracts.findBox).toBeFocused();
    await keyboard.press('Escape');
    await expect(contracts.part.getByRole('button', { name: 'Find' })).toBeFocused();
    await keyboard.press('j');
    await expect(contracts.blocks.locator('button:focus')).toBeInViewport();
  });

  test('keep what is being written over a reload', async ({ workbenchPage, page }) => {
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(hospitalMedicine, { as: physician });
    await contracts.startCommentByKeyboard(contracts.block(/Duty to tell/));
    await contracts.field.fill('Half a thought');
    await page.reload();
    await contracts.waitForText();
    await expect(contracts.field).toHaveValue('Half a thought');
    await expect(contracts.part.getByText('4.2 Duty to tell').first()).toBeVisible();
  });

  test('wait for the network and are sent once', async ({ workbenchPage, workbench, context }) => {
    const words = `Without network ${Date.now()}`;
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(emergencyMedicine, { as: physician });
    await context.setOffline(true);
    await contracts.commentByKeyboard(contracts.block(/Publication/), words);
    await expect(contracts.thread(words)).toContainText("It's saved here and will be sent");
    await context.setOffline(false);
    await expect(contracts.thread(words)).not.toContainText(/Not sent\.|Sending…/);
    expect(await new PastThePage(workbench, physician).countComments(words)).toBe(1);
  });

  test('say where comments of earlier versions belong now, and which have no place', async ({ workbenchPage }) => {
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(hospitalMedicine, { as: chief });
    await contracts.view('Needs checking').click();
    await expect(contracts.part.getByText('In version 1').first()).toBeVisible();
    // Only with the words of version 1 beside those of this one is it known what took their place.
    await expect(
      contracts.part.getByText('fifteen (15) patients at the start of the shift', { exact: true })
    ).toBeVisible();
    await expect(contracts.part.getByRole('button', { name: 'Yes, it belongs here' }).first()).toBeVisible();
    await contracts.view('No longer in the text').click();
    await expect(
      contracts.part.getByText('The text this comment is about is no longer in the contract.').first()
    ).toBeVisible();
    const requests = workbenchPage.watchRequests();
    await contracts.openContract(hospitalMedicine, { as: chief });
    await contracts.view('Needs checking').click();
    await expect(
      contracts.part.getByText('fifteen (15) patients at the start of the shift', { exact: true })
    ).toBeVisible();
    expect(requests).not.toContain('document');
  });

  test('are given a new place by hand when their words are gone, with everything said about them', async ({
    workbenchPage,
    page
  }) => {
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(hospitalMedicine, { as: chief });
    await contracts.view('No longer in the text').click();
    const words = 'Measured for what? A family meeting in the corridor';
    await contracts.thread(words).getByRole('button', { name: 'Choose where it belongs' }).press('Enter');
    await expect(contracts.placingBar).toBeFocused();
    await expect(contracts.placingBar).toContainText(words);
    await page.keyboard.press('Escape');
    await expect(contracts.thread(words)).toBeFocused();
    await contracts.thread(words).getByRole('button', { name: 'Choose where it belongs' }).click();
    const clause = contracts.part.getByRole('button', { name: /^Place it at 4\.2/ }).first();
    await clause.press('Enter');
    await expect(contracts.placingBar).toBeHidden();
    await expect(contracts.thread(words)).toBeFocused();
    await expect(contracts.block(/Duty to tell/)).toBeInViewport();
    await expect(contracts.thread(words)).not.toContainText('no longer in the contract');
    await expect(contracts.thread(words)).toContainText('Placed by hand.');
    await page.reload();
    await contracts.waitForText();
    await expect(contracts.thread(words)).toBeVisible();
    // The next one begins anew, wherever the text was left.
    await contracts.view('No longer in the text').click();
    await contracts.part.getByRole('button', { name: 'Choose where it belongs' }).first().click();
    await expect(contracts.placingBar).toBeFocused();
    await contracts.selectWordsOf(contracts.block(/Duty to tell/));
    await contracts.part.getByRole('button', { name: 'Place it here' }).click();
    await expect(contracts.placingBar).toBeHidden();
    await expect(contracts.view('No longer in the text')).toContainText('1');
  });

  for (const [who, person] of [
    ['an analyst', analyst],
    ['a nurse', nurse]
  ] as const) {
    test(`are for physicians and the office: ${who} reads nothing, in the page and past it`, async ({
      workbenchPage,
      workbench
    }) => {
      const contracts = new ContractCommentsPage(workbenchPage);
      await workbenchPage.open('Contract-comments', { as: person });
      await expect(contracts.part.getByText('Contracts are for physicians')).toBeVisible();
      await expect(contracts.part.getByRole('link')).toHaveCount(0);
      const past = new PastThePage(workbench, person);
      expect(await past.comment(hospitalMedicine, `refused-${person}`)).toBe(403);
      expect(await past.readComments()).toBe(403);
    });
  }

  test('say when their period is over, and SharePoint refuses late ones itself', async ({
    workbenchPage,
    workbench
  }) => {
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(anesthesiology, { as: physician });
    await expect(contracts.note).toContainText('The comment period is over');
    expect(await new PastThePage(workbench, physician).comment(anesthesiology, `late-${Date.now()}`)).toBe(403);
  });

  test('are opened and closed by the chief of staff, in the page and past it', async ({
    workbenchPage,
    workbench,
    openBrowser
  }) => {
    const asColleague = new PastThePage(workbench, colleague);
    const office = new ContractCommentsPage(workbenchPage);
    const mine = new ContractCommentsPage(await openBrowser());
    await office.openContract(familyMedicine, { as: chief });
    await office.setPeriod('Open now');
    await expect(office.part.getByText(/Comments close (in|on)/)).toBeVisible();
    await mine.openContract(familyMedicine, { as: colleague });
    expect(await asColleague.comment(familyMedicine, `in-time-${Date.now()}`)).toBe(200);
    await office.setPeriod('Close now');
    await expect(office.part.getByText(/Comments closed on/)).toBeVisible();
    expect(await asColleague.comment(familyMedicine, `too-late-${Date.now()}`)).toBe(403);
    await mine.lookForNewsUntil(() => expect(mine.note).toContainText('The comment period is over', seenSoon));
  });

  test('speak Spanish and fit a phone without sideways scrolling', async ({ workbenchPage, page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const contracts = new ContractCommentsPage(workbenchPage);
    await contracts.openContract(hospitalMedicine, { as: physician, locale: 'es-ES' });
    await expect(contracts.part.getByRole('button', { name: /Sin respuesta/ })).toBeVisible();
    expect(await workbenchPage.measureOverflow()).toBe(0);
  });

  test.describe('have no barriers in any theme', () => {
    test('in the library', async ({ workbenchPage }) => {
      const contracts = new ContractCommentsPage(workbenchPage);
      await contracts.openLibrary({ as: chief });
      expect(await contracts.findBarriers()).toEqual([]);
    });

    test('in the text with cards beside it', async ({ workbenchPage }) => {
      const contracts = new ContractCommentsPage(workbenchPage);
      await contracts.openContract(hospitalMedicine, { as: chief });
      await contracts.highlights.first().click();
      expect(await contracts.findBarriers()).toEqual([]);
    });

    test('in the list of comments', async ({ workbenchPage }) => {
      const contracts = new ContractCommentsPage(workbenchPage);
      await contracts.openContract(hospitalMedicine, { as: chief });
      await contracts.view('All').click();
      expect(await contracts.findBarriers()).toEqual([]);
    });

    test('in a third of the page', async ({ workbenchPage }) => {
      const contracts = new ContractCommentsPage(workbenchPage);
      await contracts.openContract(hospitalMedicine, { as: physician, column: 'one-third' });
      expect(await contracts.findBarriers()).toEqual([]);
    });
  });
});

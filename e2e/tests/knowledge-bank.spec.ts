import { expect, test } from '../fixtures';
import { KnowledgeBankPage } from '../pages/knowledge-bank-page';
import { personWho } from '../people';
import { PastThePage } from '../site/past-the-page';

const nurse = personWho('Nurse');
const physician = personWho('Physician');
const analyst = personWho('IT analyst');
const visitor = personWho('Visitor');

/** The numbers of the votes line, "14 of 15 said it worked". */
const readVotes = (text: string): readonly number[] => [...text.matchAll(/\d+/g)].map(Number).slice(-2);

test.describe('the knowledge bank', () => {
  test('begins the titles of its lists at the left edge of the search box', async ({ workbenchPage }) => {
    const bank = new KnowledgeBankPage(workbenchPage);
    await bank.open({ as: nurse });
    const title = bank.part.getByRole('heading', { name: 'Most helpful' });
    const box = await bank.part.getByRole('search').boundingBox();
    expect((await title.boundingBox())?.x).toBeCloseTo(box?.x ?? Number.NaN, 0);
  });

  test('opens with one request, and with one for rights alone when it was read a moment ago', async ({
    workbenchPage
  }) => {
    const requests = workbenchPage.watchRequests();
    const bank = new KnowledgeBankPage(workbenchPage);
    await bank.open({ as: nurse });
    await expect(bank.part.getByRole('heading', { name: 'Most helpful' })).toBeVisible();
    expect(requests).toEqual(['batch']);
    await workbenchPage.waitUntilRemembered('knowledge-bank');
    const laterRequests = workbenchPage.watchRequests();
    await bank.open({ as: nurse });
    await expect(bank.part.getByRole('heading', { name: 'Most helpful' })).toBeVisible();
    await expect.poll(() => laterRequests).toEqual(['batch']);
  });

  test('lets a physician find an article by keyboard, say that it worked, and come back to the very place', async ({
    workbenchPage,
    page
  }) => {
    const bank = new KnowledgeBankPage(workbenchPage);
    await bank.open({ as: physician });
    await bank.searchBox.focus();
    await page.keyboard.type('badge tap');
    await page.keyboard.press('ArrowDown');
    const title = (await bank.results.first().textContent()) ?? '';
    await expect(bank.results.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bank.title).toHaveText(title);
    await expect(bank.title).toBeFocused();
    const before = readVotes((await bank.votes.textContent()) ?? '');
    await bank.sayItWorked();
    await expect(bank.part.getByText('Thank you. It helps others to know.', { exact: true }).last()).toBeVisible();
    const after = readVotes((await bank.votes.textContent()) ?? '');
    expect(after[0]).toBeGreaterThanOrEqual(before[0] ?? 0);
    await page.keyboard.press('Escape');
    await expect(bank.results.first()).toBeFocused();
    await expect(bank.searchBox).toHaveValue('badge tap');
  });

  test('counts one vote a person, however often they change their mind', async ({ workbenchPage, workbench }) => {
    const bank = new KnowledgeBankPage(workbenchPage);
    await bank.open({ as: nurse, query: { cgQuery: 'suspicious message' } });
    await bank.openResult(/suspicious message/i);
    await bank.sayItWorked();
    await expect(bank.part.getByRole('button', { name: 'Yes', exact: true })).toHaveAttribute('aria-pressed', 'true');
    const yes = readVotes((await bank.votes.textContent()) ?? '');
    await bank.sayItDidNotWork('The button is missing in the web version.');
    await expect(bank.part.getByRole('button', { name: 'No', exact: true })).toHaveAttribute('aria-pressed', 'true');
    const no = readVotes((await bank.votes.textContent()) ?? '');
    expect(no).toEqual([(yes[0] ?? 0) - 1, yes[1]]);
    expect(await new PastThePage(workbench, nurse).countOwnReasons('web version')).toBe(1);
  });

  test('follows a question from a nurse to an analyst and back', async ({ workbenchPage, openBrowser }) => {
    const asked = `Infusion pump ${Date.now()} shows no drug library`;
    const bank = new KnowledgeBankPage(workbenchPage);
    await bank.open({ as: nurse });
    await bank.startAsking();
    await bank.field('What happened? *').fill(asked);
    await bank.field('Details').fill('MRN 00482913 was in the bed.');
    await bank.send();
    await expect(bank.part.getByRole('alert')).toContainText('00482913');
    await bank.field('Details').fill('All pumps of the unit.');
    await bank.send();
    await expect(bank.title).toHaveText('My questions');
    await expect(bank.part.getByRole('link', { name: asked })).toBeVisible();

    const other = new KnowledgeBankPage(await openBrowser());
    await other.open({ as: analyst, query: { cgKnowledge: 'mine' } });
    await other.openQuestion(asked);
    await other.answer('Restart the pump server; the library comes with the next sync.');
    await expect(other.part.getByText('Answered', { exact: true })).toBeVisible();

    const again = new KnowledgeBankPage(await openBrowser());
    await again.open({ as: nurse, query: { cgKnowledge: 'mine' } });
    await again.openQuestion(asked);
    await expect(again.part.getByText('Restart the pump server')).toBeVisible();
    await again.press('It worked');
    await expect(again.part.getByText('Thanks for letting us know.').first()).toBeVisible();
  });

  test('turns a search that finds nothing into a question, and keeps the draft over a reload', async ({
    workbenchPage,
    page
  }) => {
    const bank = new KnowledgeBankPage(workbenchPage);
    await bank.open({ as: physician });
    await bank.searchFor('xylophone tuner');
    await bank.press('Ask this');
    await expect(bank.field('What happened? *')).toHaveValue('xylophone tuner');
    await bank.field('Details').fill('It hums.');
    await page.reload();
    await workbenchPage.waitUntilReady();
    await expect(bank.field('Details')).toHaveValue('It hums.');
  });

  test('says plainly to a visitor of the site that the bank is not for them; the site refuses them too', async ({
    workbenchPage,
    workbench
  }) => {
    const bank = new KnowledgeBankPage(workbenchPage);
    await bank.open({ as: visitor, query: { cgQuery: 'password' } });
    await expect(bank.part.getByText("You don't have access")).toBeVisible();
    expect(await new PastThePage(workbench, visitor).ask('visitor-1')).toBe(403);
  });

  test('speaks Spanish', async ({ workbenchPage }) => {
    await workbenchPage.open('Knowledge-bank', { as: nurse, locale: 'es-ES' });
    const { part } = new KnowledgeBankPage(workbenchPage);
    await part.getByRole('textbox', { name: 'Buscar en el banco de conocimiento' }).fill('impresora');
    await expect(part.getByRole('group', { name: 'Resultados' }).getByRole('link').first()).toBeVisible();
  });

  test.describe('has no barriers in any theme', () => {
    test('in what a search finds', async ({ workbenchPage }) => {
      const bank = new KnowledgeBankPage(workbenchPage);
      await bank.open({ as: nurse, query: { cgQuery: 'badge' } });
      await expect(bank.results.first()).toBeVisible();
      expect(await bank.findBarriers()).toEqual([]);
    });

    test('in an article', async ({ workbenchPage }) => {
      const bank = new KnowledgeBankPage(workbenchPage);
      await bank.open({ as: nurse, query: { cgQuery: 'badge' } });
      await bank.openResult(/badge/i);
      await expect(bank.part.getByRole('heading', { name: 'Did this work?' })).toBeVisible();
      expect(await bank.findBarriers()).toEqual([]);
    });

    test('in a question being asked in a third of the page', async ({ workbenchPage }) => {
      const bank = new KnowledgeBankPage(workbenchPage);
      await bank.open({ as: nurse, column: 'one-third', query: { cgKnowledge: 'ask' } });
      await expect(bank.field('What happened? *')).toBeVisible();
      expect(await bank.findBarriers()).toEqual([]);
    });
  });
});

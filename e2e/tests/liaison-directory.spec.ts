import { expect, test } from '../fixtures';
import { LiaisonDirectoryPage } from '../pages/liaison-directory-page';
import { personWho } from '../people';
import { PastThePage } from '../site/past-the-page';

const physician = personWho('Physician');
const nurse = personWho('Nurse');
const siteDirector = personWho('Site director');
const cio = personWho('CIO');
const analyst = personWho('IT analyst');

test.describe('the liaison directory', () => {
  test('shows a physician at once who their liaison is, by another name of the department', async ({
    workbenchPage
  }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: physician });
    await expect(directory.ownLiaison).toContainText('Marcus Lindqvist');
    await expect(directory.ownLiaison).toContainText('Hospital Medicine, North Campus');
    await expect(directory.ownLiaison).toContainText('Hospitalist Service - North');
    await expect(directory.ownLiaison.getByRole('link', { name: /^Call/ })).toHaveAttribute(
      'href',
      'tel:5550110;ext=1118'
    );
    await expect(directory.ownLiaison.getByRole('link', { name: /^Chat/ })).toHaveAttribute(
      'href',
      /^https:\/\/teams\.microsoft\.com\/l\/chat\//
    );
    await expect(directory.headings.first()).toContainText('North Campus');
  });

  test('opens with one request to the site, and a revisit with one for rights and changes', async ({
    workbenchPage,
    page
  }) => {
    const requests = workbenchPage.watchRequests();
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: nurse });
    await expect(directory.ownLiaison).toContainText('Hannah Brightwater');
    expect(requests).toEqual(['batch']);
    await workbenchPage.waitUntilRemembered('liaison-directory');
    const laterRequests = workbenchPage.watchRequests();
    await page.reload();
    await expect(directory.ownLiaison).toContainText('Hannah Brightwater');
    await expect.poll(() => laterRequests).toEqual(['batch']);
  });

  test('lets a person with an unknown department choose theirs, and remembers it', async ({ workbenchPage, page }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: analyst });
    await directory.chooseOwnDepartment('cardio', /Cardiology/);
    await expect(directory.ownLiaison).toContainText('Covering for Tariq Bashir');
    await page.reload();
    await expect(directory.ownLiaison).toContainText('which you chose');
  });

  test('finds while the person types, typos forgiven, and keeps the search in the address', async ({
    workbenchPage,
    page
  }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: nurse });
    await directory.search.fill('pharamcy cental');
    await expect(directory.department('Pharmacy')).toHaveCount(1);
    await expect(directory.list).toContainText('Central Hospital');
    await page.waitForURL((url) => url.searchParams.get('cgFind') === 'pharamcy cental');
    await directory.search.fill('fetal');
    await expect(directory.marks).toHaveText('Fetal');
    await directory.search.fill('no card has this');
    await expect(page.getByText('Nothing found')).toBeVisible();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(directory.search).toHaveValue('');
  });

  test('is operated by keyboard: from a row to its card and back', async ({ workbenchPage, page }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: nurse });
    await directory.search.focus();
    await page.keyboard.type('stefan');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(directory.focused).toHaveText('Central Hospital');
    await page.keyboard.press('Tab');
    await expect(directory.focused).toHaveText('Labor and Delivery');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(directory.details.getByRole('heading', { name: 'Stefan Kovac' })).toBeFocused();
    await expect(directory.details).toContainText('Aisha Rahman');
    await directory.details.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(directory.focused).toHaveText('Stefan Kovac');
  });

  test('comes back from a card in a narrow column to the row it was opened from', async ({ workbenchPage, page }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: nurse, column: 'one-third' });
    const row = directory.list.getByRole('button', { name: 'Stefan Kovac', exact: true }).first();
    await row.scrollIntoViewIfNeeded();
    const { y } = (await row.boundingBox()) ?? {};
    await row.press('Enter');
    await expect(directory.details.getByRole('heading', { name: 'Stefan Kovac' })).toBeFocused();
    await expect(directory.list).toBeHidden();
    await page.goBack();
    await expect(row).toBeFocused();
    expect((await row.boundingBox())?.y).toBe(y);
  });

  test('offers no editing to a nurse, and the site refuses it', async ({ workbenchPage, workbench }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: nurse });
    await expect(directory.editDirectoryButton).toHaveCount(0);
    await expect(directory.coverageButton).toHaveCount(0);
    await directory.openLiaison('Dominic Farrow');
    await expect(directory.details.getByRole('button', { name: 'Edit' })).toHaveCount(0);
    expect(await new PastThePage(workbench, nurse).changeLiaison(1)).toBe(403);
  });

  test('lets a site director change a card, with what is wrong said at the field', async ({ workbenchPage }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: siteDirector });
    await expect(directory.ownLiaison).toContainText('You serve ');
    await directory.openLiaison('Dominic Farrow');
    await directory.edit();
    await directory.field('Email').fill('not an address');
    await directory.field('First day away').fill('2026-03-10');
    await directory.save();
    await expect(directory.field('Email')).toBeFocused();
    await expect(directory.details).toContainText("This isn't an email address");
    await expect(directory.details).toContainText('Enter the last day');
    await directory.field('Email').fill('dominic.farrow@hospital.example');
    await directory.field('Last day away').fill('2026-03-12');
    await directory.field('Phone').fill('555-0110 ext. 1200');
    await directory.save();
    await expect(directory.details).toContainText('Away from Mar 10 to Mar 12');
    await expect(directory.details).toContainText('555-0110 ext. 1200');
  });

  test('finds people on the site after three letters', async ({ workbenchPage, page }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: siteDirector });
    await directory.openLiaison('Malcolm Greer');
    await directory.edit();
    const box = directory.details.getByRole('combobox', { name: 'Account' });
    await directory.details.getByRole('button', { name: 'Remove Malcolm Greer from Account' }).click();
    await box.fill('na');
    await expect(directory.details).toContainText('Type at least three letters');
    await box.fill('nathan');
    await expect(page.getByRole('option', { name: /Nathan Quill/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(directory.details.getByRole('button', { name: 'Remove Nathan Quill from Account' })).toBeVisible();
  });

  test('shows both versions when two people changed the same, and loses neither', async ({
    workbenchPage,
    openBrowser
  }) => {
    const mine = new LiaisonDirectoryPage(workbenchPage);
    const theirs = new LiaisonDirectoryPage(await openBrowser());
    await mine.open({ as: siteDirector });
    await theirs.open({ as: cio });
    for (const directory of [mine, theirs]) {
      await directory.openLiaison('Yolanda Price');
      await directory.edit();
    }
    await theirs.field('Office').fill('Central Hospital, 1 Center 111');
    await theirs.field('Phone').fill('555-0120 ext. 1111');
    await theirs.save();
    await expect(theirs.details).toContainText('1 Center 111');
    await mine.field('Office').fill('Central Hospital, 1 Center 222');
    await mine.field('Title').fill('Senior IT site director');
    await mine.save();
    await expect(mine.details).toContainText('Eleanor Voss saved changes');
    await expect(mine.details.getByRole('radio')).toHaveCount(2);
    await mine.details.getByRole('radio', { name: /1 Center 111/ }).check();
    await mine.details.getByRole('button', { name: 'Save these choices' }).click();
    await expect(mine.details).toContainText('1 Center 111');
    await expect(mine.details).toContainText('Senior IT site director');
    await expect(mine.details).toContainText('555-0120 ext. 1111');
  });

  test('brings back what was typed and not saved', async ({ workbenchPage, page }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: siteDirector });
    await directory.openLiaison('Lucia Ferraro');
    await directory.edit();
    await directory.field('Office').fill('Willow Bend, half typed');
    await page.reload();
    await directory.details.getByRole('heading', { name: 'Lucia Ferraro' }).waitFor();
    await directory.edit();
    await expect(directory.field('Office')).toHaveValue('Willow Bend, half typed');
    await directory.details.getByRole('button', { name: 'Discard' }).click();
    await expect(directory.details).not.toContainText('half typed');
  });

  test('adds a liaison, assigns a department, and says what a removal does before it does it', async ({
    workbenchPage
  }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: cio });
    await directory.coverageButton.click();
    await workbenchPage.page.getByRole('button', { name: /1 department without a liaison/ }).click();
    await expect(directory.department('Home Health')).toHaveCount(1);
    await directory.add('liaison');
    await directory.field('Name').fill('Imogen Hale');
    await directory.field('Location').selectOption('Eastmoor Hospital');
    await directory.save();
    await expect(directory.details.getByRole('heading', { name: 'Imogen Hale' })).toBeVisible();
    await directory.openDepartment('Home Health');
    await directory.edit();
    await directory.choose('Liaison', 'Imogen Hale');
    await directory.save();
    await directory.details.getByRole('button', { name: 'Imogen Hale', exact: true }).click();
    await directory.edit();
    await directory.details.getByRole('button', { name: 'Remove from the directory' }).click();
    await expect(directory.details).toContainText('1 department will have no liaison');
    await directory.details.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(directory.details).toHaveCount(0);
    await expect(directory.department('Home Health')).toHaveCount(1);
  });

  test('grows from nothing: a location, a department there, a merge and its undoing', async ({ startOwnSite }) => {
    const { workbenchPage } = await startOwnSite({ seed: 'demo' });
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: siteDirector });
    await directory.add('location');
    await directory.nameField.fill('Lakeside Clinic');
    await directory.save();
    await expect(directory.details.getByRole('heading', { name: 'Lakeside Clinic' })).toBeVisible();
    await directory.details.getByRole('button', { name: 'Add department' }).click();
    await directory.nameField.fill('Travel Medicine');
    await directory.save();
    await expect(directory.details).toContainText('Lakeside Clinic');
    await directory.edit();
    await directory.details.getByRole('button', { name: 'Merge into another department' }).click();
    await directory.choose('Merge into', 'Home Health');
    await directory.details.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(directory.details).toContainText('Travel Medicine');
    await expect(directory.department('Travel Medicine')).toHaveCount(0);
    await workbenchPage.page.getByRole('button', { name: 'Undo' }).click();
    await expect(directory.department('Travel Medicine')).toHaveCount(1);
  });

  test('stamps a card as verified', async ({ workbenchPage }) => {
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: siteDirector });
    await directory.openLiaison('Keiko Arai');
    await expect(directory.details).toContainText('never');
    await directory.details.getByRole('button', { name: 'Mark as verified today' }).click();
    await expect(directory.details).toContainText('Mar 2');
  });

  test('speaks Spanish and fits a phone without sideways scrolling', async ({ workbenchPage, page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const directory = new LiaisonDirectoryPage(workbenchPage);
    await directory.open({ as: physician, locale: 'es-ES' });
    await expect(page.getByRole('searchbox', { name: 'Buscar en el directorio' })).toBeVisible();
    expect(await workbenchPage.measureOverflow(directory.part)).toBe(0);
  });

  test.describe('has no barriers in any theme', () => {
    test('in the list and a card', async ({ workbenchPage }) => {
      const directory = new LiaisonDirectoryPage(workbenchPage);
      await directory.open({ as: siteDirector, query: { cgLiaison: '3' } });
      expect(await directory.findBarriers()).toEqual([]);
    });

    test('in the form', async ({ workbenchPage }) => {
      const directory = new LiaisonDirectoryPage(workbenchPage);
      await directory.open({ as: siteDirector, query: { cgLiaison: '3' } });
      await directory.edit();
      expect(await directory.findBarriers()).toEqual([]);
    });

    test('in a third of the page', async ({ workbenchPage }) => {
      const directory = new LiaisonDirectoryPage(workbenchPage);
      await directory.open({ as: physician, column: 'one-third' });
      expect(await directory.findBarriers()).toEqual([]);
    });
  });
});

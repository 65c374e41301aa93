import { expect, test } from '../fixtures';
import { WorkbenchPage } from '../pages/workbench-page';
import { personWho } from '../people';
import { breakScript } from '../site/faults';
import { readPersonOf } from '../site/who-is-there';
import { SECTION_BACKGROUNDS, THEMES } from '../../workbench/page/choices';
import { demoPages } from '../../seeds/site/pages';

const physician = personWho('Physician');
const visitor = personWho('Visitor');

test.describe('the local SharePoint', () => {
  test('says no to a person it does not know', async ({ workbenchPage }) => {
    expect(await workbenchPage.visit('Home', { as: 'stranger' })).toBe(401);
  });

  for (const { name, title, sections } of demoPages) {
    test(`draws every web part of the page ${title}`, async ({ workbenchPage, page }) => {
      await workbenchPage.open(name, { as: physician });
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      const placed = sections.flatMap(({ columns }) => columns.map(({ webPart }) => webPart.instanceId));
      expect(await workbenchPage.listRendered()).toHaveLength(placed.length);
      for (const instance of placed) await expect(workbenchPage.instance(instance)).not.toBeEmpty();
    });
  }

  test("is a SharePoint to the framework, with the page's own address untouched", async ({ workbenchPage, page }) => {
    await workbenchPage.open('Knowledge-bank', {
      as: physician,
      theme: 'dark',
      query: { article: '7' },
      hash: '#steps'
    });
    expect(new URL(page.url()).searchParams.get('article')).toBe('7');
    expect(new URL(page.url()).hash).toBe('#steps');
  });

  test('lets one be another person, and stays with that person on the next page', async ({ workbenchPage, page }) => {
    await workbenchPage.open('Home', { as: physician });
    await workbenchPage.become(visitor);
    expect(await readPersonOf(page)).toBe(visitor);
    await workbenchPage.navigation.getByRole('link', { name: 'Knowledge bank' }).click();
    await workbenchPage.waitUntilReady();
    await expect(workbenchPage.choice('Person')).toHaveValue(visitor);
    expect(await readPersonOf(page)).toBe(visitor);
  });

  test('lets two tabs of one browser be two people', async ({ workbenchPage, context, workbench }) => {
    await workbenchPage.open('Home', { as: physician });
    const other = new WorkbenchPage(await context.newPage(), workbench.origin);
    await other.open('Home', { as: visitor });
    expect(await readPersonOf(workbenchPage.page)).toBe(physician);
    expect(await readPersonOf(other.page)).toBe(visitor);
  });

  test('changes theme and section background without loading the page again', async ({ workbenchPage, page }) => {
    await workbenchPage.open('Liaison-directory', { as: physician });
    const color = () => workbenchPage.readSectionColor();
    expect(await color()).toBe('rgb(255, 255, 255)');
    await workbenchPage.choice('Theme').selectOption('dark');
    await expect.poll(color).toBe('rgb(27, 26, 25)');
    await workbenchPage.choice('Section').selectOption('strong');
    await expect.poll(color).toBe('rgb(79, 196, 200)');
    expect(new URL(page.url()).search).toContain('theme=dark&section=strong');
    expect(await workbenchPage.countBoots()).toBe(1);
  });

  test('gives web parts the language asked for', async ({ workbenchPage }) => {
    await workbenchPage.open('Liaison-directory', { as: physician, mode: 'edit' });
    await workbenchPage.speak('es-ES');
    await workbenchPage.editProperties('Directorio de enlaces');
    await expect(workbenchPage.propertyPane).toContainText('Sitio');
  });

  test('puts a web part into a column of the width asked for', async ({ workbenchPage }) => {
    const width = async () => (await workbenchPage.webPart('KnowledgeBankWebPart').boundingBox())?.width ?? 0;
    const widths: number[] = [];
    for (const column of ['one-third', 'two-thirds', 'full', 'full-page'] as const) {
      await workbenchPage.open('Knowledge-bank', { as: physician, column });
      widths.push(Math.round(await width()));
    }
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths[0]).toBeLessThan(400);
    expect(widths[3]).toBe(1400);
  });

  test('opens the real property pane, and keeps a change until it is undone', async ({ workbenchPage, workbench }) => {
    await workbenchPage.open('Knowledge-bank', { as: physician });
    await workbenchPage.editButton.click();
    await expect(workbenchPage.editButton).toHaveAttribute('aria-pressed', 'true');
    await workbenchPage.editProperties('Knowledge bank');
    const field = () => workbenchPage.propertyPane.getByRole('textbox').first();
    await field().fill(workbench.siteUrl);
    await expect.poll(() => workbenchPage.keepsProperty(workbench.siteUrl)).toBe(true);
    await workbenchPage.open('Knowledge-bank', { as: physician, mode: 'edit' });
    await workbenchPage.editProperties('Knowledge bank');
    await expect(field()).toHaveValue(workbench.siteUrl);
    await workbenchPage.undoChanges();
    await workbenchPage.editProperties('Knowledge bank');
    await expect(field()).toHaveValue('');
  });

  test('opens the property pane for a person quicker than the change to edit mode', async ({ workbenchPage }) => {
    await workbenchPage.open('Knowledge-bank', { as: physician });
    await workbenchPage.editPropertiesAtOnce();
    await expect(workbenchPage.propertyPane).toHaveAccessibleName('Knowledge bank property pane');
  });

  test('edits one web part after the other in one pane, and closes it with the edit mode', async ({
    workbenchPage
  }) => {
    await workbenchPage.open('Home', { as: physician, mode: 'edit' });
    await workbenchPage.editProperties('Knowledge bank');
    await expect(workbenchPage.propertyPane).toHaveAccessibleName('Knowledge bank property pane');
    await workbenchPage.editProperties('Liaison directory');
    await expect(workbenchPage.propertyPane).toHaveAccessibleName('Liaison directory property pane');
    await workbenchPage.editButton.click();
    await expect(workbenchPage.propertyPane).toBeHidden();
    await expect(workbenchPage.page.getByRole('button', { name: /^Edit properties/ })).toHaveCount(0);
  });

  test('keeps what a web part does wrong in its own box', async ({ workbenchPage, page }) => {
    await breakScript(page, 'contract-comments-app');
    await workbenchPage.open('Home', { as: physician });
    await expect(workbenchPage.webPart('ContractCommentsWebPart')).toContainText(/went wrong|problem/i);
    await expect(workbenchPage.webPart('KnowledgeBankWebPart')).not.toContainText(/went wrong/i);
  });

  for (const theme of THEMES)
    test(`has no barriers in its own markup in the theme ${theme}, on any section background`, async ({
      workbenchPage
    }) => {
      await workbenchPage.open('Side-by-side', { as: physician, mode: 'edit', theme });
      expect(await workbenchPage.findOwnBarriers()).toEqual([]);
      for (const section of SECTION_BACKGROUNDS) {
        await workbenchPage.choice('Section').selectOption(section);
        expect(await workbenchPage.findOwnBarriers('colors')).toEqual([]);
      }
    });

  test('fits a phone without scrolling sideways, with every choice at hand', async ({ workbenchPage, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await workbenchPage.open('Home', { as: physician });
    await expect(workbenchPage.choice('Theme')).toBeHidden();
    await workbenchPage.bar.getByRole('button', { name: 'Settings' }).click();
    await expect(workbenchPage.choice('Theme')).toBeVisible();
    expect(await workbenchPage.measureOverflow()).toBe(0);
    expect(await workbenchPage.findBarBarriers()).toEqual([]);
  });
});

import { expect, type Locator, type Page } from '@playwright/test';
import { THEMES, type Choices, type ThemeName } from '../../workbench/page/choices';
import { watchRequests, type SiteRequest } from '../site/watch-requests';
import { findBarriers, type Scope } from './find-barriers';

export type Visit = Partial<Omit<Choices, 'person'>> & {
  /** User principal name. */
  readonly as?: string;
  /** Further query parameters, such as a deep link of a web part. */
  readonly query?: Readonly<Record<string, string>>;
  /** With its `#`. */
  readonly hash?: string;
};

/** A page of the local SharePoint, seen as a person in a certain way. */
export class WorkbenchPage {
  public constructor(
    public readonly page: Page,
    private readonly origin: string
  ) {}

  /**
   * Opens a page of the site and waits until its web parts have drawn themselves or failed.
   *
   * @param name - as in the address, for example `Knowledge-bank`.
   */
  public async open(name: string, visit: Visit = {}): Promise<void> {
    await this.visit(name, visit);
    await this.waitUntilReady();
  }

  /** Goes to a page, whether or not it can be shown. @returns the HTTP status of the answer */
  public async visit(name: string, { as, query = {}, hash = '', ...choices }: Visit): Promise<number | undefined> {
    const parameters = new URLSearchParams(query);
    if (as !== undefined) parameters.set('person', as);
    for (const [choice, value] of Object.entries(choices)) if (value !== null) parameters.set(choice, value);
    const address = `${this.origin}/sites/hospital/SitePages/${name}.aspx?${parameters.toString()}${hash}`;
    return (await this.page.goto(address))?.status();
  }

  public async waitUntilReady(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('workbench:ready').length > 0);
  }

  /** How far the page goes on below something, in pixels. */
  public async blankBelow(something: Locator): Promise<number> {
    return something.evaluate((element) => {
      let page: Element = element;
      while (page.parentElement && page.scrollHeight <= page.clientHeight) page = page.parentElement;
      const end = page.getBoundingClientRect().top + page.scrollHeight - page.scrollTop;
      return end - element.getBoundingClientRect().bottom;
    });
  }

  /** What is asked of the site from now on, in order. */
  public watchRequests(): readonly SiteRequest[] {
    return watchRequests(this.page);
  }

  /**
   * Waits until the browser has put away what the page read, so that leaving the page does not cut that short.
   *
   * @param name - the beginning of a snapshot's name, for example `contract-document:`.
   */
  public async waitUntilRemembered(name: string): Promise<void> {
    // Asked from here: `waitForFunction` takes a promise for an answer, whatever it comes to.
    await expect.poll(() => this.page.evaluate(hasSnapshot, name)).toBe(true);
  }

  /** The bar on top. */
  public get bar(): Locator {
    return this.page.getByRole('region', { name: 'Local SharePoint for development' });
  }

  /** A choice of the bar, by its label: Person, Theme, Section, Width, Language. */
  public choice(label: string): Locator {
    return this.bar.getByLabel(label, { exact: true });
  }

  /** Chooses another person in the bar, which opens the page anew. */
  public async become(person: string): Promise<void> {
    await this.choice('Person').selectOption(person);
    await this.page.waitForURL((url) => url.searchParams.get('person') === person);
    await this.waitUntilReady();
  }

  /** Chooses another language in the bar, which opens the page anew. */
  public async speak(locale: Choices['locale']): Promise<void> {
    await this.choice('Language').selectOption(locale);
    await this.page.waitForURL((url) => url.searchParams.get('locale') === locale);
    await this.waitUntilReady();
  }

  /** What a web part drew, by its alias. */
  public webPart(alias: string): Locator {
    return this.page.locator(`[data-web-part="${alias}"]`);
  }

  /** What one web part of a page drew, by its instance. */
  public instance(id: string): Locator {
    return this.page.locator(`[id="web-part-${id}"]`);
  }

  /** Aliases of the web parts that have rendered. */
  public async listRendered(): Promise<readonly string[]> {
    const marks = await this.page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
    return marks.flatMap((name) => /^web-part:(.+):rendered$/.exec(name)?.[1] ?? []);
  }

  /** How often the document has been loaded since it was opened: more than once is a reload. */
  public countBoots(): Promise<number> {
    return this.page.evaluate(() => performance.getEntriesByName('workbench:boot').length);
  }

  /** Background color of the first section, as the browser computes it. */
  public readSectionColor(): Promise<string> {
    return this.page
      .locator('.canvas-section')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  /** By how many pixels the page, or a part of it, is wider than its window: 0 where it does not scroll sideways. */
  public async measureOverflow(part?: Locator): Promise<number> {
    const measure = (element: Element): number => Math.max(0, element.scrollWidth - element.clientWidth);
    if (part) return part.evaluate(measure);
    const [root, body] = [this.page.locator('html'), this.page.locator('.page').first()];
    return Math.max(await root.evaluate(measure), await body.evaluate(measure));
  }

  /** Whether the browser keeps a property of a web part with this value. */
  public keepsProperty(value: string): Promise<boolean> {
    return this.page.evaluate((kept) => Object.values(localStorage).join().includes(`"${kept}"`), value);
  }

  /** Undoes what was changed in property panes, which opens the page anew. */
  public async undoChanges(): Promise<void> {
    const reloaded = this.page.waitForEvent('load');
    await this.bar.getByRole('button', { name: 'Undo changes' }).click();
    await reloaded;
    await this.waitUntilReady();
  }

  public get navigation(): Locator {
    return this.page.getByRole('navigation', { name: 'Site' });
  }

  public get editButton(): Locator {
    return this.bar.getByRole('button', { name: 'Edit page' });
  }

  public get propertyPane(): Locator {
    return this.page.getByRole('region', { name: /property pane$/ });
  }

  /** Opens the property pane of a web part by its title; the page must be in edit mode. */
  public async editProperties(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Edit properties of ${title}` }).click();
    await this.propertyPane.waitFor();
  }

  /** Presses "Edit page" and the first web part's properties in one go, before the page can have changed to edit mode. */
  public async editPropertiesAtOnce(): Promise<void> {
    await this.page.evaluate(() => {
      document.querySelector<HTMLElement>('#workbench-mode')?.click();
      document.querySelector<HTMLElement>('[data-edit-properties]')?.click();
    });
  }

  /** What accessibility rules find wrong with the page around the web parts. */
  public findOwnBarriers(only?: 'colors'): Promise<readonly string[]> {
    return findBarriers(
      this.page,
      { within: ['#workbench-bar', '.site-header', '.page-title', '.web-part-tools'] },
      only
    );
  }

  /** What accessibility rules find wrong with the bar on top. */
  public findBarBarriers(): Promise<readonly string[]> {
    return findBarriers(this.page, { within: ['#workbench-bar'] });
  }

  /**
   * What accessibility rules find wrong within a web part in every theme, each line with its theme: all rules in the theme that is
   * shown, the rules about colors in the others. The page then shows the theme it showed before.
   *
   * @param alias - of the web part.
   * @param without - selectors of what is left out.
   */
  public async findBarriersIn(alias: string, ...without: readonly string[]): Promise<readonly string[]> {
    const scope: Scope = { within: [`[data-web-part="${alias}"]`], without };
    const shown = (await this.choice('Theme').inputValue()) as ThemeName;
    const found = (await findBarriers(this.page, scope)).map((line) => `${shown}: ${line}`);
    for (const theme of THEMES.filter((other) => other !== shown)) {
      await this.choice('Theme').selectOption(theme);
      found.push(...(await findBarriers(this.page, scope, 'colors')).map((line) => `${theme}: ${line}`));
    }
    await this.choice('Theme').selectOption(shown);
    return found;
  }
}

/** Runs in the page: whether a snapshot of that name is kept. Databases are only looked into, never made. */
async function hasSnapshot(start: string): Promise<boolean> {
  const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
    });
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('common-ground:')) continue;
    const database = await settle(indexedDB.open(name));
    const keys = await settle(database.transaction('snapshots').objectStore('snapshots').getAllKeys());
    database.close();
    if (keys.some((key) => String(key).startsWith(start))) return true;
  }
  return false;
}

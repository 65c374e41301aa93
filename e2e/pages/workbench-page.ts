import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Choices } from '../../workbench/page/choices';

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
  public async open(name: string, { as, query = {}, hash = '', ...choices }: Visit = {}): Promise<void> {
    const parameters = new URLSearchParams(query);
    if (as !== undefined) parameters.set('person', as);
    for (const [choice, value] of Object.entries(choices)) if (value !== null) parameters.set(choice, value);
    await this.page.goto(`${this.origin}/sites/hospital/SitePages/${name}.aspx?${parameters.toString()}${hash}`);
    await this.waitUntilReady();
  }

  public async waitUntilReady(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('workbench:ready').length > 0);
  }

  /** What is asked of the site from now on, as it is asked: method and path. */
  public watchRequests(): readonly string[] {
    const requests: string[] = [];
    this.page.on('request', (request) => {
      if (request.url().includes('/_api/')) requests.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
    return requests;
  }

  /**
   * Waits until the browser has put away what the page read, so that leaving the page does not cut that short.
   *
   * @param name - the beginning of a snapshot's name, for example `contract-document:`.
   */
  public async waitUntilRemembered(name: string): Promise<void> {
    await this.page.waitForFunction(hasSnapshot, name);
  }

  /** The bar on top. */
  public get bar(): Locator {
    return this.page.getByRole('region', { name: 'Local SharePoint for development' });
  }

  /** A choice of the bar, by its label: Person, Theme, Section, Width, Language. */
  public choice(label: string): Locator {
    return this.bar.getByLabel(label, { exact: true });
  }

  /** What a web part drew, by its alias. */
  public webPart(alias: string): Locator {
    return this.page.locator(`[data-web-part="${alias}"]`);
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

  /**
   * What accessibility rules (WCAG 2.2 A and AA, and good practice) find wrong, one line per element.
   *
   * @param within - selectors of the parts to look at; the whole page when there is none.
   */
  public async findBarriers(...within: readonly string[]): Promise<readonly string[]> {
    const builder = within.reduce(
      (narrowed, selector) => narrowed.include(selector),
      new AxeBuilder({ page: this.page })
    );
    const { violations } = await builder.analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
    );
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

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
  public constructor(public readonly page: Page, private readonly origin: string) {}

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
    const builder = within.reduce((narrowed, selector) => narrowed.include(selector), new AxeBuilder({ page: this.page }));
    const { violations } = await builder.analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
  }
}

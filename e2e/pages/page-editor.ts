import type { Locator, Page } from '@playwright/test';

/** A page of the site while it is edited. */
export class PageEditor {
  public constructor(private readonly page: Page) {}

  public get newPage(): Locator {
    return this.page.getByRole('button', { name: 'New page' });
  }

  public get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Title of the page' });
  }

  /** Adds a web part, by its title in the toolbox. */
  public toolOf(title: string): Locator {
    return this.page.getByRole('region', { name: 'Add a web part' }).getByRole('button', { name: title });
  }

  public get publish(): Locator {
    return this.page.getByRole('button', { name: 'Publish', exact: true });
  }
}

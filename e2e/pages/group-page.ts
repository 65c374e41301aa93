import type { Locator, Page } from '@playwright/test';

/** SharePoint's page of a group. */
export class GroupPage {
  public constructor(public readonly page: Page) {}

  public get add(): Locator {
    return this.page.getByText('New', { exact: true });
  }

  public get names(): Locator {
    return this.page.getByRole('textbox', { name: /^Enter names or email addresses/ });
  }

  public get share(): Locator {
    return this.page.getByRole('button', { name: 'Share' });
  }

  public get members(): Locator {
    return this.page.getByRole('listitem');
  }
}

import type { Locator, Page } from '@playwright/test';

/** "Check this site", as an administrator sees it. */
export class SiteCheckPanel {
  private readonly panel: Locator;

  public constructor(page: Page) {
    this.panel = page.getByRole('dialog', { name: 'Check this site' });
  }

  /** What differs, one line each. */
  public get differences(): Locator {
    return this.panel.getByRole('listitem');
  }

  /** Lines whose repair is done, or did not succeed. */
  public marked(word: 'Repaired' | 'Not repaired' | 'To repair'): Locator {
    return this.panel.getByRole('img', { name: word, exact: true });
  }

  public get verdict(): Locator {
    return this.panel.getByText('Everything is as it should be');
  }

  /** What has the focus, if that is in the panel. */
  public get focused(): Locator {
    return this.panel.locator(':focus');
  }

  public async repair(): Promise<void> {
    await this.panel.getByRole('button', { name: /^Repair \d+/ }).click();
  }

  public async checkAgain(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Check again' }).click();
  }

  public async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close' }).click();
  }
}

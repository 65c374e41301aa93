import type { Locator, Page } from '@playwright/test';
import { findBarriers } from './find-barriers';

/** "Set up this site", as an owner sees it. */
export class SiteSetupPanel {
  private readonly panel: Locator;

  public constructor(page: Page) {
    this.panel = page.getByRole('dialog', { name: 'Set up this site' });
  }

  /** What differs, one line each, and what is to be decided by a person. */
  public get differences(): Locator {
    return this.panel.getByRole('listitem').filter({ has: this.panel.page().getByRole('img') });
  }

  /** Lines in one state. */
  public marked(word: 'To do' | 'To decide' | 'Done' | 'Not done'): Locator {
    return this.panel.getByRole('img', { name: word, exact: true });
  }

  public get verdict(): Locator {
    return this.news.getByText('This site is set up');
  }

  /** The sentence on top. */
  public get news(): Locator {
    return this.panel.getByRole('region', { name: 'Where the set-up is' });
  }

  /** What accessibility rules find wrong in it, one line per element. */
  public findBarriers(): Promise<readonly string[]> {
    return findBarriers(this.panel.page(), { within: ['[role="dialog"]'] });
  }

  /** Which step it is at, while it works. */
  public get progress(): Locator {
    return this.panel.getByText(/^Step \d+ of \d+$/);
  }

  /** Each group of the suite, with how many it holds. */
  public group(title: string): Locator {
    return this.panel.getByRole('listitem').filter({ has: this.panel.page().getByRole('link', { name: title }) });
  }

  /** What has the focus, if that is in the panel. */
  public get focused(): Locator {
    return this.panel.locator(':focus');
  }

  public get startButton(): Locator {
    return this.panel.getByRole('button', { name: /^Start/ });
  }

  public get closeButton(): Locator {
    return this.panel.getByRole('button', { name: 'Close' });
  }

  /** Leads to SharePoint's page of a group of the suite. */
  public linkOf(group: string): Locator {
    return this.panel.getByRole('link', { name: group });
  }

  public async start(): Promise<void> {
    await this.startButton.click();
  }

  public async stop(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Stop after this step' }).click();
  }

  public async checkAgain(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Check again' }).click();
  }

  public async close(): Promise<void> {
    await this.closeButton.click();
  }
}

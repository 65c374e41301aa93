import type { Locator } from '@playwright/test';
import type { Visit, WorkbenchPage } from './workbench-page';

const ALIAS = 'KnowledgeBankWebPart';

/** What people do in the knowledge bank, in their words. */
export class KnowledgeBankPage {
  public constructor(private readonly workbenchPage: WorkbenchPage) {}

  /** Opens the bank's own page and waits until something can be read, be it why there is nothing. */
  public async open(visit: Visit): Promise<void> {
    await this.workbenchPage.open('Knowledge-bank', visit);
    await this.part.locator('[role="search"], h2, [role="alert"]').first().waitFor({ state: 'attached' });
  }

  public get part(): Locator {
    return this.workbenchPage.webPart(ALIAS);
  }

  public get searchBox(): Locator {
    return this.part.getByRole('textbox', { name: 'Search the knowledge bank' });
  }

  public get results(): Locator {
    return this.part.getByRole('group', { name: /results/i }).getByRole('link');
  }

  public get title(): Locator {
    return this.part.getByRole('heading', { level: 2 });
  }

  public async searchFor(words: string): Promise<void> {
    await this.searchBox.fill(words);
  }

  /** Opens the first result whose title has the words. */
  public async openResult(title: string | RegExp): Promise<void> {
    const result = this.results.filter({ hasText: title }).first();
    const name = (await result.innerText()).trim();
    await result.click();
    // An article has headings of its own, which may have the same words.
    await this.part.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  }

  /** The votes beside the question whether it worked. */
  public get votes(): Locator {
    return this.part.getByRole('region', { name: 'Did this work?' }).getByText(/said it worked/);
  }

  public async sayItWorked(): Promise<void> {
    await this.part.getByRole('button', { name: 'Yes', exact: true }).click();
  }

  public async sayItDidNotWork(why: string): Promise<void> {
    await this.part.getByRole('button', { name: 'No', exact: true }).click();
    await this.part.getByLabel('What went wrong?').fill(why);
    await this.part.getByRole('button', { name: 'Send', exact: true }).click();
  }

  public async startAsking(): Promise<void> {
    await this.part.getByRole('button', { name: 'Ask or report' }).click();
  }

  public field(label: string): Locator {
    return this.part.getByLabel(label, { exact: true });
  }

  public async send(): Promise<void> {
    await this.part.getByRole('button', { name: 'Send', exact: true }).click();
  }

  public async openQuestion(title: string): Promise<void> {
    await this.part.getByRole('link', { name: title }).click();
    await this.title.filter({ hasText: title }).waitFor();
  }

  public async answer(text: string): Promise<void> {
    await this.field('Your answer').fill(text);
    await this.press('Send answer');
  }

  public async press(name: string | RegExp): Promise<void> {
    await this.part.getByRole('button', { name }).click();
  }

  /** What accessibility rules find wrong with the web part. */
  public findBarriers(): Promise<readonly string[]> {
    return this.workbenchPage.findBarriersIn(ALIAS);
  }
}

import type { Locator, Page } from '@playwright/test';
import type { Visit, WorkbenchPage } from './workbench-page';

const ALIAS = 'LiaisonDirectoryWebPart';

/** What people do in the liaison directory, in their words. */
export class LiaisonDirectoryPage {
  private readonly page: Page;

  public constructor(private readonly workbench: WorkbenchPage) {
    this.page = workbench.page;
  }

  public async open(visit: Visit): Promise<void> {
    await this.workbench.open('Liaison-directory', visit);
    await this.ownLiaison.waitFor();
  }

  /** "Your liaison is ...". */
  public get ownLiaison(): Locator {
    return this.page.getByRole('region', { name: /^(Your IT liaison|You are an IT liaison|Su enlace de TI)$/ });
  }

  public get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the directory' });
  }

  public get list(): Locator {
    return this.page.getByRole('table', { name: 'Departments and their liaisons' });
  }

  /** The rows of departments with this name. */
  public department(name: string): Locator {
    return this.list.getByRole('row').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  /** Headings of the groups, in order. */
  public get headings(): Locator {
    return this.list.getByRole('heading', { level: 3 });
  }

  /** The card or form beside the list. */
  public get details(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' });
  }

  /** What the search found within the names of the list. */
  public get marks(): Locator {
    return this.list.locator('mark');
  }

  /** The element that has the keyboard focus. */
  public get focused(): Locator {
    return this.page.locator(':focus');
  }

  public get part(): Locator {
    return this.workbench.webPart(ALIAS);
  }

  /** Opens the tools of editors. */
  public get editDirectoryButton(): Locator {
    return this.page.getByRole('button', { name: 'Edit directory' });
  }

  /** Begins a new record from the tools of editors. */
  public async add(record: 'liaison' | 'department' | 'location'): Promise<void> {
    const button = this.page.getByRole('button', { name: `Add ${record}`, exact: true });
    if (!(await button.isVisible())) await this.editDirectoryButton.click();
    await button.click();
    await this.nameField.waitFor();
  }

  /** The name of what the form is about; other fields have "name" in theirs. */
  public get nameField(): Locator {
    return this.details.getByRole('textbox', { name: 'Name', exact: true });
  }

  /** Chooses a record in a field of the form by typing. */
  public async choose(label: string, name: string): Promise<void> {
    await this.details.getByRole('combobox', { name: label }).fill(name);
    await this.details.getByRole('option', { name }).click();
  }

  public get coverageButton(): Locator {
    return this.page.getByRole('button', { name: /^Coverage/ });
  }

  public async openLiaison(name: string): Promise<void> {
    await this.list.getByRole('button', { name, exact: true }).first().click();
    await this.details.getByRole('heading', { name }).waitFor();
  }

  public async openDepartment(name: string): Promise<void> {
    await this.list.getByRole('button', { name, exact: true }).first().click();
    await this.details.getByRole('heading', { name }).waitFor();
  }

  public async edit(): Promise<void> {
    await this.details.getByRole('button', { name: 'Edit', exact: true }).click();
    await this.field('Name').waitFor();
  }

  /** A field of the form beside the list. */
  public field(label: string): Locator {
    return this.details.getByRole('form').getByLabel(label);
  }

  public async save(): Promise<void> {
    await this.details.getByRole('button', { name: 'Save', exact: true }).click();
  }

  /** Says which department is the person's own. */
  public async chooseOwnDepartment(typed: string, offered: RegExp): Promise<void> {
    await this.ownLiaison.getByRole('combobox', { name: 'Your department' }).fill(typed);
    await this.ownLiaison.getByRole('option', { name: offered }).click();
  }

  /** What accessibility rules find wrong with the web part. */
  public findBarriers(): Promise<readonly string[]> {
    return this.workbench.findBarriersIn(ALIAS);
  }
}

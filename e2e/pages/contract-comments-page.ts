import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import { endLongWaits } from '../site/long-waits';
import type { Visit, WorkbenchPage } from './workbench-page';

const ALIAS = 'ContractCommentsWebPart';

/** A long contract repeats what its first blocks show; only tables come later. Rules over 300 blocks take most of a minute on a busy computer. */
const MORE_OF_THE_SAME = '[data-block]:nth-child(n+40):not([data-kind="table"])';

/** The text of the contract, and the lists of comments beside it. */
export type ReaderView = 'Contract' | 'All' | 'Needs an answer' | 'Mine' | 'Needs checking' | 'No longer in the text';

/** What people do with contracts and what is said about them, in their words. */
export class ContractCommentsPage {
  public constructor(private readonly workbenchPage: WorkbenchPage) {}

  /** Opens the library of contracts. */
  public async openLibrary(visit: Visit): Promise<void> {
    await this.workbenchPage.open('Contract-comments', visit);
    await this.part.getByRole('listitem').first().waitFor();
  }

  /** Opens a contract by its link and waits for its text. */
  public async openContract(id: number, visit: Visit): Promise<void> {
    await this.workbenchPage.open('Contract-comments', { ...visit, query: { ...visit.query, cgContract: String(id) } });
    await this.waitForText();
  }

  public async chooseContract(title: string | RegExp): Promise<void> {
    await this.part.getByRole('link', { name: title }).click();
    await this.waitForText();
  }

  public async waitForText(): Promise<void> {
    await this.blocks.first().waitFor();
  }

  /** Has the open page look for what others wrote, as it does by itself every now and then, until this holds. */
  public async lookForNewsUntil(holds: () => Promise<void>): Promise<void> {
    await expect(async () => {
      await endLongWaits(this.workbenchPage.page);
      await holds();
    }).toPass();
  }

  /** Begins a new contract; only the office and owners have it. */
  public get newContract(): Locator {
    return this.part.getByRole('button', { name: 'New contract' });
  }

  /** Where the file of a new contract is chosen. */
  public get fileField(): Locator {
    return this.part.locator('input[type="file"]');
  }

  public get publishFirst(): Locator {
    return this.part.getByRole('button', { name: 'Publish version 1' });
  }

  /** Opens the settings of the comment period. */
  public get periodButton(): Locator {
    return this.part.getByRole('button', { name: /omment period$/ }).first();
  }

  public get periodCloses(): Locator {
    return this.part.getByLabel('Comments close', { exact: true });
  }

  public get openNow(): Locator {
    return this.part.getByRole('button', { name: 'Open now' });
  }

  public get part(): Locator {
    return this.workbenchPage.webPart(ALIAS);
  }

  public get title(): Locator {
    return this.part.getByRole('heading', { level: 2 });
  }

  /** Paragraphs, headings and tables of the text. */
  public get blocks(): Locator {
    return this.part.locator('[data-block]');
  }

  /** The first block whose words contain these. */
  public block(words: string | RegExp): Locator {
    return this.blocks.filter({ hasText: words }).first();
  }

  public get outline(): Locator {
    return this.part.getByRole('navigation', { name: 'Outline' });
  }

  /** Where words to find are typed. */
  public get findBox(): Locator {
    return this.part.getByRole('search').getByRole('textbox');
  }

  /** The words gone to in the text. */
  public get currentMatch(): Locator {
    return this.part.locator('mark[data-current]');
  }

  /** Presses Tab until the focus is at a clause of the text. @returns how often; as often as allowed where it does not come there */
  public async tabsToText(atMost: number): Promise<number> {
    const inText = this.blocks.locator('button:focus');
    for (let presses = 0; presses < atMost; presses += 1) {
      if ((await inText.count()) > 0) return presses;
      await this.workbenchPage.page.keyboard.press('Tab');
    }
    return atMost;
  }

  /** The button of a clause, whatever is said about it, by how people call the clause. */
  public clauseButton(name: string): Locator {
    return this.blocks.locator(`button[aria-label$=${JSON.stringify(name)}]`).first();
  }

  /** What colleagues said since the last visit. */
  public get news(): Locator {
    return this.part.getByRole('region', { name: 'New since your last visit' });
  }

  /** The comment, with all replies, whose words contain these. */
  public thread(words: string): Locator {
    return this.part.getByRole('article').filter({ hasText: words });
  }

  /** The bar that asks where a comment belongs. */
  public get placingBar(): Locator {
    return this.part.getByRole('region', { name: 'Where does this comment belong now?' });
  }

  public get highlights(): Locator {
    return this.part.locator('mark');
  }

  /** The field for writing. */
  public get field(): Locator {
    return this.part.getByRole('textbox');
  }

  /** Selects words of a block with the mouse, from its beginning on. */
  public async selectWordsOf(block: Locator): Promise<void> {
    await block.scrollIntoViewIfNeeded();
    const box = await block.locator('[data-text]').boundingBox();
    if (!box) throw new Error('The block is not on the page.');
    const { mouse } = this.workbenchPage.page;
    await mouse.move(box.x + 4, box.y + 12);
    await mouse.down();
    await mouse.move(box.x + Math.min(260, box.width - 8), box.y + 12, { steps: 6 });
    await mouse.up();
  }

  /** The button that selecting text brings up. */
  public get commentOnSelection(): Locator {
    return this.part.getByRole('button', { name: 'Comment', exact: true }).first();
  }

  /** Goes to a block by keyboard and writes a comment on it. */
  public async commentByKeyboard(block: Locator, words: string): Promise<void> {
    const { keyboard } = this.workbenchPage.page;
    await this.startCommentByKeyboard(block);
    await keyboard.type(words);
    await keyboard.press('Control+Enter');
    await this.thread(words).waitFor();
  }

  /** Presses a button of a thread and writes what it asks for. */
  public async writeInThread(thread: Locator, act: string, words: string): Promise<void> {
    await thread.getByRole('button', { name: act, exact: true }).click();
    await thread.getByRole('textbox').fill(words);
    await thread.getByRole('textbox').press('Control+Enter');
  }

  /** The button that changes to the text or to a list of comments. */
  public view(name: ReaderView): Locator {
    return this.part.locator('button[aria-pressed]').filter({ hasText: name }).first();
  }

  /** What the page says about who may comment, when the person may not. */
  public get note(): Locator {
    return this.part.getByText(
      /^(You can read|Comments are paused|The comment period is over|This contract isn't open|SharePoint isn't accepting)/
    );
  }

  public get commentButtons(): Locator {
    return this.part.getByRole('button', { name: /^Comment on / });
  }

  /** Opens the settings of the comment period and presses one of its buttons. */
  public async setPeriod(button: 'Open now' | 'Close now'): Promise<void> {
    await this.part.getByRole('button', { name: 'Comment period' }).click();
    await this.part.getByRole('button', { name: button }).click();
    await this.part.getByRole('region', { name: 'Comment period' }).waitFor({ state: 'detached' });
  }

  /** Starts to write about a block by keyboard. */
  public async startCommentByKeyboard(block: Locator): Promise<void> {
    await block.getByRole('button').focus();
    await this.workbenchPage.page.keyboard.press('c');
    await this.field.waitFor();
  }

  /** Withdraws one's own comment, and confirms it. */
  public async withdraw(thread: Locator): Promise<void> {
    await thread.getByRole('button', { name: 'Withdraw' }).click();
    await thread.getByRole('button', { name: 'Withdraw for everyone' }).click();
  }

  /** The ways to carry what was said away. */
  public get digest(): Locator {
    return this.part.getByRole('region', { name: 'Digest' });
  }

  /** Saves what was said as a file. @returns its name and its bytes */
  public async saveDigest(label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await this.part.getByRole('button', { name: 'Digest', exact: true }).click();
    const offered = this.workbenchPage.page.waitForEvent('download');
    await this.digest.getByRole('button', { name: label }).click();
    const download = await offered;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  /** What accessibility rules find wrong with the web part. */
  public findBarriers(): Promise<readonly string[]> {
    return this.workbenchPage.findBarriersIn(ALIAS, MORE_OF_THE_SAME);
  }
}

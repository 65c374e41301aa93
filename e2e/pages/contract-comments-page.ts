import type { Locator } from '@playwright/test';
import type { Visit, WorkbenchPage } from './workbench-page';

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

  public get part(): Locator {
    return this.workbenchPage.webPart('ContractCommentsWebPart');
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

  /** The comment, with everything said about it, whose words contain these. */
  public thread(words: string): Locator {
    return this.part.getByRole('article').filter({ hasText: words });
  }

  /** What says whose comment is being given a place. */
  public get placingBar(): Locator {
    return this.part.getByRole('region', { name: 'Where does this comment belong now?' });
  }

  public get highlights(): Locator {
    return this.part.locator('mark');
  }

  /** The field one writes in. */
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

  /** The one small button a selection raises. */
  public get commentOnSelection(): Locator {
    return this.part.getByRole('button', { name: 'Comment', exact: true }).first();
  }

  /** Goes to a block by keyboard and writes a comment on it. */
  public async commentByKeyboard(block: Locator, words: string): Promise<void> {
    const { keyboard } = this.workbenchPage.page;
    await block.getByRole('button').focus();
    await keyboard.press('c');
    await this.field.waitFor();
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

  /** Changes to the text or a list: "Contract", "All", "Needs an answer", "Mine", "Needs checking", "No longer in the text". */
  public view(name: string): Locator {
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

  /** Sends a comment to the site itself, past the page, as the person who is on it; the status of the answer. */
  public async postPastThePage(contractId: number, key: string): Promise<number> {
    return this.workbenchPage.page.evaluate(
      async ([id, entryKey]) => {
        const accept = 'application/json;odata=nometadata';
        const site = '/sites/hospital';
        const info = (await (
          await fetch(`${site}/_api/contextinfo`, { method: 'POST', headers: { accept } })
        ).json()) as { FormDigestValue: string };
        const values = { EntryKey: entryKey, EntryKind: 'comment', ContractId: String(id), EntryBody: 'Past the page' };
        const answer = await fetch(
          `${site}/_api/web/GetList('${site}/Lists/ContractEntries')/AddValidateUpdateItemUsingPath()`,
          {
            method: 'POST',
            headers: { accept, 'content-type': 'application/json', 'x-requestdigest': info.FormDigestValue },
            body: JSON.stringify({
              formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
              listItemCreateInfo: { FolderPath: { DecodedUrl: `${site}/Lists/ContractEntries/contract-${id}` } }
            })
          }
        );
        return answer.status;
      },
      [contractId, key] as const
    );
  }
}

import type { Locator } from '@playwright/test';
import { ContractCommentsPage } from './contract-comments-page';
import type { Visit, WorkbenchPage } from './workbench-page';

/** A file as someone has it on their computer. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the chief of staff's office does with contracts, in its words. */
export class ContractOfficePage {
  public readonly contracts: ContractCommentsPage;

  public constructor(private readonly workbenchPage: WorkbenchPage) {
    this.contracts = new ContractCommentsPage(workbenchPage);
  }

  public get part(): Locator {
    return this.contracts.part;
  }

  public button(name: string | RegExp): Locator {
    return this.part.getByRole('button', { name });
  }

  /** Opens the form of a new contract by its address. */
  public async openNew(visit: Visit): Promise<void> {
    await this.workbenchPage.open('Contract-comments', { ...visit, query: { ...visit.query, cgOffice: 'new' } });
    await this.part.getByRole('form', { name: 'New contract' }).waitFor();
  }

  /** Goes from the text of a contract to what the office does with it. */
  public async manage(): Promise<void> {
    await this.button('Manage contract').click();
    await this.part.getByRole('heading', { name: 'Published versions' }).waitFor();
  }

  /** Chooses a file, whose preview then appears. */
  public async chooseFile({ name, bytes }: OwnFile): Promise<void> {
    await this.part
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** What readers will see of the chosen file. */
  public get preview(): Locator {
    return this.part.getByRole('region', { name: 'Preview of the contract' });
  }

  /** What publishing the chosen file would change. */
  public get review(): Locator {
    return this.part.getByRole('list', { name: 'What changes with this version' });
  }

  public get pauseSwitch(): Locator {
    return this.part.getByRole('switch', { name: /^Pause comments/ });
  }
}

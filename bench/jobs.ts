import type { Page } from '@playwright/test';
import { ContractCommentsPage } from '../e2e/pages/contract-comments-page';
import { KnowledgeBankPage } from '../e2e/pages/knowledge-bank-page';
import { LiaisonDirectoryPage } from '../e2e/pages/liaison-directory-page';
import { WorkbenchPage } from '../e2e/pages/workbench-page';

/** Something a person does on a web part's page, once it shows content. */
export interface Job {
  readonly name: string;
  /** The page it is done on, as in `webParts`. */
  readonly page: string;
  carryOut(page: Page, origin: string): Promise<void>;
}

const knowledgeBank = (page: Page, origin: string): KnowledgeBankPage =>
  new KnowledgeBankPage(new WorkbenchPage(page, origin));

const contracts = (page: Page, origin: string): ContractCommentsPage =>
  new ContractCommentsPage(new WorkbenchPage(page, origin));

/** The jobs whose requests are counted, each going on from the one before it on the same page. */
export const jobs: readonly Job[] = [
  {
    name: 'search the directory',
    page: 'Liaison-directory',
    carryOut: async (page, origin) => {
      const directory = new LiaisonDirectoryPage(new WorkbenchPage(page, origin));
      await directory.search.fill('cardiolgy');
      await directory.department('Cardiology').first().waitFor();
    }
  },
  {
    name: 'open a contract',
    page: 'Contract-comments',
    carryOut: (page, origin) => contracts(page, origin).chooseContract(/Hospital Medicine/)
  },
  {
    name: 'comment on a clause',
    page: 'Contract-comments',
    carryOut: async (page, origin) => {
      const reader = contracts(page, origin);
      await reader.commentByKeyboard(
        reader.block(/Employer operates North Campus/),
        'Which clinics does this mean today?'
      );
    }
  },
  {
    name: 'search, four words',
    page: 'Knowledge-bank',
    carryOut: async (page, origin) => {
      const bank = knowledgeBank(page, origin);
      await bank.searchFor('reset password from home');
      await bank.results.first().waitFor();
    }
  },
  {
    name: 'open an article',
    page: 'Knowledge-bank',
    carryOut: async (page, origin) => {
      const bank = knowledgeBank(page, origin);
      await bank.results.first().click();
      await bank.votes.waitFor();
    }
  },
  {
    name: 'say that it worked',
    page: 'Knowledge-bank',
    carryOut: (page, origin) => knowledgeBank(page, origin).sayItWorked()
  }
];

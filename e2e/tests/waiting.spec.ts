import { expect, test } from '../fixtures';
import { personWho } from '../people';
import { throttleNextBatch } from '../site/faults';

const physician = personWho('Physician');

const parts = [
  ['Liaison-directory', 'LiaisonDirectoryWebPart', 'Your IT liaison'],
  ['Contract-comments', 'ContractCommentsWebPart', 'Hospital Medicine Employment Agreement'],
  ['Knowledge-bank', 'KnowledgeBankWebPart', 'Most helpful']
] as const;

test.describe('a site that is throttled', () => {
  for (const [name, alias, content] of parts) {
    test(`has ${name} say until when it waits, and resume by itself`, async ({ workbench, workbenchPage }) => {
      await throttleNextBatch(workbench, 6);
      await workbenchPage.open(name, { as: physician });
      const part = workbenchPage.webPart(alias);
      await expect(part.getByText(/SharePoint is busy\. Resuming at \d/)).toBeVisible();
      await expect(part.getByText(content).first()).toBeVisible();
      await expect(part.getByText(/SharePoint is busy/)).toBeHidden();
    });
  }
});

import type { Workbench } from '../../workbench/start-workbench';
import { expect, test } from '../fixtures';
import { personWho } from '../people';

const nurse = personWho('Nurse');

/** Makes the site ask the next batch to come again later, once. */
async function askToWait(workbench: Workbench, seconds: number): Promise<void> {
  const response = await fetch(`${workbench.origin}/_workbench/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ url: '*$batch', times: 1, effect: { kind: 'throttle', status: 429, retryAfter: seconds } })
  });
  expect(response.ok).toBe(true);
}

const parts = [
  ['Liaison-directory', 'LiaisonDirectoryWebPart', 'Your IT liaison'],
  ['Contract-comments', 'ContractCommentsWebPart', 'Hospital Medicine Employment Agreement'],
  ['Knowledge-bank', 'KnowledgeBankWebPart', 'Most helpful']
] as const;

test.describe('a site that is throttled', () => {
  for (const [name, alias, content] of parts) {
    test(`makes ${name} say until when it waits, and go on by itself`, async ({ workbench, workbenchPage }) => {
      await askToWait(workbench, 6);
      await workbenchPage.open(name, { as: nurse });
      const part = workbenchPage.webPart(alias);
      await expect(part.getByText(/SharePoint is busy\. Resuming at \d/)).toBeVisible();
      await expect(part.getByText(content).first()).toBeVisible();
      await expect(part.getByText(/SharePoint is busy/)).toBeHidden();
    });
  }
});

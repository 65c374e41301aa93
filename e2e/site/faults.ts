import type { Page } from '@playwright/test';
import type { Workbench } from '../../workbench/start-workbench';

/** Makes the site ask the next batch to come again later, once. @throws Error when the site does not know the fault */
export async function throttleNextBatch({ origin }: Workbench, seconds: number): Promise<void> {
  const response = await fetch(`${origin}/_workbench/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ url: '*$batch', times: 1, effect: { kind: 'throttle', status: 429, retryAfter: seconds } })
  });
  if (!response.ok) throw new Error(`The fault was refused with status ${response.status}.`);
}

/** Lets a page fail to load a script of the package. @param name - part of its file name. */
export async function breakScript(page: Page, name: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.includes('/ClientSideAssets/') && pathname.includes(name),
    (route) => route.fulfill({ status: 500, body: '' })
  );
}

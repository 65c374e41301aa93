import type { Page } from '@playwright/test';
import type { Workbench } from '../../workbench/start-workbench';

async function planFault({ origin }: Workbench, fault: object): Promise<void> {
  const response = await fetch(`${origin}/_workbench/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fault)
  });
  if (!response.ok) throw new Error(`The fault was refused with status ${response.status}.`);
}

/** Makes the site ask the next batch to come again later, once. @throws Error when the site does not know the fault */
export function throttleNextBatch(workbench: Workbench, seconds: number): Promise<void> {
  const effect = { kind: 'throttle', status: 429, retryAfter: seconds };
  return planFault(workbench, { url: '*$batch', times: 1, effect });
}

/** Refuses the next list that is made, as after the session has ended, before it is made. */
export function refuseNextList(workbench: Workbench): Promise<void> {
  return planFault(workbench, { url: '*/web/lists', method: 'POST', times: 1, effect: { kind: 'ended-session' } });
}

/** Lets a page fail to load a script of the package. @param name - part of its file name. */
export async function breakScript(page: Page, name: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname.includes('/ClientSideAssets/') && pathname.includes(name),
    (route) => route.fulfill({ status: 500, body: '' })
  );
}

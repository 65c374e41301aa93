import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../workbench/start-workbench';
// The finder is plain JavaScript because it also runs before anything is installed.
import { findBrowser, howToGetOne } from '../scripts/find-browser';

/** A web part on the page that shows it alone. */
export interface MeasuredWebPart {
  readonly name: string;
  readonly page: string;
}

export const webParts: readonly MeasuredWebPart[] = [
  { name: 'Liaison Directory', page: 'Liaison-directory' },
  { name: 'Contract Comments', page: 'Contract-comments' },
  { name: 'Knowledge Bank', page: 'Knowledge-bank' }
];

export interface Browsing {
  readonly workbench: Workbench;
  readonly browser: Browser;
  /** A browser that has never been here: nothing cached, signed in as the physician unless said otherwise. */
  newVisitor(): Promise<BrowserContext>;
  urlOf(page: string, person?: string): string;
  close(): Promise<void>;
}

export const PHYSICIAN = 'amara.okafor@hospital.example';

/** Starts a local SharePoint in memory with the demo in it, and a browser beside it. */
export async function startBrowsing(options: Partial<WorkbenchOptions> = {}): Promise<Browsing> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(howToGetOne());
  const workbench = await startWorkbench({ port: 0, data: ':memory:', seed: 'demo', ...options });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  return {
    workbench,
    browser,
    newVisitor: () => browser.newContext({ viewport: { width: 1280, height: 900 } }),
    urlOf: (page, person = PHYSICIAN) =>
      `${workbench.siteUrl}/SitePages/${page}.aspx?person=${encodeURIComponent(person)}`,
    close: async () => {
      await browser.close();
      await workbench.close();
    }
  };
}

interface WatchedWindow extends Window {
  contentAt?: number;
  onContent?: (at: number) => void;
}

/**
 * Notes the first moment at which a web part shows content: its frame holds words and no placeholder any more. Runs in the page
 * from its very start, so that the moment is the browser's own.
 */
function watchForContent(): void {
  const state: WatchedWindow = window;
  const look = (): void => {
    const box = document.querySelector<HTMLElement>('[data-measured], section[data-layout][aria-label]');
    const shows = box !== null && !box.querySelector('[data-skeleton]') && (box.textContent ?? '').trim().length > 20;
    if (!shows || state.contentAt !== undefined) return;
    state.contentAt = performance.now();
    state.onContent?.(state.contentAt);
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true
  });
}

/** Opens a page and waits for its web part's content. @returns milliseconds from navigation to that moment. */
export async function openToContent(page: Page, url: string): Promise<number> {
  // tsx compiles functions with a helper that keeps their names, which does not exist in the page.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(watchForContent);
  await page.goto(url);
  // Asked for by a promise of the page: polling would be refused by the page's Content-Security-Policy.
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const state: WatchedWindow = window;
        if (state.contentAt === undefined) state.onContent = resolve;
        else resolve(state.contentAt);
      })
  );
}

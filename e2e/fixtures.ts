import { test as base, expect, type BrowserContext } from '@playwright/test';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../workbench/start-workbench';
import { WorkbenchPage } from './pages/workbench-page';
import { rememberLongWaits } from './site/long-waits';

/** The day the tests live on; the site's clock and the browser's both start here and run on from it. */
export const BASE_DAY = new Date('2026-03-02T15:00:00Z');

/**
 * How far that day is from this one, in milliseconds. Sites and pages share it: a page whose clock began anew at every visit would find
 * what it remembered a minute ago to be from the future.
 */
const SHIFT_MS = BASE_DAY.getTime() - Date.now();

type TestFixtures = {
  /** The page model over a fresh browser page. */
  workbenchPage: WorkbenchPage;
  /** Opens a second browser for another person, watched like the first. */
  openBrowser: () => Promise<WorkbenchPage>;
  /** Starts a site only this test uses, with nothing in it but people unless another seed is asked for; it ends with the test. */
  startOwnSite: (
    options?: Partial<WorkbenchOptions>
  ) => Promise<{ readonly workbench: Workbench; readonly workbenchPage: WorkbenchPage }>;
  /** Where pages of the test may send requests. */
  origins: Set<string>;
  /** What went wrong on any page of the test, beyond what the test itself looks at; must be empty at its end. */
  problems: string[];
};

type WorkerFixtures = {
  /** A local SharePoint in memory with the demo seed, one per worker: tests that write use rows of their own. */
  workbench: Workbench;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  workbench: [
    async ({ browserName: _ }, use) => {
      const workbench = await startWorkbench({ port: 0, data: ':memory:', seed: 'demo', now });
      await use(workbench);
      await workbench.close();
    },
    { scope: 'worker', timeout: 120_000 }
  ],

  problems: [
    async ({ browserName: _ }, use) => {
      const problems: string[] = [];
      await use(problems);
      expect(problems, 'requests to other hosts, policy violations and uncaught errors').toEqual([]);
    },
    { auto: true }
  ],

  origins: async ({ workbench }, use) => {
    await use(new Set([workbench.origin]));
  },

  context: async ({ context, origins, problems }, use) => {
    await watch(context, origins, problems);
    await use(context);
  },

  workbenchPage: async ({ page, workbench }, use) => {
    await use(new WorkbenchPage(page, workbench.origin));
  },

  startOwnSite: async ({ page, origins }, use) => {
    const started: Workbench[] = [];
    await use(async (options) => {
      const workbench = await startWorkbench({
        port: 0,
        data: ':memory:',
        seed: 'empty',
        now,
        ...options
      });
      started.push(workbench);
      origins.add(workbench.origin);
      return { workbench, workbenchPage: new WorkbenchPage(page, workbench.origin) };
    });
    await Promise.all(started.map((workbench) => workbench.close()));
  },

  openBrowser: async ({ browser, workbench, origins, problems }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      await watch(context, origins, problems);
      return new WorkbenchPage(await context.newPage(), workbench.origin);
    });
    await Promise.all(contexts.map((context) => context.close()));
  }
});

export { expect };

/** The clock of the sites: it starts on the base day and runs on. */
const now = (): Date => new Date(Date.now() + SHIFT_MS);

/** Notes every request that leaves for another host (and stops it), every violation of the policy and every uncaught error. */
async function watch(context: BrowserContext, origins: ReadonlySet<string>, problems: string[]): Promise<void> {
  await context.route(
    (url) => !origins.has(url.origin) && url.protocol.startsWith('http'),
    async (route) => {
      problems.push(`request to another host: ${route.request().url()}`);
      await route.abort();
    }
  );
  await context.addInitScript(shiftClock, SHIFT_MS);
  await rememberLongWaits(context);
  await context.exposeFunction('reportViolation', (violation: string) => problems.push(violation));
  await context.addInitScript(reportViolations);
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().stack ?? error.error().message}`));
}

/** Runs in the page: its clock is so many milliseconds ahead. */
function shiftClock(shift: number): void {
  window.Date = new Proxy(Date, {
    construct: (target, given: readonly unknown[]) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + shift] : given) as Date,
    get: (target, name) => (name === 'now' ? () => target.now() + shift : Reflect.get(target, name))
  });
}

/** Runs in the page. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    void window.reportViolation(`policy violated: ${violatedDirective} by ${blockedURI || 'inline'} in ${sourceFile}`);
  });
}

declare global {
  interface Window {
    reportViolation(violation: string): Promise<void>;
  }
}

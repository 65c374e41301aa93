import type { BrowserContext, Page, Request } from '@playwright/test';
import type { Measurement } from './measurement';
import { openToContent, startBrowsing, webParts, type Browsing, type MeasuredWebPart } from './browsing';
import { jobs, type Job } from './jobs';
import { formatTable, judge } from './table';

/** What one job costs the site: requests on the wire, and what SharePoint charges, which is every part of a batch. */
interface Cost {
  requests: number;
  charged: number;
}

const BATCH_PART = /^(GET|POST|PUT|PATCH|MERGE|DELETE) http/gm;
const TEN_MINUTES_MS = 600_000;

/** Whether a request asks the site for data; scripts and pictures come from a content delivery network in real life. */
const isToSite = (request: Request): boolean =>
  /\/_api\/|\/_vti_history\/|\/CommonGroundContractVersions\//i.test(new URL(request.url()).pathname);

function charge(request: Request): number {
  if (!/\/\$batch$/i.test(new URL(request.url()).pathname)) return 1;
  return (request.postData()?.match(BATCH_PART) ?? []).length;
}

/** Counts what a page asks the site for until it is stopped; foreign hosts are counted apart. */
class Meter {
  public cost: Cost = { requests: 0, charged: 0 };
  public readonly foreign: string[] = [];

  public constructor(
    context: BrowserContext,
    private readonly origin: string
  ) {
    context.on('request', (request) => this.note(request));
  }

  /** What was asked since the last reading. */
  public read(): Cost {
    const { cost } = this;
    this.cost = { requests: 0, charged: 0 };
    return cost;
  }

  private note(request: Request): void {
    if (!request.url().startsWith(this.origin) && /^https?:/.test(request.url())) this.foreign.push(request.url());
    if (!isToSite(request)) return;
    this.cost.requests += 1;
    this.cost.charged += charge(request);
  }
}

async function setVisibility(page: Page, state: DocumentVisibilityState): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

async function measureJob(page: Page, meter: Meter, job: Job, origin: string): Promise<Cost> {
  await page.waitForLoadState('networkidle');
  meter.read();
  await job.carryOut(page, origin);
  await page.waitForLoadState('networkidle');
  return meter.read();
}

type Row = readonly [string, Cost];

async function measureWebPart(
  browsing: Browsing,
  webPart: MeasuredWebPart
): Promise<{ rows: Row[]; foreign: readonly string[] }> {
  const rows: Row[] = [];
  const visitor = await browsing.newVisitor();
  const meter = new Meter(visitor, browsing.workbench.origin);
  const page = await visitor.newPage();
  await openToContent(page, browsing.urlOf(webPart.page));
  rows.push(['open, to first content', meter.read()]);
  await page.waitForLoadState('networkidle');
  rows.push(['then, until all is quiet', meter.read()]);
  for (const job of jobs.filter(({ page: where }) => where === webPart.page))
    rows.push([job.name, await measureJob(page, meter, job, browsing.workbench.origin)]);

  // A second tab of the session: what is kept for it ends with the last one.
  const again = await visitor.newPage();
  await again.clock.install();
  await openToContent(again, browsing.urlOf(webPart.page));
  await page.close();
  await again.waitForLoadState('networkidle');
  rows.push(['revisit within minutes, until all is quiet', meter.read()]);
  await again.clock.runFor(TEN_MINUTES_MS);
  await again.waitForLoadState('networkidle');
  rows.push(['ten idle minutes, visible', meter.read()]);
  await setVisibility(again, 'hidden');
  await again.waitForLoadState('networkidle');
  meter.read();
  await again.clock.runFor(TEN_MINUTES_MS);
  rows.push(['ten minutes, hidden', meter.read()]);
  await visitor.close();
  return { rows, foreign: meter.foreign };
}

/** The bars on requests, by the name of the row they are about. */
const bars: ReadonlyMap<string, number> = new Map([
  ['open, to first content', 1],
  // What the person may do; content costs none.
  ['revisit within minutes, until all is quiet', 1],
  ['ten minutes, hidden', 0]
]);

/** Prints, for each web part and job, requests to the site and the requests SharePoint charges. */
export const measureRequests: Measurement = async () => {
  const browsing = await startBrowsing();
  let holds = true;
  try {
    for (const webPart of webParts) {
      const { rows, foreign } = await measureWebPart(browsing, webPart);
      console.log(`\n${webPart.name}\n`);
      console.log(
        formatTable(
          ['job', 'requests', 'charged by SharePoint'],
          rows.map(([name, cost]) => [name, cost.requests, cost.charged])
        )
      );
      for (const [name, cost] of rows) {
        const bar = bars.get(name);
        if (bar !== undefined) holds = judge(name, cost.requests, bar, 'requests') && holds;
      }
      holds = judge('requests to other hosts', foreign.length, 0, 'requests') && holds;
    }
  } finally {
    await browsing.close();
  }
  return holds;
};

import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import type { Measurement } from './measurement';
import { openToContent, startBrowsing, webParts } from './browsing';
import { formatTable, judge } from './table';

/** Bytes as the package's manifest counts kilobytes. */
const KB = 1024;
const ENTRY_BAR = 6 * KB;
const OWN_BAR = 150 * KB;

interface Download {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

const isOurs = (response: Response): boolean =>
  response.url().includes('ClientSideAssets') && response.url().split('?')[0]?.endsWith('.js') === true;

async function weigh(response: Response): Promise<Download> {
  const body = await response.body();
  return {
    file: new URL(response.url()).pathname.split('/').pop() ?? '',
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length
  };
}

async function downloadsBeforeContent(page: Page, url: string): Promise<readonly Download[]> {
  const pending: Promise<Download>[] = [];
  const note = (response: Response): void => {
    if (isOurs(response)) pending.push(weigh(response));
  };
  page.on('response', note);
  await openToContent(page, url);
  page.off('response', note);
  return Promise.all(pending);
}

/** Names a file by its part in the whole: its hash changes with every build. */
const partOf = (file: string): string => file.replace(/_[0-9a-f]{16,}(?=\.js$)/, '').replace(/\.js$/, '');

/** Prints what each web part downloads of ours before it shows content, file by file. */
export const measureBundles: Measurement = async () => {
  const browsing = await startBrowsing();
  let holds = true;
  try {
    for (const { name, page } of webParts) {
      const visitor = await browsing.newVisitor();
      const downloads = await downloadsBeforeContent(await visitor.newPage(), browsing.urlOf(page));
      await visitor.close();
      const total = downloads.reduce((sum, { gzip }) => sum + gzip, 0);
      console.log(`\n${name}: our JavaScript before first content\n`);
      console.log(
        formatTable(
          ['file', 'bytes', 'gzip'],
          [...downloads].sort((a, b) => b.gzip - a.gzip).map(({ file, raw, gzip }) => [partOf(file), raw, gzip])
        )
      );
      const entry = downloads.find(({ file }) => partOf(file).toLowerCase() === page.toLowerCase());
      holds = judge('entry', entry?.gzip ?? Number.NaN, ENTRY_BAR, 'bytes gzip') && holds;
      holds = judge('all before first content', total, OWN_BAR, 'bytes gzip') && holds;
    }
  } finally {
    await browsing.close();
  }
  return holds;
};

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FILE } from '../workbench/start-workbench';
import { median } from './measure';
import type { Measurement } from './measurement';
import { openToContent, startBrowsing, webParts, type Browsing } from './browsing';
import { writeHelloWorldPackage } from './hello-world-package';
import { formatTable } from './table';

const DEFAULT_ROUNDS = 7;

interface Times {
  readonly first: number[];
  readonly revisit: number[];
}

async function visit(browsing: Browsing, page: string, times: Times): Promise<void> {
  const visitor = await browsing.newVisitor();
  const tab = await visitor.newPage();
  times.first.push(await openToContent(tab, browsing.urlOf(page)));
  // The snapshot is written when the page is idle; a second tab then starts from it.
  await tab.waitForLoadState('networkidle');
  times.revisit.push(await openToContent(await visitor.newPage(), browsing.urlOf(page)));
  await visitor.close();
}

/**
 * Prints the time to content of each web part on a first visit and on a revisit, as a ratio to a bare web part on the same page
 * in the same run. Rounds alternate between the two, so that a slow moment of the machine hits both.
 */
export const measurePaint: Measurement = async (options) => {
  const rounds = Number(options.get('rounds') ?? DEFAULT_ROUNDS);
  const folder = await mkdtemp(join(tmpdir(), 'hello-world-'));
  const packageFile = join(folder, 'hello-world.sppkg');
  await writeHelloWorldPackage(PACKAGE_FILE, packageFile);
  const ours = await startBrowsing();
  const floor = await startBrowsing({ packageFile });
  try {
    const rows: (string | number)[][] = [];
    for (const { name, page } of webParts) {
      const measured: Times = { first: [], revisit: [] };
      const bare: Times = { first: [], revisit: [] };
      for (let round = 0; round < rounds; round += 1) {
        await visit(ours, page, measured);
        await visit(floor, page, bare);
      }
      const ratio = (kind: keyof Times): string => (median(measured[kind]) / median(bare[kind])).toFixed(2);
      rows.push([
        name,
        Math.round(median(measured.first)),
        Math.round(median(bare.first)),
        ratio('first'),
        Math.round(median(measured.revisit)),
        ratio('revisit')
      ]);
    }
    console.log(`Time to content in milliseconds, median of ${rounds} visits; compare within this run only.\n`);
    console.log(formatTable(['web part', 'first visit', 'bare web part', 'ratio', 'revisit', 'ratio'], rows));
  } finally {
    await ours.close();
    await floor.close();
    await rm(folder, { recursive: true, force: true });
  }
  return true;
};

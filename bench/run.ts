/**
 * `npm run bench -- <name> [--option value]`: measures one thing and prints the figures. A bar that does not hold ends it with 1.
 * Timings are compared within one run only; the machine that runs this may be doing other things.
 */
import { parseArgs } from 'node:util';
import type { Measurement } from './measurement';

const measurements: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Measurement> }>> = {
  anchoring: {
    about: 'how well quotes are found again in a later version of a document (--data DIR), beside other methods',
    load: async () => (await import('./anchoring')).measureAnchoring
  },
  bundles: {
    about: 'bytes of our JavaScript each web part downloads before first content',
    load: async () => (await import('./bundles')).measureBundles
  },
  comparison: {
    about: 'time to compare two versions of a 200-page contract, at usual and at worst',
    load: async () => (await import('./comparison/measure-comparison')).measureComparison
  },
  documents: {
    about: 'how right and how fast documents are read (--data DIR), beside docx-preview and mammoth',
    load: async () => (await import('./documents/measure-documents')).measureDocuments
  },
  guards: {
    about: 'how well patient identifiers are distinguished from ordinary sentences',
    load: async () => (await import('./guards')).measureGuards
  },
  csv: {
    about: 'time to plan the import of 5,000 rows of the directory',
    load: async () => (await import('./csv')).measureCsv
  },
  mutation: {
    about: 'how many small mistakes put into the rules of src/domain their tests notice',
    load: async () => (await import('./mutation')).measureMutation
  },
  paint: {
    about: 'time to content of each web part, beside a bare hello-world in the same runtime',
    load: async () => (await import('./paint')).measurePaint
  },
  signs: {
    about: 'time to find the warning signs of 5,000 relationships',
    load: async () => (await import('./signs')).measureSigns
  },
  requests: {
    about: 'requests to the site for each job, and what SharePoint charges for them',
    load: async () => (await import('./requests')).measureRequests
  },
  search: {
    about:
      'how well and how fast the knowledge search finds, beside MiniSearch and lunr; --data DIR of judged collections',
    load: async () => (await import('./search')).measureSearch
  },
  tenant: {
    about: "what a hospital's tenant does (docs/TENANT.md), each with the tests that meet it",
    load: async () => (await import('./tenant')).measureTenant
  },
  thread: {
    about: "folding a contract's log at once, and one entry more",
    load: async () => (await import('./thread')).measureThread
  }
};

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string' },
      data: { type: 'string' },
      only: { type: 'string' },
      survivors: { type: 'string' },
      workers: { type: 'string' }
    }
  });
  const options = new Map(Object.entries(values));
  const chosen = measurements[positionals[0] ?? ''];
  if (!chosen) {
    console.error(
      `npm run bench -- <name>\n${Object.entries(measurements)
        .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
        .join('\n')}`
    );
    process.exitCode = 1;
    return;
  }
  const measure = await chosen.load();
  if (!(await measure(options))) process.exitCode = 1;
}

void main();

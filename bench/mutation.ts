import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import strykerOptions from './mutation/stryker.config.json';
import type { Measurement } from './measurement';
import { formatTable, judge } from './table';

/** Least share of mutants, in percent, that a test must notice. */
const LEAST_SCORE = 85;

const DOMAIN = 'src/domain/';
const REPORTS = 'temp/mutation';

type Status =
  'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'RuntimeError' | 'Ignored' | 'Pending';

/** What the report of a run says of one mutant; the rest of the report is for its own page. */
interface Mutant {
  readonly status: Status;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Tally {
  readonly noticed: number;
  /** Of these, as many made a test run on and on. On an overloaded machine a slow test is counted as one. */
  readonly timedOut: number;
  readonly survived: number;
  readonly untested: number;
  /** Changes of constants and tables: they are made when a file is loaded, and each would take all tests of the rules anew. */
  readonly leftOut: number;
}

/** Mutants that do not even run say nothing about the tests and are left out, as Stryker does. */
function tally(mutants: readonly Mutant[]): Tally {
  const count = (...statuses: readonly Status[]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    noticed: count('Killed', 'Timeout'),
    timedOut: count('Timeout'),
    survived: count('Survived'),
    untested: count('NoCoverage'),
    leftOut: count('Ignored')
  };
}

const scoreOf = ({ noticed, survived, untested }: Tally): number =>
  (100 * noticed) / Math.max(1, noticed + survived + untested);

function rowOf(name: string, mutants: readonly Mutant[]): readonly (string | number)[] {
  const counts = tally(mutants);
  return [
    name,
    counts.noticed + counts.survived + counts.untested,
    counts.noticed,
    counts.timedOut,
    counts.survived,
    counts.untested,
    counts.leftOut,
    `${scoreOf(counts).toFixed(1)} %`
  ];
}

/** The folders of rules, each mutated on its own: what one run takes stays small, and what did not change since is not done again. */
async function listParts(only: string | undefined): Promise<readonly string[]> {
  if (only?.endsWith('.ts')) return [only];
  const root = only ?? DOMAIN.slice(0, -1);
  const entries = await fs.readdir(root, { recursive: true, withFileTypes: true });
  const rules = entries.filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name));
  return [...new Set(rules.map(({ parentPath }) => parentPath.split(path.sep).join('/')))].sort();
}

/**
 * Runs Stryker over one folder of rules, without those below it, or one file. Runs of different parts do not disturb each other; a part
 * remembers its run and does again only what changed.
 */
async function runStryker(part: string, workers: string | undefined): Promise<Report> {
  const name = part.replaceAll(/\W+/g, '-');
  const reportFile = path.join(REPORTS, `${name}.json`);
  const configFile = path.join(REPORTS, `${name}.config.json`);
  const options = {
    ...strykerOptions,
    mutate: [part.endsWith('.ts') ? part : `${part}/*.ts`, '!src/domain/**/*.test.ts'],
    ...(workers === undefined ? {} : { concurrency: Number(workers) }),
    tempDirName: `temp/stryker-${name}`,
    incremental: true,
    incrementalFile: path.join(REPORTS, `${name}.incremental.json`),
    jsonReporter: { fileName: reportFile },
    htmlReporter: { fileName: path.join(REPORTS, `${name}.html`) }
  };
  await fs.mkdir(REPORTS, { recursive: true });
  await fs.writeFile(configFile, JSON.stringify(options));
  await new Promise<void>((resolve, reject) => {
    const stryker = spawn('stryker', ['run', configFile], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32'
    });
    stryker.on('error', reject);
    stryker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`stryker ended with ${code}`))));
  });
  return JSON.parse(await fs.readFile(reportFile, 'utf8')) as Report;
}

function listUnnoticed(file: string, mutants: readonly Mutant[]): void {
  for (const { status, location, mutatorName, replacement } of mutants) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    console.log(
      `${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${(replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 100)}`
    );
  }
}

/**
 * Changes the rules in every small way a programmer might by mistake (Stryker) and counts how many changes a test notices.
 *
 * Options: `--only src/domain/<concept>` (a folder or a file) mutates a part; `--survivors yes` lists every change no one noticed;
 * `--workers N` sets how many test runs go on beside each other. A page with every mutant is written to `temp/mutation`.
 */
export const measureMutation: Measurement = async (options) => {
  const byPart = new Map<string, readonly Mutant[]>();
  for (const part of await listParts(options.get('only'))) {
    const { files } = await runStryker(part, options.get('workers'));
    byPart.set(
      part.slice(DOMAIN.length),
      Object.values(files).flatMap(({ mutants }) => mutants)
    );
    if (options.has('survivors')) for (const [file, { mutants }] of Object.entries(files)) listUnnoticed(file, mutants);
  }
  const all = [...byPart.values()].flat();
  console.log(
    formatTable(
      ['rules', 'mutants', 'noticed', 'by time-out', 'survived', 'untested', 'left out', 'score'],
      [...[...byPart].map(([part, mutants]) => rowOf(part, mutants)), rowOf('all', all)]
    )
  );
  return judge('mutants noticed', Number(scoreOf(tally(all)).toFixed(2)), LEAST_SCORE, '%', 'at least');
};

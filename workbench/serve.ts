/** The program behind `npm start`: the local SharePoint with the built package, in a browser. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { SeedKind } from '../seeds/build-seed';
import { readSiteOptions, StartError } from './sharepoint-options';
import { startWorkbench, WorkbenchError, type Workbench, type WorkbenchOptions } from './start-workbench';

const USAGE = `npm start -- [options]

  --port N                  where to listen (4400)
  --data DIR                where the site is kept between starts (.data)
  --seed demo|empty|large   what a new site starts with (demo)
  --locale LOCALE           how a new site writes, and its language: en-US, en-GB or es-ES (en-US)
  --zone ZONE               time zone of a new site: UTC, Europe/Madrid, America/New_York, ... (UTC)
  --version-limits KIND     manual, or automatic: a new site thins out versions as they age (manual)
  --tenant-property KEY=VALUE   a tenant property, read by every site; repeatable
  --reset                   start with a new site
  --no-open                 do not open a browser`;

const SEEDS: readonly SeedKind[] = ['demo', 'empty', 'large'];

type Arguments = WorkbenchOptions & { readonly open: boolean };

/** @throws WorkbenchError saying what is wrong with the command line. */
function readArguments(given: readonly string[]): Arguments {
  const values = parse(given);
  const port = Number(values.port);
  const seed = SEEDS.find((kind) => kind === values.seed);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WorkbenchError(`--port takes a number up to 65535, not "${values.port}".`);
  if (!seed) throw new WorkbenchError(`--seed takes ${SEEDS.join(', ')}, not "${values.seed}".`);
  return { port, data: values.data, seed, reset: values.reset, open: values.open, ...readSiteOptions(values) };
}

type Values = {
  readonly port: string;
  readonly data: string;
  readonly seed: string;
  readonly reset: boolean;
  readonly locale: string;
  readonly zone: string;
  readonly 'version-limits': string;
  readonly 'tenant-property': readonly string[];
  readonly open: boolean;
};

function parse(given: readonly string[]): Values {
  try {
    return parseArgs({
      args: [...given],
      allowNegative: true,
      options: {
        port: { type: 'string', default: '4400' },
        data: { type: 'string', default: '.data' },
        seed: { type: 'string', default: 'demo' },
        locale: { type: 'string', default: 'en-US' },
        zone: { type: 'string', default: 'UTC' },
        'version-limits': { type: 'string', default: 'manual' },
        'tenant-property': { type: 'string', multiple: true, default: [] },
        reset: { type: 'boolean', default: false },
        open: { type: 'boolean', default: true }
      }
    }).values;
  } catch (error) {
    throw new WorkbenchError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function main(given: readonly string[]): Promise<void> {
  const { open, ...options } = readArguments(given);
  const workbench = await startWorkbench(options);
  // Before it says it is ready, because a program that waits for this may stop it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void workbench.close().then(() => process.exit(0));
    });
  }
  console.log(describe(workbench, options));
  if (open) openBrowser(workbench.siteUrl);
}

function describe({ siteUrl, people, isNew }: Workbench, { data, seed }: WorkbenchOptions): string {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
  const titleWidth = widest(people.map(({ title }) => title));
  const roleWidth = widest(people.map(({ role }) => role));
  const kept = isNew ? `a new site (${seed}), kept in ${data}` : `the site kept in ${data}; --reset starts anew`;
  return [
    '',
    `  Local SharePoint for development   ${siteUrl}`,
    `  ${kept}`,
    '',
    '  You can be:',
    ...people.map(
      ({ title, role, upn }) => `    ${title.padEnd(titleWidth)}   ${role.padEnd(roleWidth)}   ?person=${upn}`
    ),
    '',
    '  Stop with Ctrl+C.',
    ''
  ].join('\n');
}

/** Opens the default browser; where that cannot be done, the address is on the screen. */
function openBrowser(url: string): void {
  const programs: Readonly<Record<string, readonly [string, ...string[]]>> = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url]
  };
  const [program, ...rest] = programs[process.platform] ?? ['xdg-open', url];
  spawn(program, rest, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof WorkbenchError || error instanceof StartError ? `\n${error.message}\n` : error);
  process.exitCode = 1;
});

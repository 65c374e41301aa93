/** `npm run sharepoint`: the local SharePoint by itself, without pages, for any program that speaks SharePoint's REST API. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { buildSeed, type SeedKind } from '../seeds/build-seed';
import { createSharePoint, type SharePoint } from './server/create-sharepoint';
import { installPackage } from './server/provisioning/install-package';
import { openPackage } from './server/provisioning/open-package';
import { applySeed } from './server/seeding/apply-seed';
import { listUsers } from './server/security';

const PACKAGE_FILE = path.join(__dirname, '..', 'sharepoint', 'solution', 'common-ground.sppkg');

const USAGE = `npm run sharepoint -- [options]

  --port N                  where to listen, on loopback (4401; 0 takes any free port)
  --data DIR|:memory:       where the site is kept between starts (:memory:)
  --seed empty|demo|large   what a new site starts with (empty: people and groups only)
  --open-door               a request that names nobody speaks for the administrator
  --package FILE|none       the package to install (sharepoint/solution/common-ground.sppkg)

Say who asks with the header X-Workbench-User: <login>; GET /_workbench/people lists them.`;

const SEEDS: readonly SeedKind[] = ['empty', 'demo', 'large'];

/** Something the one who starts the server can do something about. */
class StartError extends Error {}

interface Options {
  readonly port: number;
  readonly data: string;
  readonly seed: SeedKind;
  readonly openDoor: boolean;
  /** `null` for a site without our lists. */
  readonly packageFile: string | null;
}

/** @throws StartError saying what is wrong with the command line */
function readOptions(given: readonly string[]): Options {
  const values = parse(given);
  const port = Number(values.port);
  const seed = SEEDS.find(kind => kind === values.seed);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new StartError(`--port takes a number up to 65535, not "${values.port}".`);
  if (!seed) throw new StartError(`--seed takes ${SEEDS.join(', ')}, not "${values.seed}".`);
  const packageFile = values.package === 'none' ? null : path.resolve(values.package);
  if (packageFile && !existsSync(packageFile)) {
    throw new StartError(`There is no package at ${path.relative(process.cwd(), packageFile)}. Build it with: npm run gulp -- package-solution --ship`);
  }
  if (!packageFile && seed !== 'empty') throw new StartError(`The ${seed} seed needs the package's lists: leave out --package none.`);
  return { port, data: values.data, seed, openDoor: values['open-door'], packageFile };
}

interface Values {
  readonly port: string;
  readonly data: string;
  readonly seed: string;
  readonly 'open-door': boolean;
  readonly package: string;
}

function parse(given: readonly string[]): Values {
  try {
    return parseArgs({
      args: [...given],
      options: {
        port: { type: 'string', default: '4401' },
        data: { type: 'string', default: ':memory:' },
        seed: { type: 'string', default: 'empty' },
        'open-door': { type: 'boolean', default: false },
        package: { type: 'string', default: PACKAGE_FILE }
      }
    }).values;
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** Installs the package, and fills a site that has nobody in it yet. */
async function prepare({ store }: SharePoint, { packageFile, seed }: Options): Promise<void> {
  if (packageFile) installPackage(store, await openPackage(packageFile));
  const isNew = !listUsers(store).some(person => person.type === 1);
  if (isNew) await applySeed(store, buildSeed(seed, store.now()));
}

async function listen(sharePoint: SharePoint, port: number): Promise<string> {
  try {
    return await sharePoint.listen(port);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} is taken. Choose another with --port ${port + 1}.`);
    }
    throw error;
  }
}

async function main(given: readonly string[]): Promise<void> {
  const options = readOptions(given);
  const sharePoint = createSharePoint({ data: options.data, openDoor: options.openDoor });
  await prepare(sharePoint, options);
  const url = await listen(sharePoint, options.port);
  const door = options.openDoor ? 'a request that names nobody speaks for the administrator' : 'a request that names nobody is refused';
  console.log(`Local SharePoint for development: ${url}\n  people: ${new URL(url).origin}/_workbench/people   (${door})\n  stop with Ctrl+C`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      sharePoint.close().then(() => process.exit(0), () => process.exit(1));
    });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StartError ? `\n${error.message}\n` : error);
  process.exit(1);
});

/** `npm run sharepoint`: the local SharePoint by itself, without pages, for any program that speaks SharePoint's REST API. */
import { buildSeed } from '../seeds/build-seed';
import { createSharePoint, type SharePoint } from './server/create-sharepoint';
import { installPackage } from './server/provisioning/install-package';
import { openPackage } from './server/provisioning/open-package';
import { applySeed } from './server/seeding/apply-seed';
import { listUsers } from './server/principals/principals';
import { readOptions, StartError, type SharePointStart } from './sharepoint-options';

/** Installs the package, and fills a site that has no one in it yet. */
async function prepare({ store }: SharePoint, { packageFile, seed }: SharePointStart): Promise<void> {
  if (packageFile) installPackage(store, await openPackage(packageFile));
  const isNew = !listUsers(store).some((person) => person.type === 1);
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
  const sharePoint = createSharePoint({
    data: options.data,
    openDoor: options.openDoor,
    locale: options.locale,
    zone: options.zone,
    versionLimits: options.versionLimits,
    tenantProperties: options.tenantProperties
  });
  await prepare(sharePoint, options);
  const url = await listen(sharePoint, options.port);
  // Before it says it is ready, because a program that waits for this may stop it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      sharePoint.close().then(
        () => process.exit(0),
        () => process.exit(1)
      );
    });
  }
  const door = options.openDoor
    ? 'a request that names no one speaks for the administrator'
    : 'a request that names no one is refused';
  console.log(
    `Local SharePoint for development: ${url}\n  people: ${new URL(url).origin}/_workbench/people   (${door})\n  stop with Ctrl+C`
  );
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StartError ? `\n${error.message}\n` : error);
  process.exit(1);
});

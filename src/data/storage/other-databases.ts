const SUITE = 'common-ground:';
/** Raised when the databases are laid out differently. */
const FORMAT = 3;

/** Begins the names of the databases of the present format; the person and the site follow. */
export const OWN_FORMAT = `${SUITE}${FORMAT}:`;

/** Whether a later version of the suite made it, which may be open in another tab and is the one to look after it. */
function isNewer(name: string): boolean {
  return Number(name.split(':')[1]) > FORMAT;
}

/**
 * Deletes what the suite remembered for other people of this browser (wards share computers) and in older formats. No one waits for it:
 * a database that is open in another tab goes when that is closed, and a browser that cannot list its databases keeps them.
 * @param ownStart Begins the names of the signed-in person's.
 */
export function deleteOtherDatabases(ownStart: string, factory: () => IDBFactory | null | undefined): void {
  const deleteAll = async (): Promise<void> => {
    const found = factory();
    for (const { name = '' } of (await found?.databases?.()) ?? [])
      if (name.startsWith(SUITE) && !name.startsWith(ownStart) && !isNewer(name)) found?.deleteDatabase(name);
  };
  deleteAll().catch(() => undefined);
}

import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/site-users/web';
import {
  findPublishing,
  isTextOf,
  MOST_NUMBERS,
  nameOfCopy,
  writePublication,
  type StoredCopy
} from '../../domain/contracts/versions/publication-record';
import { ownKey } from '../../domain/contracts/thread/act-keys';
import type { Entry, NewEntry } from '../../domain/contracts/thread/entry';
import { DataError, toFileError } from '../sharepoint/data-error';
import type { SuiteSite } from '../sharepoint/suite-site';
import { folderPath } from './contract-folder';
import type { NewVersion } from './contract-repository';
import { ensureFolder } from './ensure-folder';
import { readPublications } from './log-reader';
import { isSameDocument } from './same-document';
import { postEntry } from './writer';

/** A file in a contract's folder of versions. */
interface Copy extends StoredCopy {
  /** SharePoint's number of its item, rising in the order copies were added. */
  readonly id: number;
}

interface CopyRow {
  readonly Name: string;
  readonly TimeCreated: string;
  readonly ListItemAllFields: { readonly ID: number; readonly AuthorId: number };
}

/** SharePoint's code for a name that is taken. */
const NAME_TAKEN = /-2130575257/;

/** What is needed to publish one version. */
interface Publication {
  readonly site: SuiteSite;
  readonly contractId: number;
  readonly version: NewVersion;
  /** Who publishes, by number on the site. */
  readonly personId: number;
}

async function readCopies({ site, contractId }: Publication): Promise<readonly Copy[]> {
  const rows = await site.sp.web
    .getFolderByServerRelativePath(folderPath(site, 'versions', contractId))
    .files.select('Name', 'TimeCreated', 'ListItemAllFields/ID', 'ListItemAllFields/AuthorId')
    .expand('ListItemAllFields')<CopyRow[]>();
  return rows.map(({ Name, TimeCreated, ListItemAllFields }) => ({
    name: Name,
    madeAt: new Date(TimeCreated),
    authorId: ListItemAllFields.AuthorId,
    id: ListItemAllFields.ID
  }));
}

const copiesOf = (copies: readonly Copy[], number: string): readonly Copy[] =>
  copies.filter(({ name }) => name.replace(/\..*$/, '') === number).sort((left, right) => left.id - right.id);

/** Puts the copy in its place. @returns whether it was free */
async function upload({ site, contractId, version }: Publication, name: string): Promise<boolean> {
  const { files } = site.sp.web.getFolderByServerRelativePath(folderPath(site, 'versions', contractId));
  try {
    await files.addUsingPath(name, version.bytes, { Overwrite: false });
    return true;
  } catch (error) {
    if (NAME_TAKEN.test(error instanceof Error ? error.message : '')) return false;
    throw error;
  }
}

/** Whether this person stored a copy of the same document; what another one stored is theirs to publish. */
async function isOurs(
  { site, contractId, version, personId }: Publication,
  { name, authorId }: Copy
): Promise<boolean> {
  if (authorId !== personId) return false;
  const path = `${folderPath(site, 'versions', contractId)}/${name}`;
  const bytes = await site.sp.web.getFileByServerRelativePath(path).getBuffer();
  return isSameDocument(bytes, version.bytes);
}

/**
 * Has the copy in its place under a number, if that can be: it is free, or has the same document from an earlier try of the same person. Of two who upload at
 * once under names with different endings, the first by SharePoint's numbers has the number.
 * @returns the copy; `undefined` where the number is someone else's
 */
async function claim(publication: Publication, number: string): Promise<Copy | undefined> {
  const name = nameOfCopy(number, publication.version.fileName);
  const isFree = copiesOf(await readCopies(publication), number).length === 0;
  const isUploaded = isFree && (await upload(publication, name));
  const [first] = copiesOf(await readCopies(publication), number);
  if (first?.name !== name) return undefined;
  return isUploaded || (await isOurs(publication, first)) ? first : undefined;
}

/** A number and the copy that has it. */
interface Claim {
  readonly number: string;
  readonly copy: Copy;
}

/** That no number is left, with the folder where an owner finds the files that have them. */
function noNumberFree({ site, contractId }: Publication, asked: number): DataError {
  const folder = folderPath(site, 'versions', contractId);
  const names = `${folder}/${asked}.* … ${asked + MOST_NUMBERS - 1}.*`;
  return new DataError(
    'tooMany',
    'contracts.publishVersion',
    `Files without a decision have the next numbers: ${names}`
  );
}

/** Claims the number asked for, or the next one that no other version has. */
async function claimNumber(publication: Publication, taken: ReadonlySet<string>): Promise<Claim> {
  const asked = Number(publication.version.number);
  for (let number = asked; number < asked + MOST_NUMBERS; number += 1) {
    const copy = taken.has(String(number)) ? undefined : await claim(publication, String(number));
    if (copy) return { number: String(number), copy };
  }
  throw noNumberFree(publication, asked);
}

/** The number of this very publication, where an earlier try of the same person was recorded and its answer lost. */
function findRecorded(recorded: readonly Entry[], personId: number, version: NewVersion): string | undefined {
  return recorded.find(
    (entry) =>
      entry.author.id === personId && Number(entry.version) >= Number(version.number) && isTextOf(version, entry.body)
  )?.version;
}

function toDecision(
  { contractId, version, personId }: Publication,
  { number, copy }: Claim,
  published: readonly Entry[]
): NewEntry {
  const follows = published.flatMap(({ id }) => id ?? []).sort((left, right) => left - right);
  return {
    log: 'decisions',
    // The same for every try, so that none is recorded twice, and no one's who has not stored this copy.
    key: ownKey(personId, `published-${contractId}-${number}-${copy.id}`),
    kind: 'published',
    contractId,
    parentKey: '',
    body: writePublication(version, follows),
    anchor: null,
    version: number
  };
}

/**
 * Publishes a version of a contract: the copy first, which no one overwrites, and then the decision, so that there is never a decision
 * without its copy. A copy without a decision is no version; the same document goes on from it.
 */
export async function publishVersion(site: SuiteSite, contractId: number, version: NewVersion): Promise<string> {
  try {
    const [me, recorded] = await Promise.all([
      site.sp.web.currentUser.select('Id')<{ readonly Id: number }>(),
      readPublications(site, contractId)
    ]);
    const publication = { site, contractId, version, personId: me.Id };
    await ensureFolder(site, 'versions', contractId);
    const published = findPublishing(recorded, await readCopies(publication));
    const known = findRecorded(published, me.Id, version);
    if (known !== undefined) return known;
    const claimed = await claimNumber(publication, new Set(published.map((entry) => entry.version)));
    await postEntry(site, toDecision(publication, claimed, published));
    return claimed.number;
  } catch (error) {
    throw toFileError('contracts.publishVersion', error);
  }
}

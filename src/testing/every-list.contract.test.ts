/**
 * @jest-environment node
 */
/** Whatever one person leaves in a list, and whoever leaves the site: what the others read stays whole. Made from the lists, so that a new one is tried too. */
import { folderName } from '../data/contracts/contract-folder';
import { createContractRepository } from '../data/contracts/create-contract-repository';
import { createDirectoryReader } from '../data/directory/reader';
import { createKnowledgeRepository } from '../data/knowledge/create-knowledge-repository';
import { foldDiscussion } from '../domain/contracts/thread/discussion-fold';
import { toEntries } from '../domain/knowledge/entries';
import { PersistentIndex } from '../domain/knowledge/search/persistent-index';
import { allLists, contractDecisions, contractEntries } from '../lists';
import type { FieldDefinition, ListDefinition } from '../lists/list-definition';
import { newVersion, readContract } from './contracts/publish-contract';
import { chief, kindsOfPeople, owner } from './permission-matrix/kinds-of-people';
import { matrixSite, newWord } from './permission-matrix/try-everyone';
import { startHospital, type TestHospital } from './start-hospital';

const NOW = new Date('2026-03-11T14:00:00Z');
/** Who reads afterwards: a physician, and an owner, who does what IT does too. */
const physician = 'daniel.reyes';
/** People who add to lists, the least trusted first. */
const adders = [...new Set([...Object.values(kindsOfPeople).map(({ name }) => name), owner])].sort(
  (one, other) => Number(one === owner) - Number(other === owner)
);

let hospital: TestHospital;
let contractId: number;
const contractsOf = (name: string) => createContractRepository(hospital.siteAs(name));

beforeAll(async () => {
  hospital = await startHospital();
  const office = contractsOf(chief);
  contractId = await office.createContract({ title: 'Call pay', year: 2026, summary: '' });
  await office.publishVersion(contractId, newVersion('Four weekends.'));
  const period = { opens: new Date('2026-03-01T00:00:00Z'), isFrozen: false, takesLate: false };
  await office.changePeriod(await readContract(office, contractId), period, true);
});
afterAll(() => hospital.close());

/** What empties a column, by the name REST has for it. */
function emptied({ name, type }: FieldDefinition): Readonly<Record<string, null>> {
  if (type === 'Boolean') return {};
  return { [type === 'User' || type === 'Lookup' ? `${name}Id` : name]: null };
}

/** Does something as the first person the site lets. @returns who that was */
async function asWhoMay(act: (name: string) => Promise<number>): Promise<string> {
  for (const name of adders) if ((await act(name)) < 300) return name;
  throw new Error('No one may.');
}

/** The folder in which items of a list are read. */
const folderOf = (list: ListDefinition): string =>
  list === contractEntries || list === contractDecisions ? folderName(contractId) : '';

async function leaveNothing(list: ListDefinition): Promise<void> {
  const add = async (name: string): Promise<number> => {
    const site = matrixSite(hospital, name);
    return (await site.call('POST', `${site.listAddress(list)}/items`, {})).status;
  };
  await asWhoMay(add);
}

async function leaveEmptied(list: ListDefinition): Promise<void> {
  const empty = Object.assign({}, ...list.fields.map(emptied)) as Readonly<Record<string, null>>;
  await asWhoMay(async (name) => {
    const site = matrixSite(hospital, name);
    const item = await site.makeItem(list, newWord(), folderOf(list)).catch(() => undefined);
    return item ? (await site.call('MERGE', `${site.listAddress(list)}/items(${item.id})`, empty)).status : 403;
  });
}

/** An item with words by each person who may add one, all of whom leave later. */
async function leaveWords(list: ListDefinition): Promise<void> {
  for (const name of adders)
    await matrixSite(hospital, name)
      .makeItem(list, newWord(), folderOf(list))
      .catch(() => undefined);
}

async function removeFromSite(name: string): Promise<void> {
  const site = matrixSite(hospital, owner);
  const filter = `$filter=Email eq '${name}@hospital.example'&$select=Id`;
  const { json } = await site.call('GET', `_api/web/siteusers?${filter}`);
  const [user] = json.value as readonly { readonly Id: number }[];
  const { status } = await site.call('POST', `_api/web/siteusers/removebyid(${user?.Id})`);
  expect(status).toBe(200);
}

async function expectWhole(name: string): Promise<void> {
  const knowledge = createKnowledgeRepository(hospital.siteAs(name));
  const { bank } = await knowledge.readBank();
  const find = new PersistentIndex().follow(toEntries(bank, NOW, 'America/Chicago'));
  expect(find('badge')).toBeDefined();
  for (const { id } of bank.articles) expect((await knowledge.readArticle(id)).hasAllReasons).toBe(true);
  for (const { id } of bank.questions) expect((await knowledge.readQuestion(id)).id).toBe(id);
  await knowledge.readChanges(bank);
  const reader = createDirectoryReader(hospital.siteAs(name));
  await reader.refresh(await reader.readAll());
  const repository = contractsOf(name);
  const state = await repository.readContractsState();
  expect(state.contracts.map(({ id }) => id)).toContain(contractId);
  for (const log of [state.logs.entries, state.logs.decisions]) foldDiscussion(log.entries);
  await repository.readNews(state, 'everything');
}

describe.each(allLists.filter(({ kind }) => kind === 'list').map((list) => [list.url, list] as const))(
  'everyone still reads everything after someone left in %s',
  (_, list) => {
    it('an item in which nothing was filled in', async () => {
      await leaveNothing(list);
      await expectWhole(physician);
      await expectWhole(owner);
    });

    it('an item of which every column was emptied', async () => {
      await leaveEmptied(list);
      await expectWhole(physician);
      await expectWhole(owner);
    });
  }
);

it('keeps what people said once they are removed from the site, without their names', async () => {
  for (const list of allLists.filter(({ kind }) => kind === 'list')) await leaveWords(list);
  for (const name of adders) if (name !== owner) await removeFromSite(name);
  await expectWhole(physician);
  await expectWhole(owner);
  const { bank } = await createKnowledgeRepository(hospital.siteAs(physician)).readBank();
  expect(bank.questions.map(({ asker }) => asker.name)).toContain('Someone who left');
  const { contracts, logs } = await contractsOf(physician).readContractsState();
  expect(logs.entries.entries.map(({ author }) => author.name)).toContain('Someone who left');
  expect(contracts.find(({ id }) => id === contractId)?.lastSave?.by.name).toBe('Someone who left');
});

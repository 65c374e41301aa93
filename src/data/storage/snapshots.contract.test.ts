/**
 * @jest-environment node
 */
import { knowledgeArticles } from '../../lists';
import { publishContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { contractsSnapshot } from '../contracts/snapshot';
import { createContractRepository } from '../contracts/create-contract-repository';
import { createDirectoryReader } from '../directory/reader';
import { directorySnapshot } from '../directory/snapshot';
import { createKnowledgeRepository } from '../knowledge/create-knowledge-repository';
import { articleSnapshot, bankSnapshot } from '../knowledge/snapshot';

let hospital: TestHospital;

beforeAll(async () => {
  hospital = await startHospital();
});
afterAll(() => hospital.close());

/** As a browser that stores it gives it back. */
const stored = <Value>(value: Value): Value => structuredClone(value);

describe('what is read from a site', () => {
  it('can be remembered: the directory', async () => {
    const reading = await createDirectoryReader(hospital.siteAs('helen.marsh')).readAll();
    expect(reading.directory.liaisons.length).toBeGreaterThan(0);
    expect(directorySnapshot.isValue(stored(reading))).toBe(true);
  });

  it('can be remembered: the contracts with their log', async () => {
    const office = hospital.siteAs('helen.marsh');
    const repository = createContractRepository(office);
    const contract = await publishContract(repository, 'Agreement');
    await repository.changePeriod(contract, { ...contract.period, opens: new Date('2026-01-15T14:30:00Z') }, true);
    const version = contract.version;
    const anchor = { quote: 'four', prefix: '', suffix: '', start: 8, end: 12, clause: [], version };
    const entry = {
      log: 'entries' as const,
      key: 'remembered',
      contractId: contract.id,
      parentKey: '',
      body: 'Too often',
      version
    };
    await repository.post({ ...entry, kind: 'comment', anchor });
    const state = await repository.readContractsState();
    expect(state.logs.entries.entries).toHaveLength(1);
    expect(contractsSnapshot.isValue(stored(state))).toBe(true);
  });

  it('can be remembered: the knowledge bank and an article', async () => {
    const { sp, webPath } = hospital.siteAs('owen.gallagher');
    const list = sp.web.getList(`${webPath.replace(/\/$/, '')}/${knowledgeArticles.url}`);
    const { ID }: { readonly ID: number } = await list.items.add({ Title: 'Badges', ArticleBody: '<p>Charge it.</p>' });
    const repository = createKnowledgeRepository(hospital.siteAs('owen.gallagher'));
    const { bank, article } = await repository.readBank(ID);
    await repository.ask(
      {
        key: 'remembered',
        kind: 'question',
        title: 'Scanner beeps',
        details: '',
        happenedOn: undefined,
        locationId: undefined,
        system: '',
        category: '',
        triedSoFar: ''
      },
      bank.me
    );
    const { bank: later } = await repository.readBank();
    expect([later.articles.length, later.questions.length]).toEqual([1, 1]);
    expect(bankSnapshot.isValue(stored(later))).toBe(true);
    expect(articleSnapshot.isValue(stored(article))).toBe(true);
  });
});

/**
 * @jest-environment node
 */
import { createSiteRepair } from '../site-setup/repair-site';
import { createContractRepository } from '../contracts/create-contract-repository';
import { createDirectoryReader } from '../directory/reader';
import { createDirectoryWriter } from '../directory/writer';
import { createKnowledgeRepository } from '../knowledge/create-knowledge-repository';
import { draftNewLiaison } from '../../domain/directory/liaison-draft';
import { knowledgeArticles, knowledgeQuestions } from '../../lists';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { newVersion, publishContract } from '../../testing/contracts/publish-contract';
import { openSharedComputer, type SharedComputer } from '../../testing/shared-computer';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { openBatch } from './open-batch';
import { listOf, type SuiteSite } from './suite-site';

/** Both may do everything, so that nothing but the name is in the way. */
const [author, next] = ['robin.ashdown', 'helen.marsh'];

let hospital: TestHospital;
let computer: SharedComputer;

beforeAll(async () => {
  hospital = await startHospital();
  const { sp } = hospital.siteAs('robin.ashdown');
  await publishContract(createContractRepository(hospital.siteAs(author)), 'Agreement', ['Four weekends.']);
  await listOf(hospital.siteAs(author), sp, knowledgeArticles).items.add({
    Title: 'Scanner',
    ArticleState: 'published'
  });
  computer = openSharedComputer(hospital);
});
afterAll(async () => {
  computer.leave();
  await hospital.close();
});
beforeEach(() => {
  computer.signIn(author);
  computer.takeRequests();
});

const entry = { kind: 'comment', parentKey: '', body: 'Is that so?', anchor: null, version: '1' } as const;
const question = {
  kind: 'question',
  title: 'Scanner beeps',
  details: '',
  happenedOn: undefined,
  locationId: undefined,
  system: '',
  category: '',
  triedSoFar: ''
} as const;

async function contractOf(site: SuiteSite) {
  const [contract] = (await createContractRepository(site).readContractsState()).contracts;
  if (!contract) throw new Error('There is no contract.');
  return contract;
}

async function cardOf(site: SuiteSite) {
  const { directory } = await createDirectoryReader(site).readAll();
  const [card, department] = [directory.liaisons[0], directory.departments[0]];
  if (!card || !department) throw new Error('The directory is empty.');
  return { card, department };
}

type Write = () => Promise<unknown>;

/** Every kind of write: what is read for it while the author is signed in, and the write itself. */
const writes: readonly (readonly [string, (site: SuiteSite) => Promise<Write>])[] = [
  [
    'a comment period',
    async (site) => {
      const contract = await contractOf(site);
      return () => createContractRepository(site).changePeriod(contract, contract.period, true);
    }
  ],
  [
    'a new contract',
    async (site) => () => createContractRepository(site).createContract({ title: 'New', year: 2027, summary: '' })
  ],
  [
    'changed facts of a contract',
    async (site) => {
      const contract = await contractOf(site);
      return () =>
        createContractRepository(site).changeContract(contract, { title: contract.title, year: 2028, summary: 'Call' });
    }
  ],
  [
    'a published version',
    async (site) => {
      const { id } = await contractOf(site);
      const version = newVersion('Six weekends.', { number: '2' });
      return () => createContractRepository(site).publishVersion(id, version);
    }
  ],
  [
    'whom a contract is for',
    async (site) => {
      const { id } = await contractOf(site);
      return () => createContractRepository(site).changeAudience(id, undefined);
    }
  ],
  [
    'an entry about a contract',
    async (site) => {
      const { id: contractId } = await contractOf(site);
      const key: string = crypto.randomUUID();
      return () => createContractRepository(site).post({ ...entry, log: 'entries', contractId, key });
    }
  ],
  [
    'a question',
    async (site) => {
      const { bank } = await createKnowledgeRepository(site).readBank();
      const key: string = crypto.randomUUID();
      return () => createKnowledgeRepository(site).ask({ ...question, key }, bank.me);
    }
  ],
  [
    'a step of a question',
    async (site) => {
      const repository = createKnowledgeRepository(site);
      const { bank } = await repository.readBank();
      const stored = await repository.ask({ ...question, key: crypto.randomUUID() }, bank.me);
      const actor = { person: bank.me, isIt: false, isLiaison: false };
      const request = { question: stored, actor, now: new Date('2026-03-02T10:00:00Z') };
      return () => repository.takeStep({ ...request, act: { step: 'withdraw' } });
    }
  ],
  [
    'a word on an article',
    async (site) => {
      const repository = createKnowledgeRepository(site);
      const { bank } = await repository.readBank();
      const feedback = { articleId: 1, articleTitle: 'Scanner', worked: true, reason: '' };
      return () => repository.giveFeedback(feedback, bank.me.id);
    }
  ],
  [
    'the words of a search without a result',
    async (site) => {
      const repository = createKnowledgeRepository(site);
      const { bank } = await repository.readBank();
      return () => repository.recordGap('blue screen', bank.me.id, '2026-03-02');
    }
  ],
  [
    'a new card',
    async (site) => {
      const { card } = await cardOf(site);
      const draft = { ...draftNewLiaison('IT site director'), name: 'New Person', locationId: card.locationId };
      return () => createDirectoryWriter(site).liaisons.add(draft);
    }
  ],
  [
    'a changed card',
    async (site) => {
      const { card } = await cardOf(site);
      return () => createDirectoryWriter(site).liaisons.save(card.id, card.etag, { office: 'Clinic 4' });
    }
  ],
  [
    'a verification',
    async (site) => {
      const { card } = await cardOf(site);
      return () => createDirectoryWriter(site).verifyLiaison(card.id, card.etag, new Date('2026-03-02T10:00:00Z'));
    }
  ],
  [
    'a changed department',
    async (site) => {
      const { department } = await cardOf(site);
      return () => createDirectoryWriter(site).departments.save(department.id, department.etag, { aliases: 'Heart' });
    }
  ],
  [
    'a removed card',
    async (site) => {
      const { card } = await cardOf(site);
      return () => createDirectoryWriter(site).liaisons.remove(card.id, card.etag);
    }
  ],
  [
    'a repair of the site',
    async (site) => {
      const repair = createSiteRepair(site);
      await repair.fix({ kind: 'inheritedPermissions', list: knowledgeQuestions });
      return () =>
        repair.fix({
          kind: 'missingList',
          title: 'Questions once more',
          list: { ...knowledgeQuestions, url: 'Lists/CommonGroundQuestionsOnceMore' }
        });
    }
  ],
  [
    'a batch of writes',
    async (site) => () => {
      const { sp, execute } = openBatch(site);
      const added = listOf(site, sp, knowledgeArticles).items.add({ Title: 'Scanner', ArticleState: 'draft' });
      return Promise.all([added, execute()]);
    }
  ]
];

/** What a page may ask while it finds out who is signed in: nothing that changes anything. */
const isHarmless = (request: string): boolean => request.startsWith('GET ') || request.endsWith('/_api/contextinfo');

describe.each(writes)('%s', (_, prepare) => {
  it('is not sent under the name of whoever signed in meanwhile, and is once its author is back', async () => {
    const write = await prepare(computer.openPage());
    computer.takeRequests();
    computer.signIn(next);
    await expect(write()).rejects.toMatchObject({ kind: 'otherPerson' });
    expect(computer.takeRequests().filter((request) => !isHarmless(request))).toEqual([]);
    computer.signIn(author);
    await expect(write()).resolves.not.toThrow();
  });
});

describe('who is signed in', () => {
  const whoAsked = (): number =>
    computer.takeRequests().filter((request) => request.includes('/_api/web/currentUser?')).length;

  it('is asked once for one write and once for a batch of them', async () => {
    const site = computer.openPage();
    const { bank } = await createKnowledgeRepository(site).readBank();
    computer.takeRequests();
    await createKnowledgeRepository(site).ask({ ...question, key: crypto.randomUUID() }, bank.me);
    expect(whoAsked()).toBe(1);
    const { sp, execute } = openBatch(site);
    const articles = listOf(site, sp, knowledgeArticles);
    const added = ['One', 'Two', 'Three'].map((Title) => articles.items.add({ Title, ArticleState: 'draft' }));
    await Promise.all([...added, execute()]);
    expect(whoAsked()).toBe(1);
  });

  it('is not asked for what only reads', async () => {
    await createKnowledgeRepository(computer.openPage()).readBank();
    expect(whoAsked()).toBe(0);
  });
});

describe('a page that has been open for an hour', () => {
  const anHour = 3_600_000;
  let now = TEST_NOW.getTime();
  /** Its form digest is too old for the site, whatever this computer's clock says. */
  const wait = (): void => hospital.sharePoint.setNow(new Date((now += anHour)));

  it('reads and writes with a form digest of now', async () => {
    const site = computer.openPage();
    const repository = createKnowledgeRepository(site);
    const { bank } = await repository.readBank();
    wait();
    await expect(repository.readBank()).resolves.toMatchObject({ bank: { me: bank.me } });
    wait();
    const asked = await repository.ask({ ...question, key: crypto.randomUUID() }, bank.me);
    const { bank: later } = await repository.readBank();
    expect(later.questions.filter(({ id }) => id === asked.id)).toHaveLength(1);
  });

  it('writes nothing for whoever signed in meanwhile', async () => {
    const repository = createKnowledgeRepository(computer.openPage());
    const { bank } = await repository.readBank();
    wait();
    computer.signIn(next);
    await expect(repository.ask({ ...question, key: crypto.randomUUID() }, bank.me)).rejects.toMatchObject({
      kind: 'otherPerson'
    });
  });

  it('is not filled with what someone else may see', async () => {
    const repository = createKnowledgeRepository(computer.openPage());
    await repository.readBank();
    computer.signIn(next);
    await expect(repository.readBank()).rejects.toMatchObject({ kind: 'otherPerson' });
  });
});

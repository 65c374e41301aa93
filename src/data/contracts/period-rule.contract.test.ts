/**
 * @jest-environment node
 */
import type { Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import type { PeriodRule } from '../../domain/contracts/period/period-rule';
import type { NewEntry } from '../../domain/contracts/thread/entry';
import { contractEntries } from '../../lists/contract-entries';
import type { FormulaClock } from '../../../workbench/server/store/formula-clock';
import { ownKeyOf } from '../../testing/contracts/own-key-of';
import { publishContract } from '../../testing/contracts/publish-contract';
import { planFault } from '../../testing/plan-fault';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TestClock } from '../../testing/time/test-clock';
import type { SuiteSite } from '../sharepoint/suite-site';
import { createContractRepository } from './create-contract-repository';
import { readRuleVerdict, setUpPeriodRule, type RuleVerdict, type WaitUntil } from './set-up-period-rule';

const [owner, chief, physician] = ['robin.ashdown', 'helen.marsh', 'amara.okafor'];
const closes = new Date('2026-03-02T09:30:00Z');
const period: CommentPeriod = { opens: new Date('2026-03-02T08:00:00Z'), closes, isFrozen: false, takesLate: false };

let hospital: TestHospital;

let clock: TestClock;

/** The site as a page sees it that has learned its time. */
const siteAs = (name: string): SuiteSite => ({ ...hospital.siteAs(name), clock });
const waitUntil: WaitUntil = async (moment) => {
  clock.set(moment);
  hospital.sharePoint.setNow(moment);
};
const repositoryAs = (name: string) => createContractRepository(siteAs(name));
const stateAs = (name: string) => repositoryAs(name).readContractsState();
const ruleOf = async (): Promise<PeriodRule> => (await stateAs(physician)).periodRule;

async function addContracts(...titles: readonly string[]): Promise<readonly Contract[]> {
  const added: Contract[] = [];
  for (const title of titles) added.push(await publishContract(repositoryAs(chief), title, []));
  return added;
}

async function comment(contract: Contract, name: string): Promise<void> {
  const entry: NewEntry = {
    log: 'entries',
    key: await ownKeyOf(repositoryAs(physician), name),
    kind: 'comment',
    contractId: contract.id,
    parentKey: '',
    body: 'Too often',
    anchor: null,
    version: '1'
  };
  return repositoryAs(physician).post(entry);
}

const clockOfFormulas = (clock: FormulaClock): Promise<void> =>
  planFault(hospital, { effect: { kind: 'formula-clock', clock }, times: null });

beforeEach(async () => {
  hospital = await startHospital();
  clock = new TestClock(TEST_NOW);
});
afterEach(() => hospital.close());

describe('the set-up of the rule', () => {
  it('finds that the site keeps it, says so, and leaves nothing behind', async () => {
    expect(await setUpPeriodRule(siteAs(owner), waitUntil)).toBe('honored');
    expect(await setUpPeriodRule(siteAs(owner), waitUntil)).toBe('honored');
    expect((await ruleOf()).formula).not.toBe('');
    expect(await readRuleVerdict(siteAs(owner))).toBe('honored');
    const titles = await hospital.siteAs(owner).sp.web.lists.select('Title')<{ readonly Title: string }[]>();
    expect(titles.map(({ Title }) => Title)).not.toContain('CommonGroundTrial');
  });

  it('tries again where an earlier try was cut short', async () => {
    await hospital.siteAs(owner).sp.web.lists.add('CommonGroundTrial');
    expect(await setUpPeriodRule(siteAs(owner), waitUntil)).toBe('honored');
  });

  it.each<[string, FormulaClock, RuleVerdict, RuleVerdict | undefined]>([
    ['does not go by the clock', 'frozen', 'notHonored', 'notHonored'],
    ['takes no such formula', 'refused', 'notKnown', undefined]
  ])('leaves periods to permissions on a site that %s', async (_, clock, verdict, kept) => {
    expect(await readRuleVerdict(siteAs(owner))).toBeUndefined();
    await clockOfFormulas(clock);
    expect(await setUpPeriodRule(siteAs(owner), waitUntil)).toBe(verdict);
    expect(await ruleOf()).toEqual({ formula: '', isHonored: false });
    expect(await readRuleVerdict(siteAs(owner))).toBe(kept);
  });

  it('takes the rule away when the site no longer goes by the clock', async () => {
    expect(await setUpPeriodRule(siteAs(owner), waitUntil)).toBe('honored');
    await clockOfFormulas('frozen');
    expect(await setUpPeriodRule(siteAs(owner), waitUntil)).toBe('notHonored');
    expect(await ruleOf()).toEqual({ formula: '', isHonored: false });
  });
});

describe('a comment period, kept by the clock of SharePoint', () => {
  beforeEach(() => setUpPeriodRule(siteAs(owner), waitUntil));

  it('takes no entry after its end, though no one closed it', async () => {
    const [contract] = await addContracts('Agreement');
    await repositoryAs(chief).changePeriod(contract!, period, true);
    expect((await ruleOf()).formula).toContain(`[ContractId]=${contract!.id},`);
    await comment(contract!, 'in-time');
    hospital.sharePoint.setNow(closes);
    await expect(comment(contract!, 'too-late')).rejects.toMatchObject({ kind: 'forbidden' });
    const { logs } = await stateAs(physician);
    expect(logs.entries.entries.map(({ key }) => key)).toEqual([await ownKeyOf(repositoryAs(physician), 'in-time')]);
  });

  it('takes no entry about a contract that is closed, through the folder of one that is open', async () => {
    const [open, closed] = await addContracts('Agreement', 'Exhibit');
    await repositoryAs(chief).changePeriod(open!, period, true);
    const { sp, webPath } = hospital.siteAs(physician);
    const smuggle = (contractId: string) =>
      sp.web.getList(`${webPath}/${contractEntries.url}`).addValidateUpdateItemUsingPath(
        Object.entries({ EntryKey: 'k', EntryKind: 'comment', ContractId: contractId, EntryBody: 'Smuggled' }).map(
          ([FieldName, FieldValue]) => ({ FieldName, FieldValue })
        ),
        `${webPath}/${contractEntries.url}/contract-${open!.id}`
      );
    expect((await smuggle(String(closed!.id))).some(({ HasException }) => HasException)).toBe(true);
    await smuggle('');
    const { logs } = await stateAs(physician);
    expect(logs.entries.entries).toEqual([]);
  });

  it('is left to permissions alone when more contracts are open than a formula holds', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Agreement ${index}`);
    for (const contract of await addContracts(...names)) await repositoryAs(chief).changePeriod(contract, period, true);
    expect(await ruleOf()).toEqual({ formula: '', isHonored: true });
    const [first] = (await stateAs(chief)).contracts;
    await comment(first!, 'still-taken');
    await repositoryAs(chief).changePeriod(first!, { ...period, closes: new Date('2026-03-02T09:00:00Z') }, false);
    await expect(comment(first!, 'refused')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

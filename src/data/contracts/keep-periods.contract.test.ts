/**
 * @jest-environment node
 */
import type { Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import { contractEntries } from '../../lists/contract-entries';
import { contracts } from '../../lists/contracts';
import { ownKeyOf } from '../../testing/contracts/own-key-of';
import { publishContract } from '../../testing/contracts/publish-contract';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TestClock } from '../../testing/time/test-clock';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { ContractRepository } from './contract-repository';
import { createContractRepository } from './create-contract-repository';
import { setFolder } from './folder-permissions';
import { readReaderPrincipals } from './item-readers';
import { setUpPeriodRule } from './set-up-period-rule';

const [owner, chief, physician] = ['robin.ashdown', 'helen.marsh', 'amara.okafor'];
const [closes, extended] = [new Date('2026-03-02T09:30:00Z'), new Date('2026-03-02T10:30:00Z')];
const period: CommentPeriod = { opens: new Date('2026-03-02T08:00:00Z'), closes, isFrozen: false, takesLate: false };

let hospital: TestHospital;
let clock: TestClock;

const siteAs = (name: string): SuiteSite => ({ ...hospital.siteAs(name), clock });
const repositoryAs = (name: string): ContractRepository => createContractRepository(siteAs(name));
const moveTo = (moment: Date): void => {
  clock.set(moment);
  hospital.sharePoint.setNow(moment);
};

const addContract = (): Promise<Contract> => publishContract(repositoryAs(chief), 'Agreement');

const isOpened = async (contract: Contract): Promise<boolean> =>
  (await repositoryAs(chief).readFolderRights(contract)).isOpened;

beforeEach(async () => {
  hospital = await startHospital();
  clock = new TestClock(TEST_NOW);
});
afterEach(() => hospital.close());

it('closes the folder of a period that has ended', async () => {
  const contract = await addContract();
  await repositoryAs(chief).changePeriod(contract, period, true);
  moveTo(closes);
  expect(await repositoryAs(chief).keepPeriods([contract.id])).toEqual(new Set());
  expect(await isOpened(contract)).toBe(false);
});

it('leaves open what a colleague extended since the page last looked', async () => {
  const contract = await addContract();
  await repositoryAs(chief).changePeriod(contract, period, true);
  await repositoryAs(chief).changePeriod({ ...contract, period }, { ...period, closes: extended }, true);
  moveTo(closes);
  await repositoryAs(chief).keepPeriods([contract.id]);
  const [after] = (await repositoryAs(chief).readContractsState()).contracts;
  expect([await isOpened(contract), after?.period.closes]).toEqual([true, extended]);
});

it('makes good an opening that failed after the dates were saved', async () => {
  await setUpPeriodRule(siteAs(owner), async (moment) => moveTo(moment));
  const contract = await addContract();
  await repositoryAs(chief).changePeriod(contract, period, true);
  const principals = await readReaderPrincipals(siteAs(chief), 'test');
  await setFolder(siteAs(chief), contract.id, false, principals);
  await repositoryAs(chief).keepPeriods([contract.id]);
  expect(await isOpened(contract)).toBe(true);
});

describe('the rule of SharePoint’s clock', () => {
  let contract: Contract;
  let right: string;

  const formulaNow = async (): Promise<string> => (await repositoryAs(chief).readContractsState()).periodRule.formula;
  const setFormula = (formula: string): Promise<unknown> =>
    listOf(siteAs(chief), siteAs(chief).sp, contractEntries).update({ ValidationFormula: formula });
  /** Saves the contract past the page, as SharePoint's own form does. */
  const saveItem = (values: Readonly<Record<string, unknown>>): Promise<unknown> =>
    listOf(siteAs(chief), siteAs(chief).sp, contracts).items.getById(contract.id).update(values);
  const comment = async (): Promise<void> =>
    repositoryAs(physician).post({
      ...{ log: 'entries', kind: 'comment', parentKey: '', body: 'Too often', anchor: null, version: '1' },
      key: await ownKeyOf(repositoryAs(physician), clock.now().toISOString()),
      contractId: contract.id
    });

  beforeEach(async () => {
    await setUpPeriodRule(siteAs(owner), async (moment) => moveTo(moment));
    contract = await addContract();
    await repositoryAs(chief).changePeriod(contract, period, true);
    right = await formulaNow();
  });

  it.each([
    ['leaves a period out', '=ISBLANK([ContractId])'],
    ['names the contract and has another end', '=OR(ISBLANK([ContractId]),AND([ContractId]=1,NOW()<DATE(2000,1,1)))'],
    ['accepts everything', '=TRUE'],
    ['is none', '']
  ])('is put right where it %s', async (_, formula) => {
    await setFormula(formula);
    expect(await repositoryAs(chief).keepPeriods([contract.id])).toEqual(new Set());
    expect(await formulaNow()).toBe(right);
    await setFormula(formula);
    await repositoryAs(chief).keepPeriods([]);
    expect(await formulaNow()).toBe(right);
  });

  it('lets entries in until an end that was put off past the page, and then no more', async () => {
    await saveItem({ PeriodCloses: extended.toISOString() });
    await repositoryAs(chief).keepPeriods([contract.id]);
    moveTo(closes);
    await comment();
    moveTo(extended);
    await expect(comment()).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('lets entries in until an end that was brought forward past the page, and late ones where they are accepted then', async () => {
    const sooner = new Date('2026-03-02T09:15:00Z');
    await saveItem({ PeriodCloses: sooner.toISOString() });
    await repositoryAs(chief).keepPeriods([contract.id]);
    moveTo(sooner);
    await expect(comment()).rejects.toMatchObject({ kind: 'forbidden' });
    await saveItem({ LateEntries: true });
    await repositoryAs(chief).keepPeriods([contract.id]);
    await comment();
  });

  it('is taken away where someone wrote one on a site that was not found to honor any', async () => {
    await listOf(siteAs(chief), siteAs(chief).sp, contractEntries).update({
      ValidationFormula: '=FALSE',
      ValidationMessage: ''
    });
    await repositoryAs(chief).keepPeriods([contract.id]);
    expect((await repositoryAs(chief).readContractsState()).periodRule).toEqual({ formula: '', isHonored: false });
  });
});

it('names the contract when the person may not set its folder', async () => {
  const contract = await addContract();
  await repositoryAs(chief).changePeriod(contract, period, true);
  moveTo(closes);
  expect(await repositoryAs(physician).keepPeriods([contract.id])).toEqual(new Set([contract.id]));
});

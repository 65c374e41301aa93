/**
 * @jest-environment node
 */
import type { Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import { contractEntries } from '../../lists/contract-entries';
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

it('puts a period into the rule of the entries that a change left out of it', async () => {
  await setUpPeriodRule(siteAs(owner), async (moment) => moveTo(moment));
  const contract = await addContract();
  const emptyRule = (await repositoryAs(chief).readContractsState()).periodRule;
  await repositoryAs(chief).changePeriod(contract, period, true);
  const { formula } = (await repositoryAs(chief).readContractsState()).periodRule;
  await listOf(siteAs(chief), siteAs(chief).sp, contractEntries).update({ ValidationFormula: emptyRule.formula });
  await repositoryAs(chief).keepPeriods([contract.id]);
  expect((await repositoryAs(chief).readContractsState()).periodRule.formula).toBe(formula);
});

it('names the contract when the person may not set its folder', async () => {
  const contract = await addContract();
  await repositoryAs(chief).changePeriod(contract, period, true);
  moveTo(closes);
  expect(await repositoryAs(physician).keepPeriods([contract.id])).toEqual(new Set([contract.id]));
});

/**
 * @jest-environment node
 */
import type { Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import { beforeRequest } from '../../testing/before-request';
import { publishContract, readContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TestClock } from '../../testing/time/test-clock';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import type { SuiteSite } from '../sharepoint/suite-site';
import { contractItem } from './contract-folder';
import type { ContractRepository } from './contract-repository';
import { createContractRepository } from './create-contract-repository';

const [chief, deputy] = ['helen.marsh', 'victor.adeyemi'];
const open: CommentPeriod = {
  opens: new Date('2026-03-02T08:00:00Z'),
  closes: undefined,
  isFrozen: false,
  takesLate: false
};
const closed: CommentPeriod = { ...open, closes: new Date('2026-03-02T08:30:00Z') };
const extended: CommentPeriod = { ...open, closes: new Date('2026-03-09T08:30:00Z') };

let hospital: TestHospital;
/** As pages have it that were opened while the period was open. */
let seen: Contract;

const siteAs = (name: string): SuiteSite => ({ ...hospital.siteAs(name), clock: new TestClock(TEST_NOW) });
const as = (name: string): ContractRepository => createContractRepository(siteAs(name));
const siteNow = async (): Promise<{ readonly period: CommentPeriod; readonly isOpened: boolean }> => {
  const contract = await readContract(as(chief), seen.id);
  return { period: contract.period, isOpened: (await as(chief).readFolderRights(contract)).isOpened };
};

beforeEach(async () => {
  hospital = await startHospital();
  const contract = await publishContract(as(chief), 'Agreement');
  await as(chief).changePeriod(contract, open, true);
  seen = await readContract(as(chief), contract.id);
});
afterEach(() => hospital.close());

describe('a page that was opened before a colleague closed the period', () => {
  it.each<[string, CommentPeriod, boolean]>([
    ['extends', extended, true],
    ['pauses', { ...open, isFrozen: true }, false],
    ['closes', { ...open, closes: new Date('2026-03-02T08:45:00Z') }, false]
  ])('%s nothing: what the person saw is not so any more', async (_, wanted, opensFolder) => {
    await as(deputy).changePeriod(seen, closed, false);
    await expect(as(chief).changePeriod(seen, wanted, opensFolder)).rejects.toMatchObject({ kind: 'conflict' });
    expect(await siteNow()).toEqual({ period: closed, isOpened: false });
  });

  it('says who did it and when once it was read again', async () => {
    await as(deputy).changePeriod(seen, closed, false);
    expect((await readContract(as(chief), seen.id)).lastSave.by.name).toContain('Adeyemi');
  });
});

describe('a change of a period', () => {
  it('is not hindered by what colleagues say of the contract meanwhile', async () => {
    await as(deputy).changeContract(seen, { ...seen, summary: 'For surgeons' });
    await as(chief).changePeriod(seen, extended, true);
    expect(await siteNow()).toEqual({ period: extended, isOpened: true });
    expect(await readContract(as(chief), seen.id)).toMatchObject({ summary: 'For surgeons' });
  });

  it('is repeated where something else is saved at the very moment', async () => {
    const site = beforeRequest(siteAs(chief), /items\(\d+\)$/i, () =>
      as(deputy).changeContract(seen, { ...seen, summary: 'For surgeons' })
    );
    await createContractRepository(site).changePeriod(seen, extended, true);
    expect(await readContract(as(chief), seen.id)).toMatchObject({ period: extended, summary: 'For surgeons' });
  });

  it('is finished by another try of the same person', async () => {
    await contractItem(siteAs(chief), seen.id).update({ PeriodCloses: closed.closes?.toISOString() });
    await as(chief).changePeriod(seen, closed, false);
    expect(await siteNow()).toEqual({ period: closed, isOpened: false });
  });

  it('leaves folder and dates to a colleague who extends the period while it is closed', async () => {
    const site = beforeRequest(siteAs(chief), /resetroleinheritance/i, () =>
      as(deputy).changePeriod(seen, extended, true)
    );
    const closing = createContractRepository(site).changePeriod(seen, closed, false);
    await expect(closing).rejects.toMatchObject({ kind: 'conflict' });
    expect(await siteNow()).toEqual({ period: extended, isOpened: true });
  });
});

describe('what a contract is, and who reads it', () => {
  it('is not overwritten by a page that shows something older', async () => {
    await as(deputy).changeContract(seen, { ...seen, title: 'Agreement, revised' });
    const late = as(chief).changeContract(seen, { ...seen, summary: 'For surgeons' });
    await expect(late).rejects.toMatchObject({ kind: 'conflict' });
    expect(await readContract(as(chief), seen.id)).toMatchObject({ title: 'Agreement, revised', summary: '' });
  });

  it('takes another try of the same person for done', async () => {
    const facts = { ...seen, summary: 'For\nsurgeons' };
    await as(chief).changeContract(seen, facts);
    await expect(as(chief).changeContract(seen, facts)).resolves.toBeUndefined();
  });

  it('keeps the groups a colleague named since', async () => {
    const executives = await as(chief).searchGroups('IT site');
    const analysts = await as(chief).searchGroups('IT analysts');
    expect([executives.length, analysts.length]).toEqual([1, 1]);
    await as(deputy).changeAudience(seen.id, executives, { audience: undefined });
    const late = as(chief).changeAudience(seen.id, analysts, { audience: undefined });
    await expect(late).rejects.toMatchObject({ kind: 'conflict' });
    expect(await as(chief).readAudience(seen.id)).toEqual(executives);
  });
});

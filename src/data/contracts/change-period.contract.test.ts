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
import { contractItem, folderItem } from './contract-folder';
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

describe('two of the office who act at once', () => {
  const executives = { login: 'IT site directors', name: 'IT site directors' };
  const paused: CommentPeriod = { ...open, isFrozen: true };
  const deputyDoes = async (period: CommentPeriod): Promise<void> =>
    as(deputy).changePeriod(await readContract(as(deputy), seen.id), period, false);
  /** The chief of staff's page, whose first request that gives a group something waits until the deputy has acted. */
  const chiefWhile = (happens: () => Promise<unknown>): ContractRepository =>
    createContractRepository(beforeRequest(siteAs(chief), /addroleassignment/i, happens));

  it.each([
    ['closes', { ...open, closes: new Date('2026-03-02T08:45:00Z') }],
    ['pauses', paused]
  ])('leave a folder shut that one opens while the other %s, who is right then', async (_, wanted) => {
    await as(deputy).changePeriod(seen, closed, false);
    const again = await readContract(as(chief), seen.id);
    const opening = chiefWhile(() => deputyDoes(wanted)).changePeriod(again, open, true);
    await expect(opening).rejects.toMatchObject({ kind: 'conflict' });
    expect(await siteNow()).toEqual({ period: wanted, isOpened: false });
  });

  it.each([
    ['closes', closed],
    ['pauses', paused]
  ])('leave a folder shut whose readers one names while the other %s', async (_, wanted) => {
    await chiefWhile(() => deputyDoes(wanted)).changeAudience(seen.id, [executives]);
    expect(await siteNow()).toEqual({ period: wanted, isOpened: false });
  });

  it('leave a folder shut that one gives back to all physicians while the other pauses', async () => {
    await as(chief).changeAudience(seen.id, [executives]);
    await chiefWhile(() => deputyDoes(paused)).changeAudience(seen.id, undefined);
    expect(await siteNow()).toEqual({ period: paused, isOpened: false });
  });

  it('leave a folder of a contract for some groups shut that one opens while the other closes', async () => {
    await as(chief).changeAudience(seen.id, [executives]);
    await as(deputy).changePeriod(seen, closed, false);
    const again = await readContract(as(chief), seen.id);
    await chiefWhile(() => deputyDoes(closed)).changePeriod(again, open, true);
    expect(await siteNow()).toEqual({ period: closed, isOpened: false });
  });

  it('leave a folder shut that an idle page keeps open while the other closes', async () => {
    await (await folderItem(siteAs('robin.ashdown'), 'entries', seen.id)).resetRoleInheritance();
    await chiefWhile(() => deputyDoes(closed)).keepPeriods([seen.id]);
    expect(await siteNow()).toEqual({ period: closed, isOpened: false });
  });

  it('leave a folder shut that one set before the other had saved that it closes', async () => {
    const site = beforeRequest(siteAs(deputy), /items\(\d+\)$/i, () => as(chief).keepPeriods([seen.id]));
    await createContractRepository(site).changePeriod(seen, closed, false);
    expect(await siteNow()).toEqual({ period: closed, isOpened: false });
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

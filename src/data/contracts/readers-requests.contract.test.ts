/**
 * @jest-environment node
 */
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users/web';
import type { AudienceGroup, Contract } from '../../domain/contracts/contract';
import type { CommentPeriod } from '../../domain/contracts/period/comment-period';
import { publishContract, readContract } from '../../testing/contracts/publish-contract';
import { startHospital, type TestHospital } from '../../testing/start-hospital';
import { TestClock } from '../../testing/time/test-clock';
import { TEST_NOW } from '../../../workbench/server/testing/start-sharepoint';
import { createContractRepository } from './create-contract-repository';

const [owner, chief, surgeon, outsider] = ['robin.ashdown', 'helen.marsh', 'amara.okafor', 'daniel.reyes'];
const surgeons: AudienceGroup = { login: 'Surgeons', name: 'Surgeons' };
const open: CommentPeriod = { opens: new Date('2026-03-02T08:00:00Z'), isFrozen: false, takesLate: false };
const closed: CommentPeriod = { ...open, closes: new Date('2026-03-02T08:30:00Z') };

let hospital: TestHospital;

const as = (name: string) => createContractRepository({ ...hospital.siteAs(name), clock: new TestClock(TEST_NOW) });

async function publish(title: string, period: CommentPeriod, isNarrow: boolean): Promise<Contract> {
  const contract = await publishContract(as(chief), title);
  if (isNarrow) await as(chief).changeAudience(contract.id, [surgeons]);
  await as(chief).changePeriod(await readContract(as(chief), contract.id), period, period === open);
  return contract;
}

/** Everything a page asks for while someone reads each contract and waits for news. */
async function visit(name: string): Promise<readonly boolean[]> {
  const state = await as(name).readContractsState();
  const opened: boolean[] = [];
  for (const contract of state.contracts) {
    opened.push((await as(name).readFolderRights(contract)).isOpened);
    await as(name).readFile(contract, contract.version);
  }
  await as(name).readNews(state, 'everything');
  return opened;
}

/** Addresses that were asked for, and those of them that were refused, within batches too. */
function watchRequests(): { readonly asked: string[]; readonly refused: string[] } {
  const [asked, refused]: [string[], string[]] = [[], []];
  const send = globalThis.fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
    const response = await send(address, init);
    const body = typeof init?.body === 'string' ? init.body : '';
    const answer = await response.clone().text();
    const name = `${address instanceof Request ? address.url : String(address)} ${body}`;
    asked.push(name);
    if (!response.ok || /HTTP\/1\.1 [45]/.test(answer)) refused.push(name);
    return response;
  });
  return { asked, refused };
}

beforeEach(async () => {
  hospital = await startHospital();
  const { web } = hospital.siteAs(owner).sp;
  await web.siteGroups.add({ Title: surgeons.name, OnlyAllowMembersViewMembership: true });
  await web.siteGroups.getByName(surgeons.name).users.add(`i:0#.f|membership|${surgeon}@hospital.example`);
  await publish('For all', open, false);
  await publish('For surgeons', open, true);
  await publish('Closed, for surgeons', closed, true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await hospital.close();
});

it.each([
  [surgeon, [false, true, true]],
  [outsider, [true]]
])('asks for nothing that only the office may see while a physician reads: %s', async (name, isOpened) => {
  const { asked, refused } = watchRequests();
  expect(await visit(name)).toEqual(isOpened);
  expect(refused).toEqual([]);
  expect(asked.filter((address) => /\/roleassignments/i.test(address))).toEqual([]);
});

it('asks who may add where the office reads a contract that has an audience', async () => {
  const { asked, refused } = watchRequests();
  expect(await visit(chief)).toEqual([false, true, true]);
  expect(refused).toEqual([]);
  expect(asked.filter((address) => /\/roleassignments/i.test(address))).toHaveLength(2);
});

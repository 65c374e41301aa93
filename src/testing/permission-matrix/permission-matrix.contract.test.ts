/**
 * @jest-environment node
 */
import { createContractRepository } from '../../data/contracts/create-contract-repository';
import { folderName } from '../../data/contracts/contract-folder';
import { ensureFolder } from '../../data/contracts/ensure-folder';
import { allLists, contractDecisions, contractEntries, contracts } from '../../lists';
import { startHospital, type TestHospital } from '../start-hospital';
import { chief, kindsOfPeople, owner } from './kinds-of-people';
import { matrixSite, newWord, tryEveryone, type Place } from './try-everyone';
import { waysIn, type WayIn } from './ways-in';

let hospital: TestHospital;

beforeAll(async () => {
  hospital = await startHospital();
});

afterAll(() => hospital.close());

const tryAt = (place: Place): void => tryEveryone(() => hospital, place, kindsOfPeople);

describe.each(allLists.map((list) => [list.url, list] as const))('in %s', (_, list) => {
  tryAt({ list, folder: () => '', access: list.access });
});

describe('in the folder of a contract whose comment period is', () => {
  const open = { opens: new Date('2026-03-01T00:00:00Z'), isFrozen: false, takesLate: false };
  const folders = { open: '', closed: '' };

  beforeAll(async () => {
    for (const state of ['open', 'closed'] as const) {
      const { id } = await matrixSite(hospital, owner).makeItem(contracts, newWord());
      const repository = createContractRepository(hospital.siteAs(chief));
      const contract = (await repository.readContractsState()).contracts.find((each) => each.id === id);
      if (!contract) throw new Error('The contract just made is not in the list.');
      await repository.changePeriod(contract, open, true);
      if (state === 'closed')
        await repository.changePeriod(
          { ...contract, period: open },
          { ...open, closes: new Date('2026-03-01T12:00:00Z') },
          false
        );
      await ensureFolder(hospital.siteAs(chief), 'decisions', id);
      folders[state] = folderName(id);
    }
  });

  const physiciansAdd = [...contractEntries.access, { group: 'physicians', level: 'append' } as const];

  describe('open, in the log of entries,', () => {
    tryAt({ list: contractEntries, folder: () => folders.open, access: physiciansAdd });
  });

  describe('closed, in the log of entries,', () => {
    tryAt({ list: contractEntries, folder: () => folders.closed, access: contractEntries.access });
  });

  describe('open, in the log of decisions,', () => {
    tryAt({ list: contractDecisions, folder: () => folders.open, access: contractDecisions.access });
  });
});

it('is made of hundreds of cases', () => {
  const counts = allLists.map((list) => waysIn.filter((way: WayIn) => way.kinds.includes(list.kind)).length);
  const all = counts.reduce((sum, count) => sum + count, 0) * Object.keys(kindsOfPeople).length;
  expect(all).toBeGreaterThan(1_400);
});

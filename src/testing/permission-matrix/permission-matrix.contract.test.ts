/**
 * @jest-environment node
 */
import { createContractRepository } from '../../data/contracts/create-contract-repository';
import { folderName } from '../../data/contracts/contract-folder';
import { ensureFolder } from '../../data/contracts/ensure-folder';
import { allLists, contractDecisions, contractEntries, contracts } from '../../lists';
import type { GroupKey, ListDefinition } from '../../lists/list-definition';
import { startHospital, type TestHospital } from '../start-hospital';
import { isPromised, type Ownership } from './expected-rights';
import { MatrixSite, type MatrixItem } from './matrix-site';
import { waysIn, type WayIn } from './ways-in';

/** One person of each kind, with the suite's groups they are in; the site's own Members and Visitors hold nothing of it. */
const kindsOfPeople: Readonly<Record<string, { readonly name: string; readonly groups: readonly GroupKey[] }>> = {
  'an owner': { name: 'robin.ashdown', groups: ['owners'] },
  'a nurse': { name: 'priya.nair', groups: ['staff'] },
  'a physician': { name: 'amara.okafor', groups: ['staff', 'physicians'] },
  'the chief of staff': { name: 'helen.marsh', groups: ['staff', 'chiefsOfStaff'] },
  'a site director': { name: 'marcus.lindqvist', groups: ['staff', 'siteDirectors'] },
  'an analyst': { name: 'owen.gallagher', groups: ['staff', 'analysts'] },
  'a visitor of the site': { name: 'wren.calloway', groups: [] }
};

/** Whose items are "others'", and who has the rights to prepare what a way needs. */
const owner = 'robin.ashdown';

let hospital: TestHospital;
let words = 0;

beforeAll(async () => {
  hospital = await startHospital();
});

afterAll(() => hospital.close());

const siteOf = (name: string): MatrixSite => new MatrixSite(hospital, `${name}@hospital.example`);
/** A word that no item has yet, in letters only, so that search takes it for one word. */
const newWord = (): string =>
  `matrix${[...String((words += 1))].map((digit) => 'abcdefghij'[Number(digit)]).join('')}q`;

interface Place {
  readonly list: ListDefinition;
  /** Name of a folder, known once the tests run; empty beside all folders. */
  folder(): string;
  /** What is promised there, where that is not what the list says. */
  readonly access: ListDefinition['access'];
}

/** Tries each way on an item; an item that someone did away with is made anew. @returns a line for each broken promise */
async function findBrokenPromises(
  { list, folder, access }: Place,
  { name, groups }: { readonly name: string; readonly groups: readonly GroupKey[] },
  whose: Ownership
): Promise<readonly string[]> {
  const maker = siteOf(whose === 'own' ? name : owner);
  const broken: string[] = [];
  let item: MatrixItem | undefined;
  for (const way of waysIn.filter(({ kinds }) => kinds.includes(list.kind))) {
    item ??= await maker.makeItem(list, newWord(), folder());
    if (way.verb === 'restore') item = { ...item, binId: await siteOf(owner).recycle(list, item) };
    const outcome = await way.try(siteOf(name), list, item);
    const there = way.isBesideFolders === true ? list : { ...list, access };
    const isHidden = way.isSearch === true && list.hiddenFromSearch === true;
    const promised = !isHidden && isPromised(there, groups, way.verb, whose) ? 'done' : 'refused';
    if (outcome !== promised) broken.push(`${way.verb} by ${way.name}: should be ${promised}, was ${outcome}`);
    if (way.verb === 'remove' && outcome === 'done') item = undefined;
  }
  return broken;
}

/** Every kind of person, with others' items and with their own, where they may have any. */
function tryEveryone(place: Place): void {
  describe.each(Object.entries(kindsOfPeople))('%s', (_, person) => {
    it("does with others' items what the definitions say, by every way in", async () => {
      expect(await findBrokenPromises(place, person, 'others')).toEqual([]);
    });

    if (isPromised({ ...place.list, access: place.access }, person.groups, 'add', 'own'))
      it('does with items of their own what the definitions say, by every way in', async () => {
        expect(await findBrokenPromises(place, person, 'own')).toEqual([]);
      });
  });
}

describe.each(allLists.map((list) => [list.url, list] as const))('in %s', (_, list) => {
  tryEveryone({ list, folder: () => '', access: list.access });
});

describe('in the folder of a contract whose comment period is', () => {
  /** Contracts are files here, numbered in the order they were uploaded. */
  const open = { opens: new Date('2026-03-01T00:00:00Z'), isFrozen: false, takesLate: false };
  const folders = { open: '', closed: '' };

  beforeAll(async () => {
    for (const state of ['open', 'closed'] as const) {
      const { id } = await siteOf(owner).makeItem(contracts, newWord());
      const repository = createContractRepository(hospital.siteAs('helen.marsh'));
      const contract = (await repository.readContractsState()).contracts.find((each) => each.id === id);
      if (!contract) throw new Error('The contract just uploaded is not in the library.');
      await repository.changePeriod(contract, open, true);
      if (state === 'closed')
        await repository.changePeriod(contract, { ...open, closes: new Date('2026-03-01T12:00:00Z') }, false);
      await ensureFolder(hospital.siteAs('helen.marsh'), 'decisions', id);
      folders[state] = folderName(id);
    }
  });

  const physiciansAdd = [...contractEntries.access, { group: 'physicians', level: 'append' } as const];

  describe('open, in the log of entries,', () => {
    tryEveryone({ list: contractEntries, folder: () => folders.open, access: physiciansAdd });
  });

  describe('closed, in the log of entries,', () => {
    tryEveryone({ list: contractEntries, folder: () => folders.closed, access: contractEntries.access });
  });

  describe('open, in the log of decisions,', () => {
    tryEveryone({ list: contractDecisions, folder: () => folders.open, access: contractDecisions.access });
  });
});

it('is made of hundreds of cases', () => {
  const counts = allLists.map((list) => waysIn.filter((way: WayIn) => way.kinds.includes(list.kind)).length);
  const all = counts.reduce((sum, count) => sum + count, 0) * Object.keys(kindsOfPeople).length;
  expect(all).toBeGreaterThan(1_200);
});

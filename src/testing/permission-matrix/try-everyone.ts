import type { ListDefinition } from '../../lists/list-definition';
import type { TestHospital } from '../start-hospital';
import { isPromised, type Ownership } from './expected-rights';
import { owner, type KindsOfPeople, type MatrixPerson } from './kinds-of-people';
import { MatrixSite, type MatrixItem } from './matrix-site';
import { waysIn } from './ways-in';

/** Where items are tried. */
export interface Place {
  readonly list: ListDefinition;
  /** Name of a folder, known once the tests run; empty beside all folders. */
  folder(): string;
  /** What is promised there, where that is not what the list says. */
  readonly access: ListDefinition['access'];
  /** What is done with a new item before anyone tries it. */
  readonly prepare?: (item: MatrixItem) => Promise<void>;
}

let words = 0;

/** A word that no item has yet, in letters only, so that search takes it for one word. */
export const newWord = (): string =>
  `matrix${[...String((words += 1))].map((digit) => 'abcdefghij'[Number(digit)]).join('')}q`;

/** The site as someone of the demo sees it. */
export const matrixSite = (hospital: TestHospital, name: string): MatrixSite =>
  new MatrixSite(hospital, `${name}@hospital.example`);

/** Tries each way on an item; an item that someone did away with is made anew. @returns a line for each broken promise */
async function findBrokenPromises(
  hospital: TestHospital,
  { list, folder, access, prepare }: Place,
  { name, groups }: MatrixPerson,
  whose: Ownership
): Promise<readonly string[]> {
  const maker = matrixSite(hospital, whose === 'own' ? name : owner);
  const broken: string[] = [];
  let item: MatrixItem | undefined;
  for (const way of waysIn.filter(({ kinds }) => kinds.includes(list.kind))) {
    if (!item) {
      item = await maker.makeItem(list, newWord(), folder());
      await prepare?.(item);
    }
    if (way.verb === 'restore') item = { ...item, binId: await matrixSite(hospital, owner).recycle(list, item) };
    const outcome = await way.try(matrixSite(hospital, name), list, item);
    const there = way.isBesideFolders === true ? list : { ...list, access };
    const isHidden = way.isSearch === true && list.hiddenFromSearch === true;
    const promised = !isHidden && isPromised(there, groups, way.verb, whose) ? 'done' : 'refused';
    if (outcome !== promised) broken.push(`${way.verb} by ${way.name}: should be ${promised}, was ${outcome}`);
    if (way.verb === 'remove' && outcome === 'done') item = undefined;
  }
  return broken;
}

/** Tests of every kind of person, with others' items and with their own, where they may have any. */
export function tryEveryone(hospitalOf: () => TestHospital, place: Place, people: KindsOfPeople): void {
  describe.each(Object.entries(people))('%s', (_, person) => {
    it("does with others' items what the definitions say, by every way in", async () => {
      expect(await findBrokenPromises(hospitalOf(), place, person, 'others')).toEqual([]);
    });

    if (isPromised({ ...place.list, access: place.access }, person.groups, 'add', 'own'))
      it('does with items of their own what the definitions say, by every way in', async () => {
        expect(await findBrokenPromises(hospitalOf(), place, person, 'own')).toEqual([]);
      });
  });
}

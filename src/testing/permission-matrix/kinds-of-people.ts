import type { GroupKey } from '../../lists/list-definition';

/** Someone of the demo, with the suite's groups they are in; the site's own Members and Visitors hold nothing of it. */
export interface MatrixPerson {
  /** The part of the account before the at sign. */
  readonly name: string;
  readonly groups: readonly GroupKey[];
}

export type KindsOfPeople = Readonly<Record<string, MatrixPerson>>;

/** Whose items are "others'", and who has the rights to prepare what a way needs. */
export const owner = 'robin.ashdown';
export const chief = 'helen.marsh';

/** One person of each kind. */
export const kindsOfPeople: KindsOfPeople = {
  'an owner': { name: owner, groups: ['owners'] },
  'a nurse': { name: 'priya.nair', groups: ['staff'] },
  'a physician': { name: 'amara.okafor', groups: ['staff', 'physicians'] },
  'the chief of staff': { name: chief, groups: ['staff', 'chiefsOfStaff'] },
  'a site director': { name: 'marcus.lindqvist', groups: ['staff', 'siteDirectors'] },
  'an analyst': { name: 'owen.gallagher', groups: ['staff', 'analysts'] },
  'a visitor of the site': { name: 'wren.calloway', groups: [] }
};

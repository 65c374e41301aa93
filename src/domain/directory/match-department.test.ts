import { buildDepartment, buildLocation } from '../../testing/directory/build-directory';
import { indexDirectory } from './directory-index';
import { matchDepartment, locationOfAsker, type Asker } from './match-department';

const [north, central, willow] = [
  buildLocation({ id: 1, name: 'North Campus', shortName: 'North' }),
  buildLocation({ id: 2, name: 'Central Hospital', shortName: 'Central' }),
  buildLocation({ id: 3, name: 'Willow Bend', shortName: 'Willow' })
];
const index = indexDirectory({
  approvals: [],
  locations: [north, central, willow],
  departments: [
    buildDepartment({ id: 1, name: 'Pharmacy', locationId: 1 }),
    buildDepartment({ id: 2, name: 'Pharmacy', locationId: 2 }),
    buildDepartment({ id: 3, name: 'Cardiology', locationId: 1, aliases: ['Heart Center'] }),
    buildDepartment({ id: 4, name: 'Radiology', locationId: 2 }),
    buildDepartment({ id: 5, name: 'Radiology', locationId: 2 })
  ],
  liaisons: []
});
const match = (asker: Partial<Asker>) => matchDepartment(index, { department: '', office: '', ...asker });
const locationOf = (asker: Partial<Asker>) => locationOfAsker(index, { department: '', office: '', ...asker })?.name;

describe('a match', () => {
  it.each<
    readonly [
      string,
      Partial<Asker>,
      readonly number[],
      { readonly isDecidedByOffice: boolean; readonly isElsewhere: boolean }
    ]
  >([
    [
      'of a name that only one department has',
      { department: 'Cardiology' },
      [3],
      { isDecidedByOffice: false, isElsewhere: false }
    ],
    [
      'of such a name at the office',
      { department: 'Cardiology', office: 'North Campus, 4' },
      [3],
      { isDecidedByOffice: false, isElsewhere: false }
    ],
    [
      'of such a name elsewhere',
      { department: 'Cardiology', office: 'Central Hospital, 4' },
      [3],
      { isDecidedByOffice: false, isElsewhere: true }
    ],
    ['of a name several have', { department: 'Pharmacy' }, [1, 2], { isDecidedByOffice: false, isElsewhere: false }],
    [
      'of a name several have, decided by the office',
      { department: 'Pharmacy', office: 'Central, 2' },
      [2],
      { isDecidedByOffice: true, isElsewhere: false }
    ],
    [
      'of a name several have, none at the office',
      { department: 'Pharmacy', office: 'Willow Bend' },
      [1, 2],
      { isDecidedByOffice: false, isElsewhere: true }
    ],
    [
      'of a name several have at the office',
      { department: 'Radiology', office: 'Central' },
      [4, 5],
      { isDecidedByOffice: false, isElsewhere: false }
    ],
    [
      'of a chosen department, whatever the profile says',
      { department: 'Pharmacy', office: 'Central', chosenDepartmentId: 3 },
      [3],
      { isDecidedByOffice: false, isElsewhere: false }
    ],
    [
      'of a chosen department that is gone: by the profile',
      { department: 'Pharmacy', office: 'Central', chosenDepartmentId: 99 },
      [2],
      { isDecidedByOffice: true, isElsewhere: false }
    ]
  ])('%s says what it rests on', (_, asker, ids, grounds) => {
    const found = match(asker);
    expect(found?.departments.map(({ id }) => id)).toEqual(ids);
    expect(found).toMatchObject(grounds);
  });

  it('there is none of a name no one knows', () => {
    expect(match({ department: 'Astronomy', office: 'Central' })).toBeUndefined();
  });
});

describe('the place of an asker', () => {
  it.each<readonly [string, Partial<Asker>, string | undefined]>([
    [
      'is that of the department, wherever the office is',
      { department: 'Cardiology', office: 'Central' },
      'North Campus'
    ],
    ['is that of several departments at one place', { department: 'Radiology' }, 'Central Hospital'],
    ['is unknown when departments at several places come into question', { department: 'Pharmacy' }, undefined],
    [
      'is that of the office when the department is not known',
      { department: 'Astronomy', office: 'Willow Bend' },
      'Willow Bend'
    ],
    ['is known otherwise when the office names none', { locationId: 2 }, 'Central Hospital'],
    [
      'is that of the office and not what is known otherwise',
      { office: 'North Campus', locationId: 2 },
      'North Campus'
    ],
    ['is unknown when nothing is known', {}, undefined]
  ])('%s', (_, asker, location) => {
    expect(locationOf(asker)).toBe(location);
  });
});

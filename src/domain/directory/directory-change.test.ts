import {
  buildDepartment,
  buildDirectory,
  buildLiaison,
  buildLocation,
  buildPerson
} from '../../testing/directory/build-directory';
import {
  countChanges,
  mergeInto,
  reassign,
  restoreDepartment,
  restoreLocation,
  retireDepartment,
  retireLocation,
  reverseChange
} from './directory-change';
import { indexDirectory } from './directory-index';
import { mergeDepartments } from './merge-departments';

const index = indexDirectory(
  buildDirectory({
    locations: [buildLocation({ id: 1 }), buildLocation({ id: 2, name: 'Eastmoor' })],
    departments: [
      buildDepartment({ id: 10, locationId: 1 }),
      buildDepartment({ id: 11, locationId: 2 }),
      buildDepartment({ id: 12, locationId: 1, isRetired: true })
    ],
    liaisons: [buildLiaison({ id: 20, locationId: 1 }), buildLiaison({ id: 21, locationId: 2 })]
  })
);

describe('retiring a location', () => {
  it('retires its departments with it where nothing is moved', () => {
    const { departments, liaisons, locations } = retireLocation(index, 1);
    expect(departments).toEqual([{ id: 10, before: { isRetired: false }, after: { isRetired: true } }]);
    expect(liaisons).toEqual([]);
    expect(locations).toEqual([{ id: 1, before: { isRetired: false }, after: { isRetired: true } }]);
  });

  it('moves what is there, and leaves alone what is retired already', () => {
    const change = retireLocation(index, 1, 2);
    expect(change.departments).toEqual([{ id: 10, before: { locationId: 1 }, after: { locationId: 2 } }]);
    expect(change.liaisons).toEqual([{ id: 20, before: { locationId: 1 }, after: { locationId: 2 } }]);
    expect(countChanges(change)).toBe(3);
  });
});

describe('merging departments', () => {
  const kept = buildDepartment({ id: 10, name: 'Imaging', aliases: ['X-Ray'], systems: ['PACS'] });
  const merged = buildDepartment({
    id: 11,
    name: 'Radiology',
    aliases: ['x ray', 'Scans'],
    systems: ['pacs', 'Dictation'],
    liaisonId: 7,
    phone: '555-0101',
    executive: buildPerson({ name: 'Vera Holm' }),
    executiveTitle: 'Vice president'
  });

  it('answers to both names, each once, and relies on the systems of both', () => {
    expect(mergeDepartments(kept, merged)).toMatchObject({
      name: 'Imaging',
      aliases: 'X-Ray\nRadiology\nScans',
      systems: 'PACS\nDictation'
    });
  });

  it('takes from the other what it does not say itself, an executive only as a whole', () => {
    expect(mergeDepartments(kept, merged)).toMatchObject({
      liaisonId: 7,
      phone: '555-0101',
      executiveTitle: 'Vice president'
    });
    const led = { ...kept, liaisonId: 3, executive: buildPerson({ name: 'Eve Stone' }) };
    expect(mergeDepartments(led, merged)).toMatchObject({ liaisonId: 3, executiveTitle: '' });
  });

  it('does not list its own name as another one of its names', () => {
    expect(mergeDepartments(kept, { ...merged, name: 'IMAGING', aliases: [] }).aliases).toBe('X-Ray');
  });

  it('writes the kept one first, with the fields that change alone', () => {
    const { departments } = mergeInto(kept, { ...buildDepartment({ id: 11, name: 'Scans' }), systems: [] });
    expect(departments).toEqual([
      { id: 10, before: { aliases: 'X-Ray' }, after: { aliases: 'X-Ray\nScans' } },
      { id: 11, before: { isRetired: false }, after: { isRetired: true } }
    ]);
  });
});

describe('an act, undone,', () => {
  it('exchanges before and after, what was written last first', () => {
    const act = retireLocation(index, 1, 2);
    expect(reverseChange(reverseChange(act))).toEqual(act);
    expect(reverseChange(retireDepartment({ id: 10 }))).toEqual(restoreDepartment({ id: 10 }));
    expect(restoreLocation({ id: 1 }).locations).toEqual([
      { id: 1, before: { isRetired: true }, after: { isRetired: false } }
    ]);
  });
});

describe('reassigning departments', () => {
  it('changes those that have another liaison', () => {
    const departments = [buildDepartment({ id: 10, liaisonId: 5 }), buildDepartment({ id: 11, liaisonId: 6 })];
    expect(reassign(departments, 6).departments).toEqual([
      { id: 10, before: { liaisonId: 5 }, after: { liaisonId: 6 } }
    ]);
  });
});

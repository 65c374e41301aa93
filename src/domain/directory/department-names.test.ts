import { buildLocation } from '../../testing/directory/build-directory';
import { coreName, describeWhere, locationsNamedIn, splitLocation } from './department-names';

const north = buildLocation({ id: 1, name: 'North Campus', shortName: 'North' });
const northWing = buildLocation({ id: 2, name: 'North Campus Annex', shortName: '' });
const central = buildLocation({ id: 3, name: 'Central Hospital', shortName: 'Central' });

describe('coreName', () => {
  it.each([
    ['Dept. of Cardiology', 'cardiology'],
    ['Departamento de Cardiología', 'cardiologia'],
    ['The Department of the', 'the department of the'],
    ['Out of Hours', 'out of hours'],
    ['', '']
  ])('makes of "%s" "%s"', (name, core) => {
    expect(coreName(name)).toBe(core);
  });
});

describe('placesNamedIn', () => {
  it.each([
    ['North Campus Annex, 2', [2]],
    ['Lower level, Central', [3]],
    ['Central, opposite North Campus', [3]],
    ['Remote', []],
    ['', []],
    ['Building 7 between Central and North', [1, 3]]
  ])('finds in "%s" the places %s', (office, ids) => {
    expect(locationsNamedIn(office, [north, northWing, central]).map(({ id }) => id)).toEqual(ids);
  });
});

describe('splitPlace', () => {
  it('takes the place from either end, and nothing from a name that is only a place', () => {
    expect(splitLocation('Pharmacy (Central)', [north, central])).toEqual([{ name: 'pharmacy', location: central }]);
    expect(splitLocation('North Campus Pharmacy', [north, central])).toEqual([{ name: 'pharmacy', location: north }]);
    expect(splitLocation('North Campus', [north, central])).toEqual([{ name: 'campus', location: north }]);
    expect(splitLocation('Pharmacy', [north, central])).toEqual([]);
  });
});

describe('describeWhere', () => {
  it.each([
    [north, 'North Campus, 1 Center 118', 'North Campus, 1 Center 118'],
    [north, 'North, 1 Center', 'North, 1 Center'],
    [north, 'Room 2', 'North Campus, Room 2'],
    [north, '', 'North Campus'],
    [undefined, 'Room 2', 'Room 2'],
    [undefined, '', '']
  ])('says the place once', (location, office, words) => {
    expect(describeWhere(location, office)).toBe(words);
  });
});

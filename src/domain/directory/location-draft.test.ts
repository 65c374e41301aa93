import { buildLocation } from '../../testing/directory/build-directory';
import { draftLocation, draftNewLocation, findLocationProblems, type LocationDraft } from './location-draft';

const others = [
  buildLocation({ id: 1, name: 'North Campus' }),
  buildLocation({ id: 2, name: 'Old Mill', isRetired: true })
];
const problemsOf = (facts: Partial<LocationDraft>, id?: number) =>
  findLocationProblems({ ...draftNewLocation('America/Chicago'), name: 'Eastmoor', ...facts }, id, others);

describe('a location, as a form holds it', () => {
  it('has holidays one to a line', () => {
    expect(draftLocation(buildLocation({ holidays: ['2027-01-01', '2027-12-25'] })).holidays).toBe(
      '2027-01-01\n2027-12-25'
    );
  });

  it.each<[Partial<LocationDraft>, object]>([
    [{}, {}],
    [{ zone: '', workingHours: 'Mon-Fri 8:00-17:00, Sat 9:00-12:00', holidays: '2027-01-01\n', phone: '' }, {}],
    [{ name: ' ' }, { name: 'nameMissing' }],
    [{ name: 'north  CAMPUS' }, { name: 'locationTaken' }],
    [{ name: 'Old Mill' }, { name: 'locationRetired' }],
    [{ zone: 'Chicago time' }, { zone: 'zoneUnknown' }],
    [{ workingHours: 'all day' }, { workingHours: 'hoursUnreadable' }],
    [{ holidays: '2027-01-01\n4 July' }, { holidays: 'holidayUnreadable' }],
    [{ phone: 'at the desk' }, { phone: 'phoneUnreadable' }],
    [{ address: 'x'.repeat(256) }, { address: 'tooLong' }]
  ])('%j is refused for %j', (facts, problems) => {
    expect(problemsOf(facts)).toEqual(problems);
  });

  it('may keep its own name', () => {
    expect(problemsOf({ name: 'North Campus' }, 1)).toEqual({});
  });
});

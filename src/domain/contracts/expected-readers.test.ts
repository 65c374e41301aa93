import { people } from '../../testing/contracts/build-entry';
import { readingProgress } from './expected-readers';

const at = new Date('2026-03-10T09:00:00Z');
const expect4 = [people.chief, people.colleague, people.author, people.colleague].map((person) => ({
  ...person,
  email: `${person.id}@hospital.example`
}));

describe('who has read a version', () => {
  it('are those who said so of it; the others are waited for once each, by name', () => {
    const reads = [
      { person: people.author, version: '3', at },
      { person: people.colleague, version: '2', at }
    ];
    const { read, waiting } = readingProgress({ people: expect4, unlisted: [] }, reads, '3', 'en-US');
    expect(read).toEqual([reads[0]]);
    expect(waiting.map(({ name }) => name)).toEqual([people.chief.name, people.colleague.name].sort());
  });

  it('may be people who are not expected, such as members of a group that SharePoint does not list', () => {
    const reads = [{ person: people.author, version: '3', at }];
    expect(readingProgress({ people: [], unlisted: ['Medical staff'] }, reads, '3', 'en-US')).toEqual({
      read: reads,
      waiting: []
    });
  });
});

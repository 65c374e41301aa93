import { buildLiaison, buildPerson } from '../../testing/directory/build-directory';
import { findOwnCard } from './own-card';

describe('findOwnCard', () => {
  const person = buildPerson({ name: 'Ana Ruiz' });
  const directory = {
    approvals: [],
    locations: [],
    departments: [],
    liaisons: [buildLiaison({ id: 2 }), buildLiaison({ id: 5, person })]
  };

  it('finds the card of a person who is a liaison', () => {
    expect(findOwnCard(directory, 'ana.ruiz@hospital.example')?.id).toBe(5);
  });

  it('finds none for other people', () => {
    expect(findOwnCard(directory, 'ben@hospital.example')).toBeUndefined();
  });
});

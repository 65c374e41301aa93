import fc from 'fast-check';
import { capByAsker, findCrowding, MOST_OF_ONE_ASKER } from './crowding';

const askedBy = (id: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ index, asker: { id, name: '' } }));

it('names who asks more than the most, and leaves the first of each in their order', () => {
  const questions = [...askedBy(7, MOST_OF_ONE_ASKER + 1), ...askedBy(8, MOST_OF_ONE_ASKER)];
  expect([...findCrowding(questions)]).toEqual([7]);
  expect(capByAsker(questions)).toEqual(questions.filter((_, at) => at !== MOST_OF_ONE_ASKER));
});

it('hides no question of anyone who asks no more than the most, however many others ask', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 400 }), (askers) => {
      const questions = askers.map((id, index) => ({ index, asker: { id, name: '' } }));
      const [crowding, capped] = [findCrowding(questions), new Set(capByAsker(questions))];
      expect(questions.every((question) => crowding.has(question.asker.id) || capped.has(question))).toBe(true);
      expect(findCrowding([...capped]).size).toBe(0);
    })
  );
});

import { clampQuestion, clampWords, LONGEST_WORDS } from './question-limits';

it('cuts the words of a question to what a page can hold, and nothing twice', () => {
  const asked = clampQuestion({ title: 'Printer', details: 'x'.repeat(1_500_000), triedSoFar: '\n'.repeat(9_000) });
  expect(asked.details).toBe(`${'x'.repeat(LONGEST_WORDS - 1)}…`);
  expect(asked.triedSoFar.split('\n')).toHaveLength(400);
  expect(clampQuestion(asked)).toEqual(asked);
});

it('leaves usual words as they are', () => {
  expect(clampWords('It beeps three times.\nThen it stops.')).toBe('It beeps three times.\nThen it stops.');
});

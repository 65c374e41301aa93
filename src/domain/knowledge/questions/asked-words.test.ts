import { buildQuestion } from '../../../testing/knowledge/build-knowledge';
import { areSameWords, asAnswered, saysNothing, wordsOf } from './asked-words';

const question = buildQuestion(5, 'May I share my badge?', { details: 'With a student.', system: 'Badges' });

it('reads every word of a question', () => {
  expect(wordsOf({ ...question, triedSoFar: 'Nothing' })).toEqual({
    title: 'May I share my badge?',
    more: 'With a student.\n\nNothing\n\nBadges'
  });
});

it('compares what is known, and no ends of lines', () => {
  expect(areSameWords(wordsOf(question), { title: question.title, more: 'With a student.\r\n\r\nBadges ' })).toBe(true);
  expect(areSameWords(wordsOf(question), { title: question.title, more: undefined })).toBe(true);
  expect(areSameWords(wordsOf(question), { title: question.title, more: '' })).toBe(false);
  expect(areSameWords(wordsOf(question), { title: 'Other', more: undefined })).toBe(false);
});

it('is as it is where nothing was changed, or where no one knows what IT read', () => {
  expect(asAnswered(question, wordsOf(question))).toBe(question);
  expect(asAnswered(question, undefined)).toBe(question);
});

it.each([
  ['title', { title: 'May I use the printer?' }],
  ['details', { details: 'For color.' }],
  ['system', { system: 'Printers' }],
  ['attempts', { triedSoFar: 'The printer' }]
])('is in the words IT read where the %s were changed, and says what it says now', (_, read) => {
  const seen = wordsOf({ ...question, ...read });
  expect(asAnswered(question, seen)).toMatchObject({
    title: seen.title,
    details: seen.more,
    triedSoFar: '',
    system: '',
    rewritten: wordsOf(question)
  });
});

it('knows a question in which nothing is said, as long as IT did nothing about it', () => {
  const empty = buildQuestion(1, ' ', { details: '\n', triedSoFar: '', system: '' });
  expect(saysNothing(empty)).toBe(true);
  expect(saysNothing({ ...empty, details: 'It beeps' })).toBe(false);
  expect(saysNothing({ ...empty, responseId: 3 })).toBe(false);
  expect(saysNothing({ ...empty, assignee: { id: 9, name: 'Owen Gallagher' } })).toBe(false);
});

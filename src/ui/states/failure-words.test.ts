import { failureReasons, type FailureReason } from '../../domain/failure/failure-reason';
import { failureWords } from './failure-words';

/** What a person can do something about, each in its own way. */
const told: readonly FailureReason[] = [
  'offline',
  'signedOut',
  'expired',
  'otherPerson',
  'forbidden',
  'notFound',
  'notSetUp',
  'notProtected',
  'locked',
  'throttled'
];

describe('failureWords', () => {
  it('has its own title and sentence for each failure a person can do something about', () => {
    const words = [...told, 'unknown' as const].map(failureWords);
    expect(new Set(words.map(({ title }) => title)).size).toBe(told.length + 1);
    expect(new Set(words.map(({ text }) => text)).size).toBe(told.length + 1);
  });

  it.each(failureReasons)('says something of %s', (reason) => {
    expect(failureWords(reason)).toEqual({ title: expect.stringMatching(/\S/), text: expect.stringMatching(/\S/) });
  });
});

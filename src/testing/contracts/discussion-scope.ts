import type { DiscussionScope } from '../../webparts/contract-comments/discussion/discussion-context';
import { people } from './build-entry';
import { testContract } from './in-memory-contracts';

const now = new Date('2026-03-11T09:00:00Z');

/** What cards of a discussion need, on a site in Chicago; what matters to a test is given. */
export function buildScope(given: Partial<DiscussionScope> = {}): DiscussionScope {
  return {
    me: people.author,
    isOfficial: false,
    standing: 'open',
    contract: testContract,
    now,
    locale: 'en-US',
    telling: { now, locale: 'en-US', zone: 'America/Chicago' },
    isZoneKnown: true,
    periodHistory: [],
    pending: new Map(),
    news: new Set(),
    act: () => undefined,
    retry: () => undefined,
    discard: () => undefined,
    show: () => undefined,
    placing: undefined,
    choosePlace: () => undefined,
    draftAt: (place) => place,
    ...given
  };
}

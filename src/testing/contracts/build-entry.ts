import { logOfAct, type Entry, type EntryKind } from '../../domain/contracts/thread/entry';
import type { PersonRef } from '../../domain/people/person';

/** People of the tests. */
export const people = {
  author: { id: 11, name: 'Dr. Ines Albrecht' },
  colleague: { id: 12, name: 'Dr. Samuel Okafor' },
  chief: { id: 13, name: 'Dr. Ruth Lindqvist' }
} satisfies Record<string, PersonRef>;

let lastId = 0;

/**
 * An entry the site has taken, with a number and key of its own; what matters to a test is given. What only the office does is among
 * the decisions if the chief does it, and anyone else's is not.
 */
export function buildEntry(given: Partial<Entry> = {}): Entry {
  lastId += 1;
  const { kind = 'comment', author = people.author } = given;
  return {
    log: author.id === people.chief.id ? logOfAct(kind as EntryKind, true) : 'entries',
    id: lastId,
    key: `key-${lastId}`,
    kind: 'comment',
    contractId: 3,
    parentKey: '',
    body: 'One weekend in four is more than our group can cover.',
    anchor: null,
    version: '3',
    author: people.author,
    createdAt: new Date(Date.UTC(2026, 2, 10, 9, 0, lastId)),
    ...given
  };
}

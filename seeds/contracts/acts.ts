import type { EntryKind } from '../../src/domain/contracts/thread/entry';

/** What someone said or did about a contract. */
export type Act = {
  /** Unique within the contract. */
  readonly key: string;
  readonly kind: EntryKind;
  /** Name of the person. */
  readonly by: string;
  /** Days before the base day. Zero: the time is a number of minutes before the seed was asked for. */
  readonly ago: number;
  /** UTC, `HH:MM`; minutes when `ago` is zero. */
  readonly at: string;
  /** Key of the act it is about. */
  readonly about?: string;
  readonly text?: string;
  /** The words it points to, in the version current at the time. */
  readonly quote?: { readonly clause: string; readonly words: string };
  /** For an extension of the comment period: the end it had before. */
  readonly wasClosing?: { readonly day: number; readonly time: string };
};

/** Days before the base day and UTC time of day. */
export type When = readonly [ago: number, at: string];

/** A comment on some words of a clause. */
export function comment(key: string, by: string, when: When, clause: string, words: string, text: string): Act {
  return { key, kind: 'comment', by, ago: when[0], at: when[1], text, quote: { clause, words } };
}

/** A comment on the contract as a whole. */
export function remark(key: string, by: string, when: When, text: string): Act {
  return { key, kind: 'comment', by, ago: when[0], at: when[1], text };
}

/** An act about an earlier one, with words of its own. */
export function onto(about: string, kind: EntryKind, by: string, when: When, text?: string): Act {
  const name = `${about}-${kind.slice(0, 3)}${when[0]}${when[1].replace(':', '')}${by.slice(0, 2)}`;
  return { key: name, kind, by, ago: when[0], at: when[1], about, ...(text === undefined ? {} : { text }) };
}

export function reply(about: string, by: string, when: When, text: string): Act {
  return onto(about, 'reply', by, when, text);
}

export function answer(about: string, by: string, when: When, text: string): Act {
  return onto(about, 'answer', by, when, text);
}

/** Several people agree with a comment, some hours after one another on the day given. */
export function agreements(about: string, ago: number, ...people: readonly string[]): readonly Act[] {
  return people.map((by, index) =>
    onto(about, 'agreement', by, [ago, `${14 + (index % 8)}:${10 + ((index * 7) % 50)}`])
  );
}

/** Several people say they have read the version that was current on the day given. */
export function reads(ago: number, ...people: readonly string[]): readonly Act[] {
  return people.map((by, index): Act => ({
    key: `read-${ago}-${by}`.slice(0, 36),
    kind: 'read',
    by,
    ago,
    at: `${13 + (index % 9)}:${12 + ((index * 11) % 47)}`
  }));
}

/** The comment period gets its present end, before the one it had had come. */
export function extension(by: string, when: When, wasClosing: { readonly day: number; readonly time: string }): Act {
  return {
    key: `extended-${when[0]}`,
    kind: 'period',
    by,
    ago: when[0],
    at: when[1],
    wasClosing
  };
}

/** An entry is placed by hand on words of a later version. */
export function reattachment(about: string, by: string, when: When, clause: string, words: string): Act {
  return { ...onto(about, 'reattachment', by, when), quote: { clause, words } };
}

import * as React from 'react';

const PREFIX = 'common-ground:draft:';

/**
 * The name a draft is kept under. Drafts belong to a site and a person, so that on a shared computer no one meets another's words.
 * @param place Where the words are typed, e.g. `contract-3:reply:<key>`.
 */
export function draftKey(site: string, person: string, place: string): string {
  return `${PREFIX}${site}:${person}:${place}`;
}

/** Words kept under a name; empty when there are none or the browser keeps no storage. */
export function readDraft(key: string): string {
  try {
    return window.localStorage.getItem(key) ?? '';
  } catch {
    // Locked-down profiles refuse storage; the words then live as long as the page.
    return '';
  }
}

/** Keeps words under a name; empty words are forgotten. */
export function writeDraft(key: string, words: string): void {
  try {
    if (words) window.localStorage.setItem(key, words);
    else window.localStorage.removeItem(key);
  } catch {
    // As above, and when the storage is full: typing goes on, only the copy is missing.
  }
}

/**
 * Words being typed, kept at every keystroke so that they survive a reload, a sign-out and a loss of network.
 * @param key From `draftKey`; another key shows that key's words.
 * @returns the words and a way to change them; setting them to an empty text forgets them.
 */
export function useDraft(key: string): readonly [string, (words: string) => void] {
  const [draft, setDraft] = React.useState(() => ({ key, words: readDraft(key) }));
  const words = draft.key === key ? draft.words : readDraft(key);
  const write = React.useCallback(
    (next: string) => {
      writeDraft(key, next);
      setDraft({ key, words: next });
    },
    [key]
  );
  return [words, write];
}

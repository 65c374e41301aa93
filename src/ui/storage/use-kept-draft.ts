import * as React from 'react';
import { isText } from '../../domain/shape/shape';
import type { KeptKind } from './kept-store';
import { useKept } from './use-kept';

/** How long what someone is writing is kept: over a weekend and a few days off. */
export const DRAFTS_KEPT_FOR_MS = 7 * 24 * 3_600_000;

/** Words being typed into one field. */
export const textDraft: KeptKind<string> = {
  name: 'draft',
  version: 1,
  keptForMs: DRAFTS_KEPT_FOR_MS,
  parse: (value) => (isText(value) ? value : undefined)
};

/**
 * Words being typed, kept at every keystroke so that they survive a reload, a sign-out and a loss of network. Two tabs with the same
 * draft show the same words: the later keystroke holds, and the other tab shows it.
 * @param id What the words are for, e.g. `contract-3:reply:<key>`; another id shows that one's words.
 * @param initial What the field holds while nothing else was typed.
 * @returns the words, a way to change them, and a way to forget them: once they were given up, or, given the words that were sent, where
 * no others were typed meanwhile.
 */
export function useKeptDraft(
  id: string,
  initial: string = ''
): readonly [string, (words: string) => void, (sent?: string) => boolean] {
  const [kept, keep, forget] = useKept(textDraft, id);
  const write = React.useCallback(
    (words: string) => (words === initial ? forget() : keep(words)),
    [initial, keep, forget]
  );
  return [kept ?? initial, write, forget];
}

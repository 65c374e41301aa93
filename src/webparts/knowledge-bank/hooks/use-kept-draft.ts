import * as React from 'react';
import { useServices } from '../services';

const PREFIX = 'common-ground:knowledge-draft';

function readKept<Value>(key: string): Value | undefined {
  try {
    const text = window.localStorage.getItem(key);
    return text ? (JSON.parse(text) as Value) : undefined;
  } catch {
    // No storage, or a draft of another time: begin with an empty one.
    return undefined;
  }
}

function keep(key: string, value: unknown): void {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage: the text stays in the page.
  }
}

/**
 * What somebody is typing, kept in the browser for this person on this site until it is sent or thrown away.
 * @param place What the draft is for, e.g. `ask`.
 * @returns The draft, a way to change it, and a way to forget it.
 */
export function useKeptDraft<Value>(place: string, empty: () => Value): readonly [Value, (value: Value) => void, () => void] {
  const { keepKey } = useServices();
  const key = `${PREFIX}:${keepKey}:${place}`;
  const [value, setValue] = React.useState<Value>(() => readKept<Value>(key) ?? empty());
  const change = React.useCallback(
    (next: Value) => {
      setValue(next);
      keep(key, next);
    },
    [key]
  );
  const forget = React.useCallback(() => keep(key, undefined), [key]);
  return [value, change, forget];
}

import * as React from 'react';
import { readDraft, writeDraft } from '../../ui/storage/use-draft';
import { useServices } from './services';

function readKept<Value>(key: string): Value | undefined {
  try {
    return JSON.parse(readDraft(key)) as Value;
  } catch {
    // Nothing is kept, or a draft of another time: begin with an empty one.
    return undefined;
  }
}

/**
 * What someone is typing into several fields, kept in the browser for this person on this site until it is sent or thrown away.
 * @param place What the draft is for, e.g. `ask`.
 * @returns The draft, a way to change it, and a way to forget it.
 */
export function useKeptDraft<Value>(
  place: string,
  empty: () => Value
): readonly [Value, (value: Value) => void, () => void] {
  const { keyOfDraft } = useServices();
  const key = keyOfDraft(place);
  const [value, setValue] = React.useState<Value>(() => readKept<Value>(key) ?? empty());
  const change = React.useCallback(
    (next: Value) => {
      setValue(next);
      writeDraft(key, JSON.stringify(next));
    },
    [key]
  );
  const forget = React.useCallback(() => writeDraft(key, ''), [key]);
  return [value, change, forget];
}

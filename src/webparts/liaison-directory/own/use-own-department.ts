import * as React from 'react';

/** The department a person picked, remembered in this browser for this person and site. */
export function useOwnDepartment(storageKey: string): readonly [number | undefined, (id: number | undefined) => void] {
  const [id, setId] = React.useState(() => recall(storageKey));
  const choose = React.useCallback(
    (chosen: number | undefined) => {
      setId(chosen);
      remember(storageKey, chosen);
    },
    [storageKey]
  );
  return [id, choose];
}

function recall(key: string): number | undefined {
  try {
    const id = Number(window.localStorage.getItem(key) ?? Number.NaN);
    return Number.isInteger(id) ? id : undefined;
  } catch {
    // A browser that keeps nothing asks again next time.
    return undefined;
  }
}

function remember(key: string, id: number | undefined): void {
  try {
    if (id === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, String(id));
  } catch {
    // As above.
  }
}

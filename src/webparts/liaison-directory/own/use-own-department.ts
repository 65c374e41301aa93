import * as React from 'react';
import { isNumber } from '../../../domain/shape/shape';
import type { KeptKind } from '../../../ui/storage/kept-store';
import { useKept } from '../../../ui/storage/use-kept';

const ownDepartment: KeptKind<number> = {
  name: 'own-department',
  version: 1,
  keptForMs: 366 * 24 * 3_600_000,
  parse: (value) => (isNumber(value) ? value : undefined)
};

/** The department a person picked, remembered in this browser for this person and site. */
export function useOwnDepartment(): readonly [number | undefined, (id: number | undefined) => void] {
  const [id, remember, forget] = useKept(ownDepartment, 'own');
  const choose = React.useCallback(
    (chosen: number | undefined) => (chosen === undefined ? forget() : remember(chosen)),
    [remember, forget]
  );
  return [id, choose];
}

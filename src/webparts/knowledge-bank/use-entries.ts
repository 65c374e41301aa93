import * as React from 'react';
import type { Bank } from '../../domain/knowledge/bank';
import { toEntries, type Entries } from '../../domain/knowledge/entries';
import { isZone } from '../../domain/time/site-zone';
import { useZone } from '../../ui/time/zone-context';
import { useMomentOfDay } from '../../ui/time/use-today';

/** The entries as they are judged today; judged again when another day begins where any of them is used. */
export function useEntries(bank: Bank): Entries {
  const zone = useZone();
  const zones = React.useMemo(
    () => [zone, ...bank.locations.map((location) => location.zone).filter(isZone)],
    [zone, bank]
  );
  const today = useMomentOfDay(zones);
  return React.useMemo(() => toEntries(bank, today, zone), [bank, today, zone]);
}

import * as React from 'react';
import { shownZone } from '../../ui/time/shown-zone';
import { useNow } from '../../ui/time/use-now';
import { useOpenContract } from './open-contract';
import type { TimeFormat } from './period-words';
import { useServices } from './services';

/** How the open contract's dates are written at the moment; renewed as time passes. */
export function useTimeFormat(): TimeFormat {
  const { locale } = useServices();
  const { zone } = useOpenContract();
  const now = useNow();
  return React.useMemo(() => ({ now, locale, zone: shownZone({ zone }) }), [now, locale, zone]);
}

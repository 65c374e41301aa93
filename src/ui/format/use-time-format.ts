import * as React from 'react';
import { useNow } from '../time/use-now';
import { useZone } from '../time/zone-context';
import type { TimeFormat } from './dates';
import { useLocale } from './locale';

/** How moments are written here and now: in the reader's language, by the site's time; renewed as time passes. */
export function useTimeFormat(): TimeFormat {
  const locale = useLocale();
  const zone = useZone();
  const now = useNow();
  return React.useMemo(() => ({ now, locale, zone }), [now, locale, zone]);
}

import * as React from 'react';
import type { Zone } from '../../domain/time/site-zone';
import { ownZone } from './shown-zone';

const ZoneContext = React.createContext<Zone | undefined>(undefined);

/** Names the site's zone to everything below that shows days and times; `undefined` where it is not known. */
export const ZoneProvider = ZoneContext.Provider;

/** The zone days and times are shown in: the site's, or this computer's where the site's is not known. */
export function useZone(): Zone {
  return React.useContext(ZoneContext) ?? ownZone();
}

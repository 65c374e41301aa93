import * as strings from 'CommonGroundStrings';
import { fill } from '../format/text';
import { useTicking } from './clock-context';
import { isOwnTime } from './shown-zone';
import { useZone } from './zone-context';

/** Says that a form means the site's time, where this computer's clock shows another at the moment; `undefined` where it shows the same. */
export function useZoneHint(): string | undefined {
  const zone = useZone();
  const isElsewhere = useTicking((now) => !isOwnTime(now, zone));
  return isElsewhere ? fill(strings.TimesOfSite, zone) : undefined;
}

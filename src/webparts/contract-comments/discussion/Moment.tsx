import * as React from 'react';
import { formatMoment } from '../../../ui/format/dates';
import { useTicking } from '../../../ui/time/clock-context';
import { useZone } from '../../../ui/time/zone-context';
import { useServices } from '../services';

export interface MomentProps {
  readonly at: Date;
  readonly className?: string;
}

/** When something was said, as people speak of it ("2 hours ago"), with the exact time to hover; drawn again only when its words change. */
export function Moment({ at, className }: MomentProps): React.ReactElement {
  const { locale } = useServices();
  const zone = useZone();
  const words = useTicking((now) => formatMoment(at, { now, locale, zone }));
  return (
    <time className={className} dateTime={at.toISOString()} title={at.toLocaleString(locale, { timeZone: zone })}>
      {words}
    </time>
  );
}

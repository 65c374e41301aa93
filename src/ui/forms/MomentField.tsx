import * as React from 'react';
import * as strings from 'CommonGroundStrings';
import { readWallClock } from '../../domain/time/wall-clock';
import { exactMoment } from '../format/dates';
import { useLocale } from '../format/locale';
import { fill } from '../format/text';
import { isOwnTime } from '../time/shown-zone';
import { useZone } from '../time/zone-context';
import type { ValueFieldProps } from './Field';
import styles from './Field.module.scss';
import { TextField } from './TextField';

export type MomentFieldProps = Omit<ValueFieldProps<string>, 'hint'> & {
  /** The moment the field was filled from, for one that shows seconds less than it has. */
  readonly filled?: Date;
};

/** What to say of a time that the night of a change of clocks has twice, or not at all; empty for any other. */
function useClockNote({ value, filled }: MomentFieldProps): string {
  const zone = useZone();
  const locale = useLocale();
  const reading = readWallClock(value, zone, filled);
  switch (reading?.occurs) {
    case 'twice':
      return strings.TimeOccursTwice;
    case 'never':
      return fill(strings.TimeOccursNever, exactMoment(reading.moment, { locale, zone }));
    default:
      return '';
  }
}

/** A date and time on the clock of the site, as `toWallClock` writes them; where this computer's clock shows another, it says so. */
export function MomentField(props: MomentFieldProps): React.ReactElement {
  const { filled, ...field } = props;
  const zone = useZone();
  const note = useClockNote(props);
  const meant = readWallClock(field.value, zone, filled)?.moment;
  const isElsewhere = meant !== undefined && !isOwnTime(meant, zone);
  return (
    <div>
      <TextField {...field} type="datetime-local" hint={isElsewhere ? fill(strings.TimesOfSite, zone) : undefined} />
      <p className={styles.hint} role="status">
        {note}
      </p>
    </div>
  );
}

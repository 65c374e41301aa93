import * as React from 'react';
import * as strings from 'CommonGroundStrings';
import { readWallClock } from '../../domain/time/wall-clock';
import { exactMoment } from '../format/dates';
import { useLocale } from '../format/locale';
import { fill } from '../format/text';
import { useZone } from '../time/zone-context';
import type { ValueFieldProps } from './Field';
import styles from './Field.module.scss';
import { TextField } from './TextField';

export type MomentFieldProps = ValueFieldProps<string> & {
  /** The moment the field was filled from, which it still means while its text is that moment's. */
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

/** A date and time on the clock of the site, as `toWallClock` writes them. */
export function MomentField(props: MomentFieldProps): React.ReactElement {
  const { filled, ...field } = props;
  const note = useClockNote(props);
  return (
    <div>
      <TextField {...field} type="datetime-local" />
      <p className={styles.hint} role="status">
        {note}
      </p>
    </div>
  );
}

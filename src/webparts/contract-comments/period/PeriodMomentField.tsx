import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { readWallClock } from '../../../domain/time/wall-clock';
import { TextField } from '../../../ui/forms/TextField';
import { fill } from '../../../ui/format/text';
import { exactMoment, type TimeFormat } from '../period-words';
import styles from './PeriodPanel.module.scss';

export interface PeriodMomentFieldProps {
  readonly label: string;
  readonly value: string;
  /** The moment the field was filled from. */
  readonly filled: Date | undefined;
  readonly format: TimeFormat;
  readonly onChange: (value: string) => void;
}

/** What to say of a time that the night of a change of clocks has twice, or not at all; `null` for any other. */
function clockNote({ value, filled, format }: PeriodMomentFieldProps): string | null {
  const reading = readWallClock(value, format.zone, filled);
  if (reading?.occurs === 'twice') return strings.TimeOccursTwice;
  return reading?.occurs === 'never' ? fill(strings.TimeOccursNever, exactMoment(reading.moment, format)) : null;
}

/** A date and time on the clock of the site. */
export function PeriodMomentField(props: PeriodMomentFieldProps): React.ReactElement {
  const { label, value, onChange } = props;
  const note = clockNote(props);
  return (
    <div>
      <TextField type="datetime-local" label={label} value={value} onChange={onChange} />
      <p className={styles.zone} role="status">
        {note}
      </p>
    </div>
  );
}

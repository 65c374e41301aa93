import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import { CheckField } from '../../../ui/forms/CheckField';
import { MomentField } from '../../../ui/forms/MomentField';
import { useOpenContract } from '../open-contract';
import type { EnteredPeriod } from './use-entered-period';

/** The fields of a period: two times on the clock of the site and a choice. Pausing belongs to publishing a version. */
export function PeriodFieldset({ value, change }: EnteredPeriod): React.ReactElement {
  const { period } = useOpenContract().contract;
  const { opens, closes, takesLate } = value;
  return (
    <>
      <MomentField
        label={strings.PeriodOpensLabel}
        value={opens}
        filled={period.opens}
        onChange={(text) => change({ opens: text })}
      />
      <MomentField
        label={strings.PeriodClosesLabel}
        hint={closes === '' ? strings.PeriodNoEnd : undefined}
        value={closes}
        filled={period.closes}
        onChange={(text) => change({ closes: text })}
      />
      <CheckField
        label={strings.PeriodLateLabel}
        value={takesLate}
        onChange={(isChecked) => change({ takesLate: isChecked })}
      />
    </>
  );
}

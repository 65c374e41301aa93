import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';

import { setUpPeriodRule, type RuleVerdict } from '../../../data/contracts/set-up-period-rule';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { useAct } from '../../../ui/resource/use-act';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { strings } from './strings';
import styles from './SiteSetupPanel.module.scss';

const verdicts: Readonly<Record<RuleVerdict, string>> = {
  honored: strings.SetupPeriodsHonored,
  notHonored: strings.SetupPeriodsNotHonored,
  notKnown: strings.SetupPeriodsNotKnown
};

/**
 * Tries on this site whether SharePoint ends comment periods by its own clock, and lets it do so if it does. Not a step of the set-up,
 * because a minute has to pass, and without it periods are kept by permissions.
 */
export function SetupPeriods({ site }: { readonly site: SuiteSite }): React.ReactElement {
  const { isBusy, failure, run } = useAct();
  const [verdict, setVerdict] = React.useState<RuleVerdict>();
  const tryClock = (): void => {
    setVerdict(undefined);
    void run(() => setUpPeriodRule(site), setVerdict);
  };
  return (
    <section className={`${styles.place} ${styles.periods}`}>
      <h2>{strings.SetupPeriods}</h2>
      <p className={styles.intro}>{strings.SetupPeriodsHelp}</p>
      <div className={styles.actions}>
        <DefaultButton text={strings.SetupPeriodsTry} onClick={tryClock} disabled={isBusy} allowDisabledFocus />
      </div>
      {isBusy && <ProgressIndicator label={strings.SetupPeriodsTrying} />}
      <p role="status" className={styles.intro}>
        {verdict && verdicts[verdict]}
      </p>
      {failure && <FailureMessage failure={failure} onRetry={tryClock} />}
    </section>
  );
}

import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';

import { readRuleVerdict, setUpPeriodRule, type RuleVerdict } from '../../../data/contracts/set-up-period-rule';
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

/** What an earlier try found; nothing until it is read, and where it cannot be read. */
function useKeptVerdict(site: SuiteSite): RuleVerdict | undefined {
  const [kept, setKept] = React.useState<RuleVerdict>();
  React.useEffect(() => {
    let isGone = false;
    readRuleVerdict(site).then(
      (verdict) => !isGone && setKept(verdict),
      () => undefined
    );
    return () => {
      isGone = true;
    };
  }, [site]);
  return kept;
}

/**
 * Tries on this site whether SharePoint ends comment periods by its own clock, and lets it do so if it does. Not a step of the set-up,
 * because a minute has to pass, and without it periods are kept by permissions.
 */
export function SetupPeriods({ site }: { readonly site: SuiteSite }): React.ReactElement {
  const { isBusy, failure, run } = useAct();
  const kept = useKeptVerdict(site);
  const [found, setFound] = React.useState<RuleVerdict>();
  const tryClock = (): void => {
    setFound(undefined);
    void run(() => setUpPeriodRule(site), setFound);
  };
  // One that is found is announced; one that is kept is only shown.
  const shown = isBusy || found ? undefined : kept;
  return (
    <section className={`${styles.place} ${styles.periods}`}>
      <h2>{strings.SetupPeriods}</h2>
      {!shown && !found && <p className={styles.intro}>{strings.SetupPeriodsHelp}</p>}
      {shown && <p className={styles.intro}>{verdicts[shown]}</p>}
      <p role="status" className={styles.intro}>
        {found && verdicts[found]}
      </p>
      <div className={styles.actions}>
        <DefaultButton
          text={kept || found ? strings.SetupPeriodsTryAgain : strings.SetupPeriodsTry}
          onClick={tryClock}
          disabled={isBusy}
          allowDisabledFocus
        />
      </div>
      {isBusy && <ProgressIndicator label={strings.SetupPeriodsTrying} />}
      {failure && <FailureMessage failure={failure} onRetry={tryClock} />}
    </section>
  );
}

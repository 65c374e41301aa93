import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { useTheme } from '@fluentui/react/lib/Theme';
import * as shared from 'CommonGroundStrings';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { useElementRegistry } from '../../../ui/elements/element-registry';
import { useLocale } from '../../../ui/format/locale';
import { fillCount } from '../../../ui/format/text';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { themeVariables } from '../../../ui/theme/theme-variables';
import { newsOf } from './setup-news';
import { isNeeded, isWanted } from './setup-step';
import { SetupGroups } from './SetupGroups';
import { SetupNews } from './SetupNews';
import { SetupNext } from './SetupNext';
import { SetupPeriods } from './SetupPeriods';
import { SetupDone, SetupSteps } from './SetupSteps';
import { strings } from './strings';
import { useSiteSetup } from './use-site-setup';
import styles from './SiteSetupPanel.module.scss';

export interface SiteSetupPanelProps {
  readonly site: SuiteSite;
  readonly onClose: () => void;
}

/** Shows an owner how the site differs from what the suite needs, and makes it so when asked to. */
export function SiteSetupPanel({ site, onClose }: SiteSetupPanelProps): React.ReactElement {
  const locale = useLocale();
  const fields = useElementRegistry<string>();
  const { view, check, retry, start, stop, agree, rename } = useSiteSetup(site);
  const { stage, look, steps, progress, outcome } = view;
  const isSeen = stage.kind === 'seen';
  const wanted = steps.filter(isWanted);
  // The panel is drawn in a layer at the end of the page, outside every application's frame.
  const colors = themeVariables(useTheme()) as React.CSSProperties;
  const handleStart = (): void => {
    const unusable = wanted.find(({ titleProblem }) => titleProblem);
    if (unusable) fields.get(unusable.key)?.focus();
    else start();
  };
  // Closing would end a run without a word on what it did; while it works, Escape and the X stop it instead, and the panel stays.
  const handleDismiss = (event?: Pick<Event, 'preventDefault'>): void => {
    if (stage.kind !== 'working') return onClose();
    event?.preventDefault();
    stop();
  };
  return (
    <Panel
      isOpen
      type={PanelType.medium}
      headerText={shared.SetUpThisSite}
      closeButtonAriaLabel={shared.Close}
      onDismiss={handleDismiss}
      isLightDismiss={false}
    >
      <div className={styles.panel} style={colors}>
        <SetupNews
          news={newsOf(view, site.webUrl, locale)}
          stage={stage.kind}
          progress={progress}
          now={site.clock.now()}
        >
          {isSeen && wanted.length > 0 && (
            <PrimaryButton
              text={fillCount({ one: strings.SetupStartOne, other: strings.SetupStartOther }, wanted.length, locale)}
              onClick={handleStart}
            />
          )}
          {stage.kind === 'working' && (
            <DefaultButton text={strings.SetupStop} onClick={stop} disabled={stage.isStopping} allowDisabledFocus />
          )}
          {isSeen && <DefaultButton text={strings.SetupCheckAgain} onClick={check} />}
        </SetupNews>
        {stage.kind === 'unseen' && <FailureMessage failure={stage.failure} onRetry={retry} />}
        {stage.kind === 'looking' && !look && <Skeleton blocks={[24, 24, 24, 24]} />}
        {isSeen && look && !steps.some(isNeeded) && (
          <>
            <SetupGroups groups={look.groups} />
            <SetupNext observed={look.observed} webPath={site.webPath} />
            <SetupPeriods site={site} />
          </>
        )}
        <SetupSteps steps={steps} onAgree={agree} onRename={rename} fields={fields} isClosed={!isSeen} />
        {outcome && outcome.done.length > 0 && <SetupDone done={outcome.done} />}
      </div>
    </Panel>
  );
}

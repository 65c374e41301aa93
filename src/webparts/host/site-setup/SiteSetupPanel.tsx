import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { useTheme } from '@fluentui/react/lib/Theme';
import { CompletedSolidIcon } from '@fluentui/react-icons-mdl2';
import * as shared from 'CommonGroundStrings';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { estimateTimeLeft, type Progress } from '../../../domain/time/time-left';
import { remedyOf } from '../../../lists/difference';
import { useLocale } from '../../../ui/format/locale';
import { fill, fillCount } from '../../../ui/format/text';
import { useFocusHandover } from '../../../ui/navigation/use-focus-handover';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { StateMessage } from '../../../ui/states/StateMessage';
import { themeVariables } from '../../../ui/theme/theme-variables';
import { SetupGroups } from './SetupGroups';
import { SetupPeriods } from './SetupPeriods';
import { SetupSteps } from './SetupSteps';
import { strings } from './strings';
import { isOpen, useSiteSetup, type SetupStep } from './use-site-setup';
import styles from './SiteSetupPanel.module.scss';

export interface SiteSetupPanelProps {
  readonly site: SuiteSite;
  readonly onClose: () => void;
}

/** "Step 3 of 18", and how long the rest takes once that can be said. */
function SetupProgress({ progress, now }: { readonly progress: Progress; readonly now: Date }): React.ReactElement {
  const locale = useLocale();
  const left = estimateTimeLeft(progress, now);
  const seconds = left === undefined ? undefined : Math.max(1, Math.ceil(left / 1000));
  const words =
    seconds === undefined
      ? strings.SetupTimeUnknown
      : seconds < 60
        ? fillCount({ one: strings.SetupSecondsOne, other: strings.SetupSecondsOther }, seconds, locale)
        : fillCount(
            { one: strings.SetupMinutesOne, other: strings.SetupMinutesOther },
            Math.ceil(seconds / 60),
            locale
          );
  return (
    <ProgressIndicator
      label={fill(strings.SetupProgress, String(progress.done + 1), String(progress.total))}
      description={words}
      percentComplete={progress.done / progress.total}
    />
  );
}

/** The buttons of one stage; each stage has its own, so the pressed one leaves the page. */
function StageActions({ children }: React.PropsWithChildren<unknown>): React.ReactElement {
  const outermost = useFocusHandover<HTMLDivElement>();
  return (
    <div ref={outermost} className={styles.actions}>
      {children}
    </div>
  );
}

/** Whether the suite is not whole without a step. */
const isLeft = ({ difference, state }: SetupStep): boolean =>
  state !== 'done' && ['repair', 'consent'].includes(remedyOf(difference));

/** Shows an owner how the site differs from what the suite needs, and makes it so when asked to. */
export function SiteSetupPanel({ site, onClose }: SiteSetupPanelProps): React.ReactElement {
  const locale = useLocale();
  const { state, check, start, stop, agree, rename } = useSiteSetup(site);
  const { steps, groups, progress } = state.kind === 'checked' ? state : { steps: [], groups: [], progress: undefined };
  const open = steps.filter(isOpen).length;
  const isSetUp = state.kind === 'checked' && !steps.some(isLeft);
  // The panel is drawn in a layer at the end of the page, outside every application's frame.
  const colors = themeVariables(useTheme()) as React.CSSProperties;
  return (
    <Panel
      isOpen
      type={PanelType.medium}
      headerText={shared.SetUpThisSite}
      closeButtonAriaLabel={shared.Close}
      onDismiss={onClose}
      isLightDismiss={false}
    >
      <div className={styles.panel} style={colors} aria-busy={progress !== undefined || state.kind === 'checking'}>
        <p className={styles.intro}>{fill(strings.SetupIntro, site.webUrl)}</p>
        {state.kind === 'checking' && <Skeleton blocks={[24, 24, 24, 24]} />}
        {state.kind === 'failed' && <FailureMessage failure={state.failure} onRetry={check} />}
        {isSetUp && (
          <StateMessage icon={<CompletedSolidIcon />} title={strings.SetupCleanTitle} text={strings.SetupCleanText} />
        )}
        {progress && <SetupProgress progress={progress} now={site.clock.now()} />}
        <StageActions key={progress ? 'working' : state.kind}>
          {open > 0 && !progress && (
            <PrimaryButton
              text={fillCount({ one: strings.SetupStartOne, other: strings.SetupStartOther }, open, locale)}
              onClick={start}
            />
          )}
          {progress && <DefaultButton text={strings.SetupStop} onClick={stop} />}
          {state.kind === 'checked' && !progress && <DefaultButton text={strings.SetupCheckAgain} onClick={check} />}
        </StageActions>
        {!progress && groups.length > 1 && <SetupGroups groups={groups} />}
        {isSetUp && <SetupPeriods site={site} />}
        <SetupSteps steps={steps} onAgree={agree} onRename={rename} />
      </div>
    </Panel>
  );
}

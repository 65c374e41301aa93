import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { useTheme } from '@fluentui/react/lib/Theme';
import { CompletedSolidIcon, ErrorBadgeIcon, InfoIcon, SyncIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'CommonGroundStrings';
import type { SuiteSite } from '../../../data/sharepoint/suite-site';
import { isRepairable } from '../../../lists/compare-site';
import { useLocale } from '../../../ui/format/locale';
import { fill, fillCount } from '../../../ui/format/text';
import { useFocusHandover } from '../../../ui/navigation/use-focus-handover';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { StateMessage } from '../../../ui/states/StateMessage';
import { themeVariables } from '../../../ui/theme/theme-variables';
import { placeOf, wordsOf } from './difference-words';
import { useSiteCheck, type CheckedDifference } from './use-site-check';
import styles from './SiteCheckPanel.module.scss';

export interface SiteCheckPanelProps {
  readonly site: SuiteSite;
  readonly onClose: () => void;
}

const marks: Record<CheckedDifference['state'], { readonly icon: React.ReactElement; readonly word: string }> = {
  found: { icon: <InfoIcon />, word: strings.CheckFound },
  repairing: { icon: <SyncIcon />, word: strings.CheckRepairing },
  repaired: { icon: <CompletedSolidIcon />, word: strings.CheckRepaired },
  failed: { icon: <ErrorBadgeIcon />, word: strings.CheckFailed }
};

function DifferenceItem({ checked }: { readonly checked: CheckedDifference }): React.ReactElement {
  const mark = marks[checked.state];
  return (
    <li className={styles.item} data-state={checked.state}>
      <span className={styles.mark} role="img" aria-label={mark.word}>
        {mark.icon}
      </span>
      <span>
        {wordsOf(checked.difference)}
        {!isRepairable(checked.difference) && <span className={styles.note}>{strings.CheckByHand}</span>}
        {checked.problem && <span className={styles.problem}>{checked.problem}</span>}
      </span>
    </li>
  );
}

function DifferenceList({ differences }: { readonly differences: readonly CheckedDifference[] }): React.ReactElement {
  const places = [...new Set(differences.map(({ difference }) => placeOf(difference)))];
  return (
    <>
      {places.map((place) => (
        <section key={place} className={styles.place}>
          <h3>{place}</h3>
          <ul>
            {differences.map((checked, index) =>
              placeOf(checked.difference) === place ? <DifferenceItem key={index} checked={checked} /> : null
            )}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The buttons of one step of the check; each step has its own, so the pressed one leaves the page. */
function StepActions({ children }: React.PropsWithChildren<unknown>): React.ReactElement {
  const outermost = useFocusHandover<HTMLDivElement>();
  return (
    <div ref={outermost} className={styles.actions}>
      {children}
    </div>
  );
}

/** Shows an administrator how the site differs from what the suite needs, and repairs it when asked to. */
export function SiteCheckPanel({ site, onClose }: SiteCheckPanelProps): React.ReactElement {
  const locale = useLocale();
  const { state, check, repair, stop } = useSiteCheck(site);
  const differences = state.kind === 'checked' ? state.differences : [];
  const open = differences.filter((checked) => checked.state !== 'repaired' && isRepairable(checked.difference)).length;
  // The panel is drawn in a layer at the end of the page, outside every application's frame.
  const colors = themeVariables(useTheme()) as React.CSSProperties;
  const isRepairing = state.kind === 'checked' && state.isRepairing;
  return (
    <Panel
      isOpen
      type={PanelType.medium}
      headerText={strings.CheckThisSite}
      closeButtonAriaLabel={strings.Close}
      onDismiss={onClose}
      isLightDismiss={false}
    >
      <div className={styles.panel} style={colors} aria-busy={isRepairing || state.kind === 'checking'}>
        <p className={styles.intro}>{fill(strings.CheckIntro, site.webUrl)}</p>
        {state.kind === 'checking' && <Skeleton blocks={[24, 24, 24, 24]} />}
        {state.kind === 'failed' && <FailureMessage failure={state.failure} onRetry={check} />}
        {state.kind === 'checked' && differences.length === 0 && (
          <StateMessage icon={<CompletedSolidIcon />} title={strings.CheckCleanTitle} text={strings.CheckCleanText} />
        )}
        <DifferenceList differences={differences} />
        <p role="status" className={styles.intro}>
          {state.kind === 'checked' &&
            differences.length > 0 &&
            fillCount({ one: strings.CheckOpenOne, other: strings.CheckOpenOther }, open, locale)}
        </p>
        <StepActions key={isRepairing ? 'repairing' : state.kind}>
          {open > 0 && !isRepairing && (
            <PrimaryButton
              text={fillCount({ one: strings.CheckRepairOne, other: strings.CheckRepairOther }, open, locale)}
              onClick={repair}
            />
          )}
          {isRepairing && <DefaultButton text={strings.CheckStop} onClick={stop} />}
          {state.kind === 'checked' && !isRepairing && <DefaultButton text={strings.CheckAgain} onClick={check} />}
        </StepActions>
      </div>
    </Panel>
  );
}

import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import {
  BlockedSiteIcon,
  ErrorIcon,
  HourGlassIcon,
  LockIcon,
  PlugDisconnectedIcon,
  SettingsIcon,
  SwitchUserIcon
} from '@fluentui/react-icons-mdl2';
import * as strings from 'CommonGroundStrings';
import type { FailureReason } from '../../domain/failure/failure-reason';
import { useLocale } from '../format/locale';
import { fill } from '../format/text';
import { failureWords } from './failure-words';
import { SetUpContext } from './set-up';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';
import type { Failure } from './view-state';

export interface FailureMessageProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

/** What an owner of the site can make right with "Set up this site". */
const mendedBySetUp: readonly FailureReason[] = ['notSetUp', 'notProtected'];

function iconOf(reason: FailureReason): React.ReactElement {
  switch (reason) {
    case 'offline':
      return <PlugDisconnectedIcon />;
    case 'forbidden':
      return <BlockedSiteIcon />;
    case 'locked':
      return <LockIcon />;
    case 'signedOut':
    case 'otherPerson':
      return <SwitchUserIcon />;
    case 'notSetUp':
    case 'notProtected':
      return <SettingsIcon />;
    case 'throttled':
      return <HourGlassIcon />;
    default:
      return <ErrorIcon />;
  }
}

/** Says plainly why there is nothing to see, what to do about it, and offers another try where one makes sense, beside other ways on. */
export function FailureMessage({
  failure,
  onRetry,
  children
}: React.PropsWithChildren<FailureMessageProps>): React.ReactElement {
  const { title, text } = failureWords(failure.reason);
  const locale = useLocale();
  const { onSetUp, onMissing, isLooking, hint } = React.useContext(SetUpContext);
  const isMissing = failure.reason === 'notSetUp';
  React.useEffect(() => {
    if (isMissing) onMissing?.();
  }, [isMissing, onMissing]);
  if (isMissing && (onMissing || isLooking)) return <Skeleton blocks={[24, 24]} />;
  const until = failure.retryAt?.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <StateMessage
      icon={iconOf(failure.reason)}
      title={title}
      text={until ? fill(strings.ThrottledUntil, until) : isMissing && hint ? `${text} ${hint}` : text}
      detail={failure.detail}
      detailLabel={strings.Details}
      isAlert
    >
      {mendedBySetUp.includes(failure.reason) && onSetUp && (
        <PrimaryButton text={strings.SetUpThisSite} onClick={onSetUp} />
      )}
      {onRetry && <DefaultButton text={strings.TryAgain} onClick={onRetry} />}
      {children}
    </StateMessage>
  );
}

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
import { failureWords, setUpWords } from './failure-words';
import { SetUpContext } from './set-up';
import { Skeleton } from './Skeleton';
import { StateMessage } from './StateMessage';
import type { Failure } from './view-state';

export interface FailureMessageProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

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
  const locale = useLocale();
  const { onSetUp, onMissing, isLooking, hint } = React.useContext(SetUpContext);
  const words = failureWords(failure.reason);
  const remedy = onSetUp && setUpWords(failure.reason);
  const text = remedy ?? words.text;
  const isMissing = failure.reason === 'notSetUp';
  React.useEffect(() => {
    if (isMissing) onMissing?.();
  }, [isMissing, onMissing]);
  if (isMissing && (onMissing || isLooking)) return <Skeleton blocks={[24, 24]} />;
  const until = failure.retryAt?.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <StateMessage
      icon={iconOf(failure.reason)}
      title={words.title}
      text={until ? fill(strings.ThrottledUntil, until) : isMissing && hint ? `${text} ${hint}` : text}
      detail={failure.detail}
      detailLabel={strings.Details}
      isAlert
    >
      {remedy && <PrimaryButton text={strings.SetUpThisSite} onClick={onSetUp} />}
      {onRetry && <DefaultButton text={strings.TryAgain} onClick={onRetry} />}
      {children}
    </StateMessage>
  );
}

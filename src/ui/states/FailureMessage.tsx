import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import {
  BlockedSiteIcon,
  ErrorIcon,
  HourGlassIcon,
  PlugDisconnectedIcon,
  SettingsIcon
} from '@fluentui/react-icons-mdl2';
import * as strings from 'CommonGroundStrings';
import type { FailureReason } from '../../domain/failure/failure-reason';
import { useLocale } from '../format/locale';
import { fill } from '../format/text';
import { SetUpContext } from './set-up';
import { StateMessage } from './StateMessage';
import type { Failure } from './view-state';

export interface FailureMessageProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
}

interface Explanation {
  readonly icon: React.ReactElement;
  readonly title: string;
  readonly text: string;
}

function explain(reason: FailureReason): Explanation {
  switch (reason) {
    case 'offline':
      return { icon: <PlugDisconnectedIcon />, title: strings.OfflineTitle, text: strings.OfflineText };
    case 'forbidden':
      return { icon: <BlockedSiteIcon />, title: strings.ForbiddenTitle, text: strings.ForbiddenText };
    case 'notSetUp':
      return { icon: <SettingsIcon />, title: strings.NotSetUpTitle, text: strings.NotSetUpText };
    case 'throttled':
      return { icon: <HourGlassIcon />, title: strings.ThrottledTitle, text: strings.ThrottledText };
    case 'notFound':
      return { icon: <ErrorIcon />, title: strings.NotFoundTitle, text: strings.NotFoundText };
    case 'conflict':
    case 'duplicate':
    case 'invalid':
    case 'tooMany':
    case 'unknown':
      return { icon: <ErrorIcon />, title: strings.FailedTitle, text: strings.FailedText };
  }
}

/** Says plainly why there is nothing to see, what to do about it, and offers another try where one makes sense. */
export function FailureMessage({ failure, onRetry }: FailureMessageProps): React.ReactElement {
  const { icon, title, text } = explain(failure.reason);
  const locale = useLocale();
  const setUp = React.useContext(SetUpContext);
  const until = failure.retryAt?.toLocaleTimeString(locale, { hour: 'numeric', minute: '2-digit' });
  return (
    <StateMessage
      icon={icon}
      title={title}
      text={until ? fill(strings.ThrottledUntil, until) : text}
      detail={failure.detail}
      detailLabel={strings.Details}
      isAlert
    >
      {failure.reason === 'notSetUp' && setUp && <PrimaryButton text={strings.CheckThisSite} onClick={setUp} />}
      {onRetry && <DefaultButton text={strings.TryAgain} onClick={onRetry} />}
    </StateMessage>
  );
}

import * as React from 'react';
import { ErrorIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'CommonGroundStrings';
import { StateMessage } from './StateMessage';

interface FailureBoundaryState {
  readonly error?: Error;
}

/** Shows a mistake of ours as a message with a way on, instead of an empty web part. */
export class FailureBoundary extends React.Component<React.PropsWithChildren<unknown>, FailureBoundaryState> {
  public override state: FailureBoundaryState = {};

  public static getDerivedStateFromError(error: Error): FailureBoundaryState {
    return { error };
  }

  public override render(): React.ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <StateMessage
        icon={<ErrorIcon />}
        title={strings.BrokenTitle}
        text={strings.BrokenText}
        detail={error.message}
        detailLabel={strings.Details}
        isAlert
      >
        <DefaultButton text={strings.TryAgain} onClick={() => this.setState({ error: undefined })} />
      </StateMessage>
    );
  }
}

import * as React from 'react';
import { DocumentSearchIcon } from '@fluentui/react-icons-mdl2';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import { fill } from '../../../ui/format/text';
import { StateMessage } from '../../../ui/states/StateMessage';

export interface NothingFoundProps {
  readonly words: string;
  /** Whether something near is below. */
  readonly hasNearest: boolean;
  readonly canAsk: boolean;
  readonly onAsk: () => void;
}

/** No answer yet: the words become a question in one press, or it is said who can help. */
export function NothingFound({ words, hasNearest, canAsk, onAsk }: NothingFoundProps): React.ReactElement {
  const text = canAsk ? strings.NothingFoundAsk : strings.NothingFoundVisitor;
  return (
    <StateMessage
      icon={<DocumentSearchIcon />}
      title={fill(strings.NothingFoundTitle, words.trim())}
      text={hasNearest ? `${text} ${strings.NearestBelow}` : text}
    >
      {canAsk && <PrimaryButton text={strings.AskThis} onClick={onAsk} />}
    </StateMessage>
  );
}

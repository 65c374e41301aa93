import * as React from 'react';
import * as strings from 'ContractCommentsStrings';
import type { Statement } from '../../../domain/contracts/thread/thread';
import { useElementRegistry } from '../../../ui/elements/element-registry';
import { useDiscussionActs, useOpenContract } from '../open-contract';
import { Composer } from './Composer';
import { useFocusBack } from './use-focus-back';
import { WithdrawButton } from './WithdrawButton';
import { WordsKept } from './WordsKept';
import styles from './ThreadCard.module.scss';

/** Whether the person may change or take back a reply or answer: its author, for as long as they could say it. */
function useMayChange({ kind, author, withdrawnAt }: Statement): boolean {
  const { me, permission, mayDecide } = useOpenContract();
  const maySay = kind === 'answer' ? mayDecide : permission === 'open';
  return maySay && author.id === me.id && withdrawnAt === undefined;
}

/** What can be done with a reply or an answer: its author gives it other words, or takes it back. */
export function ReplyActions({ statement }: { readonly statement: Statement }): React.ReactElement | null {
  const { act, draftAt } = useDiscussionActs();
  const [writing, setWriting] = React.useState<'revision'>();
  const buttons = useElementRegistry<'revision'>();
  useFocusBack(writing, buttons);
  const mayChange = useMayChange(statement);
  const { key, kind, reference: parentKey, text } = statement;
  const draft = draftAt(`revision:${key}`);
  // What was said for the office is changed where only the office can write.
  const log = kind === 'answer' ? 'decisions' : 'entries';
  if (writing && !mayChange) return <WordsKept draft={draft} />;
  if (writing)
    return (
      <Composer
        label={kind === 'answer' ? strings.EditAnswerLabel : strings.EditReplyLabel}
        submitLabel={strings.SaveEdit}
        draft={draft}
        initial={text}
        onCancel={() => setWriting(undefined)}
        onSubmit={(body) => {
          act('revision', { parentKey, body, log });
          setWriting(undefined);
        }}
      />
    );
  if (!mayChange) return null;
  return (
    <div className={styles.actions}>
      <button
        ref={buttons.refFor('revision')}
        type="button"
        className={styles.action}
        onClick={() => setWriting('revision')}
      >
        {strings.Edit}
      </button>
      <WithdrawButton onWithdraw={() => act('withdrawal', { parentKey, log })} />
    </div>
  );
}

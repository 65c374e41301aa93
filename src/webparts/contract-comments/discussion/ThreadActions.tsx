import * as React from 'react';
import { LikeIcon, LikeSolidIcon } from '@fluentui/react-icons-mdl2';
import * as strings from 'ContractCommentsStrings';
import type { Thread } from '../../../domain/contracts/thread/thread';
import { useElementRegistry } from '../../../ui/elements/element-registry';
import { fill } from '../../../ui/format/text';
import { Composer } from './Composer';
import { CopyLinkAction } from './CopyLinkAction';
import { useDiscussionActs, useOpenContract, type OpenContractFacts } from '../open-contract';
import { useServices } from '../services';
import { useFocusBack } from './use-focus-back';
import { WithdrawButton } from './WithdrawButton';
import { WordsKept } from './WordsKept';
import styles from './ThreadCard.module.scss';

/** What someone is about to write in a thread. */
type Writing = 'reply' | 'revision' | 'answer' | 'settled' | 'dismissed' | 'reopened';

const optional: ReadonlySet<Writing> = new Set(['settled', 'reopened']);

function labels(writing: Writing, thread: Thread): { readonly label: string; readonly submit: string } {
  switch (writing) {
    case 'reply':
      return { label: fill(strings.ReplyTo, thread.comment.author.name), submit: strings.Reply };
    case 'revision':
      return { label: strings.EditLabel, submit: strings.SaveEdit };
    case 'answer':
      return { label: strings.AnswerLabel, submit: strings.Answer };
    case 'settled':
      return { label: strings.SettleLabel, submit: strings.Settle };
    case 'dismissed':
      return { label: strings.DismissLabel, submit: strings.Dismiss };
    case 'reopened':
      return { label: strings.ReopenLabel, submit: strings.Reopen };
  }
}

/** Acts open to the person: while comments are accepted everyone replies and authors edit; the office answers and ends at any time. */
function offered(thread: Thread, { me, permission, mayDecide }: OpenContractFacts): readonly Writing[] {
  const isAuthor = thread.comment.author.id === me.id;
  const maySay = permission === 'open';
  return [
    ...(maySay ? (['reply'] as const) : []),
    ...(maySay && isAuthor && !thread.comment.withdrawnAt ? (['revision'] as const) : []),
    ...(mayDecide ? (['answer'] as const) : []),
    ...(mayDecide ? (thread.outcome ? (['reopened'] as const) : (['settled', 'dismissed'] as const)) : [])
  ];
}

function nameOf(writing: Writing): string {
  return {
    reply: strings.Reply,
    revision: strings.Edit,
    answer: strings.Answer,
    settled: strings.Settle,
    dismissed: strings.Dismiss,
    reopened: strings.Reopen
  }[writing];
}

function AgreeButton({ thread }: { readonly thread: Thread }): React.ReactElement | null {
  const { me } = useOpenContract();
  const { act } = useDiscussionActs();
  const { locale } = useServices();
  const { reference, agreements, author } = thread.comment;
  const agrees = agreements.some(({ person }) => person.id === me.id);
  if (author.id === me.id || thread.comment.withdrawnAt) return null;
  return (
    <button
      type="button"
      className={styles.action}
      aria-pressed={agrees}
      onClick={() => act(agrees ? 'agreementWithdrawn' : 'agreement', { parentKey: reference })}
    >
      <span aria-hidden="true">{agrees ? <LikeSolidIcon /> : <LikeIcon />}</span>
      {strings.Agree}
      {agreements.length > 0 && ` ${agreements.length.toLocaleString(locale)}`}
    </button>
  );
}

/** The acts a thread offers, and the place to write where one needs words. */
export function ThreadActions({ thread }: { readonly thread: Thread }): React.ReactElement {
  const facts = useOpenContract();
  const { act, draftAt } = useDiscussionActs();
  const [writing, setWriting] = React.useState<Writing>();
  const buttons = useElementRegistry<Writing>();
  useFocusBack(writing, buttons);
  const { key, reference, withdrawnAt, author } = thread.comment;
  const acts = offered(thread, facts);
  const draft = draftAt(`${writing ?? ''}:${key}`);
  if (writing && !acts.includes(writing)) return <WordsKept draft={draft} />;
  const maySay = facts.permission === 'open';
  if (writing) {
    const { label, submit } = labels(writing, thread);
    return (
      <Composer
        label={label}
        submitLabel={submit}
        draft={draft}
        initial={writing === 'revision' ? thread.comment.text : undefined}
        allowsEmpty={optional.has(writing)}
        onCancel={() => setWriting(undefined)}
        onSubmit={(body) => {
          act(writing, { parentKey: reference, body });
          setWriting(undefined);
        }}
      />
    );
  }
  return (
    <div className={styles.actions}>
      {maySay && <AgreeButton thread={thread} />}
      {acts.map((kind) => (
        <button
          key={kind}
          ref={buttons.refFor(kind)}
          type="button"
          className={styles.action}
          onClick={() => setWriting(kind)}
        >
          {nameOf(kind)}
        </button>
      ))}
      {maySay && author.id === facts.me.id && !withdrawnAt && (
        <WithdrawButton onWithdraw={() => act('withdrawal', { parentKey: reference })} />
      )}
      <CopyLinkAction statementKey={key} />
    </div>
  );
}

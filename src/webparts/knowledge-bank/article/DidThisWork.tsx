import * as React from 'react';
import { DislikeIcon, LikeIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import { withVote, type Bank } from '../../../domain/knowledge/bank';
import { useAnnounce } from '../../../ui/live/announcer';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import type { Failure } from '../../../ui/states/view-state';
import { useAct } from '../../../ui/resource/use-act';
import type { ArticleEntry } from '../../../domain/knowledge/entries';
import { useServices } from '../services';
import { votesInWords } from '../votes-words';
import { WhyNot } from './WhyNot';
import { useLocale } from '../../../ui/format/locale';
import styles from './DidThisWork.module.scss';

export interface DidThisWorkProps {
  readonly entry: ArticleEntry;
  readonly bank: Bank;
  readonly onChangeBank: (update: (bank: Bank) => Bank) => void;
  readonly onAskAbout: (title: string) => void;
  /** After the site accepted the vote. */
  readonly onSent: () => void;
}

const thanks = (worked: boolean): string => (worked ? strings.ThanksWorked : strings.ThanksDidNotWork);

interface OwnVote {
  /** What the person said so far; `undefined`: nothing. */
  readonly mine: boolean | undefined;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** Resolves to whether the site accepted it. */
  readonly send: (worked: boolean, reason: string) => Promise<boolean>;
}

function useOwnVote({ entry: { article }, bank, onChangeBank, onSent }: DidThisWorkProps): OwnVote {
  const { repository } = useServices();
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const mine = bank.votes.find((vote) => vote.articleId === article.id && vote.personId === bank.me.id)?.worked;
  const send = async (worked: boolean, reason: string): Promise<boolean> => {
    const isSent = await run(() =>
      repository.giveFeedback({ articleId: article.id, articleTitle: article.title, worked, reason }, bank.me.id)
    );
    if (!isSent) return false;
    onChangeBank((known) => withVote(known, { articleId: article.id, personId: bank.me.id, worked }));
    announce(thanks(worked));
    if (reason) onSent();
    return true;
  };
  return { mine, isBusy, failure, send };
}

interface VoteButtonsProps extends Pick<OwnVote, 'mine' | 'isBusy'> {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function VoteButtons({ mine, isBusy, onYes, onNo }: VoteButtonsProps): React.ReactElement {
  const common = { toggle: true, allowDisabledFocus: true, disabled: isBusy };
  return (
    <>
      <DefaultButton
        {...common}
        checked={mine === true}
        onRenderIcon={() => <LikeIcon />}
        text={strings.Yes}
        onClick={onYes}
      />
      <DefaultButton
        {...common}
        checked={mine === false}
        onRenderIcon={() => <DislikeIcon />}
        text={strings.No}
        onClick={onNo}
      />
    </>
  );
}

function Vote(props: DidThisWorkProps): React.ReactElement {
  const { entry, bank, onAskAbout } = props;
  const locale = useLocale();
  const { mine, isBusy, failure, send } = useOwnVote(props);
  const [isExplaining, setExplaining] = React.useState(false);
  const section = React.useRef<HTMLElement>(null);
  const close = (): void => {
    setExplaining(false);
    // The form takes the focus with it when it goes.
    if (isExplaining) section.current?.focus();
  };
  const vote = async (worked: boolean, reason: string): Promise<boolean> => {
    const isSent = await send(worked, reason);
    if (isSent) close();
    return isSent;
  };
  const handleYes = (): void => {
    void vote(true, '');
  };
  return (
    <section ref={section} tabIndex={-1} className={styles.question} aria-label={strings.DidThisWork} data-print="hide">
      <div className={styles.row}>
        <h3 className={styles.title}>{strings.DidThisWork}</h3>
        <VoteButtons mine={mine} isBusy={isBusy} onYes={handleYes} onNo={() => setExplaining(true)} />
        <span className={styles.quiet}>{votesInWords(entry.votes, locale)}</span>
      </div>
      {failure && <FailureMessage failure={failure} />}
      {isExplaining && (
        <WhyNot
          articleId={entry.article.id}
          isBusy={isBusy}
          onSend={(reason) => vote(false, reason)}
          onCancel={close}
        />
      )}
      {!isExplaining && mine !== undefined && (
        <p className={styles.quiet}>
          {thanks(mine)}{' '}
          {!mine && bank.rights.ask && (
            <button type="button" className={styles.link} onClick={() => onAskAbout(entry.article.title)}>
              {strings.AskAboutThis}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** The one question at the end of every article. A person has one vote, and may change it. */
export function DidThisWork(props: DidThisWorkProps): React.ReactElement {
  if (props.bank.rights.giveFeedback) return <Vote {...props} />;
  return (
    <section className={styles.question} data-print="hide">
      <p className={styles.quiet}>{strings.VisitorsCannotVote}</p>
    </section>
  );
}

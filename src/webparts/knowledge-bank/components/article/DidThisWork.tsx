import * as React from 'react';
import { DislikeIcon, LikeIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import { withVote, type Bank } from '../../../../domain/knowledge/bank';
import type { PersonName } from '../../../../domain/knowledge/questions/question';
import { fill } from '../../../../ui/format/text';
import { useAnnounce } from '../../../../ui/live/announcer';
import { FailureMessage } from '../../../../ui/states/FailureMessage';
import { useAct } from '../../hooks/use-act';
import type { ArticleEntry } from '../../hooks/use-entries';
import { useServices } from '../../services';
import { votesInWords } from '../../words/votes-words';
import { WhyNot } from './WhyNot';
import styles from './DidThisWork.module.scss';

export interface DidThisWorkProps {
  readonly entry: ArticleEntry;
  readonly bank: Bank;
  readonly owner: PersonName | undefined;
  readonly onChangeBank: (update: (bank: Bank) => Bank) => void;
  readonly onAskAbout: (title: string) => void;
  /** After the site took the word. */
  readonly onSent: () => void;
}

function thanks(worked: boolean, owner: PersonName | undefined): string {
  if (worked) return strings.ThanksWorked;
  return owner ? fill(strings.ThanksDidNotWork, owner.name) : strings.ThanksDidNotWorkNobody;
}

/** The one question at the end of every article. A person has one word, and may change it. */
export function DidThisWork({
  entry,
  bank,
  owner,
  onChangeBank,
  onAskAbout,
  onSent
}: DidThisWorkProps): React.ReactElement {
  const { repository, locale } = useServices();
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const [isExplaining, setExplaining] = React.useState(false);
  const section = React.useRef<HTMLElement>(null);
  const { article, votes } = entry;
  const mine = bank.votes.find((vote) => vote.articleId === article.id && vote.personId === bank.me.id)?.worked;
  const close = (): void => {
    setExplaining(false);
    // The form takes the focus with it when it goes.
    if (isExplaining) section.current?.focus();
  };
  const send = async (worked: boolean, reason: string): Promise<boolean> => {
    const isSent = await run(() =>
      repository.giveFeedback(
        { articleId: article.id, articleTitle: article.title, worked, reason, isChange: mine !== undefined },
        bank.me.id
      )
    );
    if (isSent) {
      onChangeBank((known) => withVote(known, { articleId: article.id, personId: bank.me.id, worked }));
      close();
      announce(thanks(worked, owner));
      if (reason) onSent();
    }
    return isSent;
  };
  const handleYes = (): void => {
    void send(true, '');
  };
  if (!bank.rights.giveFeedback) {
    return (
      <section className={styles.question} data-print="hide">
        <p className={styles.quiet}>{strings.VisitorsCannotVote}</p>
      </section>
    );
  }
  return (
    <section ref={section} tabIndex={-1} className={styles.question} aria-label={strings.DidThisWork} data-print="hide">
      <div className={styles.row}>
        <h3 className={styles.title}>{strings.DidThisWork}</h3>
        <DefaultButton
          toggle
          checked={mine === true}
          allowDisabledFocus
          disabled={isBusy}
          onRenderIcon={() => <LikeIcon />}
          text={strings.Yes}
          onClick={handleYes}
        />
        <DefaultButton
          toggle
          checked={mine === false}
          allowDisabledFocus
          disabled={isBusy}
          onRenderIcon={() => <DislikeIcon />}
          text={strings.No}
          onClick={() => setExplaining(true)}
        />
        <span className={styles.quiet}>{votesInWords(votes, locale)}</span>
      </div>
      {failure && <FailureMessage failure={failure} locale={locale} />}
      {isExplaining && (
        <WhyNot articleId={article.id} isBusy={isBusy} onSend={(reason) => send(false, reason)} onCancel={close} />
      )}
      {!isExplaining && mine !== undefined && (
        <p className={styles.quiet}>
          {thanks(mine, owner)}{' '}
          {!mine && bank.rights.ask && (
            <button type="button" className={styles.link} onClick={() => onAskAbout(article.title)}>
              {strings.AskAboutThis}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

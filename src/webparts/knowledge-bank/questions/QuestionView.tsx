import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../domain/knowledge/bank';
import type { AskedWords } from '../../../domain/knowledge/questions/asked-words';
import type { Question } from '../../../domain/knowledge/questions/question';
import { formatMoment } from '../../../ui/format/dates';
import { fill } from '../../../ui/format/text';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import type { ViewProps } from '../view-props';
import { PageHead } from '../PageHead';
import { questionTitle } from '../titles';
import { ArticleLink } from './ArticleLink';
import { QuestionState } from './QuestionState';
import { QuestionSteps } from './QuestionSteps';
import { useQuestion } from './use-question';
import styles from './QuestionView.module.scss';

const ResponsibleNow = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'knowledge-who-acts' */ './ResponsibleNow')).ResponsibleNow
}));

export interface QuestionViewProps extends ViewProps {
  readonly questionId: number;
}

function Circumstances({ question, bank }: { readonly question: Question; readonly bank: Bank }): React.ReactElement {
  const format = useTimeFormat();
  const location = bank.locations.find(({ id }) => id === question.locationId)?.name;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [strings.AskDetails, question.details],
    [strings.AskWhen, question.happenedOn && formatMoment(question.happenedOn, format)],
    [strings.AskWhere, location],
    [strings.AskSystem, question.system],
    [strings.AskTried, question.triedSoFar]
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, value]) =>
          value && (
            <React.Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </React.Fragment>
          )
      )}
    </dl>
  );
}

function Answer({ question }: { readonly question: Question }): React.ReactElement | null {
  const format = useTimeFormat();
  if (!question.answer) return null;
  const by = question.answeredBy?.name ?? '';
  const when = question.answeredOn ? formatMoment(question.answeredOn, format) : '';
  return (
    <section className={styles.answer}>
      <h3 className={styles.heading}>{strings.Answer}</h3>
      <p className={styles.text}>{question.answer}</p>
      <p className={styles.by}>{[by, when].filter(Boolean).join(' · ')}</p>
    </section>
  );
}

/** What the question says since it was changed under its answer. */
function Rewritten({ words }: { readonly words: AskedWords }): React.ReactElement {
  return (
    <section className={styles.answer}>
      <h3 className={styles.heading}>{strings.QuestionRewritten}</h3>
      <p className={styles.text}>{[questionTitle(words), words.more].filter(Boolean).join('\n\n')}</p>
    </section>
  );
}

interface KnownQuestionProps extends ViewProps {
  readonly question: Question;
}

function KnownQuestion({ question, bank, onBack, onOpen, onChangeBank }: KnownQuestionProps): React.ReactElement {
  const format = useTimeFormat();
  const [isLiaison, setLiaison] = React.useState(false);
  const article = bank.articles.find(({ id }) => id === question.relatedArticleId);
  const who = question.asker.id === bank.me.id ? strings.You : question.asker.name;
  return (
    <div className={styles.view}>
      <PageHead title={questionTitle(question)} onBack={onBack} />
      <p className={styles.line}>
        <QuestionState question={question} />
        <span className={styles.by}>{fill(strings.AskedByWhen, who, formatMoment(question.created, format))}</span>
        {question.changedBy && (
          <span className={styles.by}>{fill(strings.ChangedBySomeoneElse, question.changedBy.name)}</span>
        )}
      </p>
      {question.kind !== 'thanks' && (
        <React.Suspense fallback={null}>
          <ResponsibleNow question={question} me={bank.me} onLiaison={setLiaison} />
        </React.Suspense>
      )}
      <Circumstances question={question} bank={bank} />
      <Answer question={question} />
      {question.rewritten && <Rewritten words={question.rewritten} />}
      {article && <ArticleLink article={article} onOpen={onOpen} />}
      <QuestionSteps
        key={question.id}
        question={question}
        bank={bank}
        isLiaison={isLiaison}
        onChangeBank={onChangeBank}
      />
    </div>
  );
}

/** One question: what was asked, where it is, the answer, and what this person can do about it. */
export function QuestionView({ questionId, ...views }: QuestionViewProps): React.ReactElement {
  const state = useQuestion(views.bank, questionId);
  if (state.kind === 'ready') return <KnownQuestion {...views} question={state.content} />;
  return (
    <>
      <PageHead title={strings.Question} onBack={views.onBack} />
      {state.kind === 'failed' ? <FailureMessage failure={state.failure} /> : <Skeleton blocks={[20, 56]} />}
    </>
  );
}

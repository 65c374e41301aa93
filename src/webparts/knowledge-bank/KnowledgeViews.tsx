import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../domain/knowledge/bank';
import { awaitsAsker } from '../../domain/knowledge/questions/question-steps';
import { fill } from '../../ui/format/text';
import { useEntries } from './use-entries';
import type { StoredIndex } from '../../domain/knowledge/search/persistent-index';
import { useKnowledgeIndex } from './use-knowledge-index';
import type { Navigation, Route } from './navigation';
import { useEscape } from './use-escape';
import { useRestoreFocus } from '../../ui/navigation/use-restore-focus';
import { useUrlText } from '../../ui/navigation/use-url-text';
import { Skeleton } from '../../ui/states/Skeleton';
import { useLocale } from '../../ui/format/locale';
import { nameOfQuestions, nameOfAnswered } from './questions/question-words';
import { ArticleView } from './article/ArticleView';
import { MyQuestions } from './questions/MyQuestions';
import { QuestionView } from './questions/QuestionView';
import { SearchView } from './search/SearchView';
import styles from './KnowledgeBank.module.scss';

const AskView = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'knowledge-ask' */ './ask/AskView')).AskView
}));

export interface KnowledgeViewsProps {
  readonly bank: Bank;
  /** The search index of an earlier visit, if it left one. */
  readonly storedIndex: StoredIndex | null;
  readonly navigation: Navigation;
  readonly onChangeBank: (update: (bank: Bank) => Bank) => void;
}

function Actions({
  bank,
  onOpen
}: {
  readonly bank: Bank;
  readonly onOpen: (route: Route) => void;
}): React.ReactElement {
  const locale = useLocale();
  const toConfirm = bank.questions.filter(
    (question) => question.asker.id === bank.me.id && awaitsAsker(question)
  ).length;
  return (
    <>
      {bank.rights.ask && (
        <DefaultButton
          text={
            toConfirm > 0
              ? fill(nameOfAnswered(bank.rights), toConfirm.toLocaleString(locale))
              : nameOfQuestions(bank.rights)
          }
          onClick={() => onOpen({ view: 'mine' })}
        />
      )}
      {bank.rights.ask && <PrimaryButton text={strings.AskOrReport} onClick={() => onOpen({ view: 'ask' })} />}
    </>
  );
}

/** The view for each route. The search stays as it was while another view is open, so that coming back costs nothing. */
export function KnowledgeViews({
  bank,
  storedIndex,
  navigation,
  onChangeBank
}: KnowledgeViewsProps): React.ReactElement {
  const { route, open, back } = navigation;
  const entries = useEntries(bank);
  const find = useKnowledgeIndex(entries, storedIndex);
  const { text: words, setText: setWords, settle } = useUrlText('cgQuery');
  const [firstTitle, setFirstTitle] = React.useState<string>();
  const [notice, setNotice] = React.useState('');
  const isSearch = route.view === 'search';
  const root = useEscape<HTMLDivElement>(!isSearch, back);
  const { view: search, remember } = useRestoreFocus<HTMLDivElement>(isSearch ? 'nothing' : 'instead');
  const openRoute = React.useCallback(
    (next: Route) => {
      if (next.view === 'ask') setFirstTitle(undefined);
      setNotice('');
      settle();
      remember();
      open(next);
    },
    [open, settle, remember]
  );
  const common = { bank, entries, find, onOpen: openRoute, onBack: back, onChangeBank };
  return (
    <div ref={root}>
      <div ref={search} className={styles.search} hidden={!isSearch}>
        <SearchView {...common} words={words} onWords={setWords} actions={<Actions bank={bank} onOpen={openRoute} />} />
      </div>
      {route.view === 'article' && (
        <ArticleView
          key={route.id}
          {...common}
          articleId={route.id}
          onAskAbout={(title) => {
            setFirstTitle(fill(strings.AboutArticle, title));
            open({ view: 'ask' });
          }}
        />
      )}
      {route.view === 'question' && <QuestionView key={route.id} {...common} questionId={route.id} />}
      {route.view === 'ask' && (
        <React.Suspense fallback={<Skeleton blocks={[32, 44, 96]} />}>
          <AskView
            {...common}
            firstTitle={firstTitle ?? words.trim()}
            onSent={() => {
              setNotice(strings.Sent);
              open({ view: 'mine' });
            }}
          />
        </React.Suspense>
      )}
      {route.view === 'mine' && <MyQuestions {...common} notice={notice} />}
    </div>
  );
}

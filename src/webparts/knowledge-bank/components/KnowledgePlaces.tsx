import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import type { Bank } from '../../../domain/knowledge/bank';
import { awaitsAsker } from '../../../domain/knowledge/questions/question-steps';
import { fill } from '../../../ui/format/text';
import { useEntries } from '../hooks/use-entries';
import type { StoredIndex } from '../hooks/kept-index';
import { useKnowledgeIndex } from '../hooks/use-knowledge-index';
import type { Navigation, Place } from '../hooks/use-place';
import { useReturn } from '../hooks/use-return';
import { useSearchWords } from '../hooks/use-search-words';
import { useServices } from '../services';
import { nameOfQuestions, nameOfTurns } from '../words/question-words';
import { ArticleView } from './article/ArticleView';
import { AskView } from './ask/AskView';
import { MyQuestions } from './questions/MyQuestions';
import { QuestionView } from './questions/QuestionView';
import { SearchView } from './search/SearchView';
import styles from './KnowledgeBank.module.scss';

export interface KnowledgePlacesProps {
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
  readonly onOpen: (place: Place) => void;
}): React.ReactElement {
  const { locale } = useServices();
  const turns = bank.questions.filter((question) => question.asker.id === bank.me.id && awaitsAsker(question)).length;
  return (
    <>
      {bank.rights.ask && (
        <DefaultButton
          text={turns > 0 ? fill(nameOfTurns(bank.rights), turns.toLocaleString(locale)) : nameOfQuestions(bank.rights)}
          onClick={() => onOpen({ view: 'mine' })}
        />
      )}
      {bank.rights.ask && <PrimaryButton text={strings.AskOrReport} onClick={() => onOpen({ view: 'ask' })} />}
    </>
  );
}

/** The places of the bank. The search stays as it was while another place is open, so that coming back costs nothing. */
export function KnowledgePlaces({
  bank,
  storedIndex,
  navigation,
  onChangeBank
}: KnowledgePlacesProps): React.ReactElement {
  const { place, open, back } = navigation;
  const entries = useEntries(bank);
  const find = useKnowledgeIndex(entries, storedIndex);
  const { words, setWords, settle } = useSearchWords();
  const [firstTitle, setFirstTitle] = React.useState<string>();
  const [notice, setNotice] = React.useState('');
  const root = useReturn(place, back);
  const openPlace = React.useCallback(
    (next: Place) => {
      if (next.view === 'ask') setFirstTitle(undefined);
      setNotice('');
      settle();
      open(next);
    },
    [open, settle]
  );
  const common = { bank, entries, find, onOpen: openPlace, onBack: back, onChangeBank };
  return (
    <div ref={root}>
      <div className={styles.search} hidden={place.view !== 'search'}>
        <SearchView {...common} words={words} onWords={setWords} actions={<Actions bank={bank} onOpen={openPlace} />} />
      </div>
      {place.view === 'article' && (
        <ArticleView
          key={place.id}
          {...common}
          articleId={place.id}
          onAskAbout={(title) => {
            setFirstTitle(fill(strings.AboutArticle, title));
            open({ view: 'ask' });
          }}
        />
      )}
      {place.view === 'question' && <QuestionView key={place.id} {...common} questionId={place.id} />}
      {place.view === 'ask' && (
        <AskView
          {...common}
          firstTitle={firstTitle ?? words.trim()}
          onSent={() => {
            setNotice(strings.Sent);
            open({ view: 'mine' });
          }}
        />
      )}
      {place.view === 'mine' && <MyQuestions bank={bank} notice={notice} onBack={back} onOpen={openPlace} />}
    </div>
  );
}

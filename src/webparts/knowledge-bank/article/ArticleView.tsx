import * as React from 'react';
import { LinkIcon, PrintIcon } from '@fluentui/react-icons-mdl2';
import { ActionButton } from '@fluentui/react/lib/Button';
import * as shared from 'CommonGroundStrings';
import * as strings from 'KnowledgeBankStrings';
import type { ArticleReading } from '../../../domain/knowledge/bank';
import { LinkToCopy } from '../../../ui/navigation/TextToCopy';
import { useCopyLink } from '../../../ui/navigation/use-copy';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { useArticle } from './use-article';
import type { ArticleEntry } from '../../../domain/knowledge/entries';
import { routeUrl } from '../navigation';
import type { ViewProps } from '../view-props';
import { PageHead } from '../PageHead';
import { articleTitle } from '../titles';
import { ArticleBody } from './ArticleBody';
import { ArticleFacts } from './ArticleFacts';
import { DidThisWork } from './DidThisWork';
import { Reasons } from './Reasons';
import { RelatedArticles } from './RelatedArticles';
import { VerifyArticle } from './VerifyArticle';
import styles from './ArticleView.module.scss';

export interface ArticleViewProps extends ViewProps {
  readonly articleId: number;
  readonly onAskAbout: (title: string) => void;
}

function ArticleActions({ articleId }: { readonly articleId: number }): React.ReactElement {
  const { outcome, copy } = useCopyLink();
  const link = routeUrl({ view: 'article', id: articleId });
  return (
    <>
      <ActionButton
        onRenderIcon={() => <LinkIcon />}
        text={outcome === 'copied' ? shared.LinkCopied : shared.CopyLink}
        onClick={() => copy(link)}
      />
      <ActionButton onRenderIcon={() => <PrintIcon />} text={strings.Print} onClick={() => window.print()} />
      {outcome === 'refused' && <LinkToCopy link={link} />}
    </>
  );
}

interface ContentProps extends ArticleViewProps {
  readonly entry: ArticleEntry | undefined;
  readonly reading: ArticleReading;
  readonly onReadAgain: () => void;
}

function ArticleContent({
  entry,
  reading,
  bank,
  entries,
  find,
  onOpen,
  onChangeBank,
  onAskAbout,
  onReadAgain
}: ContentProps): React.ReactElement {
  return (
    <div className={styles.split}>
      <div className={styles.reading}>
        <ArticleBody html={reading.body} />
        {entry && (
          <DidThisWork
            entry={entry}
            bank={bank}
            onChangeBank={onChangeBank}
            onAskAbout={onAskAbout}
            onSent={onReadAgain}
          />
        )}
        {entry && <VerifyArticle article={entry.article} bank={bank} onChangeBank={onChangeBank} />}
        {bank.rights.readReasons && <Reasons reasons={reading.reasons} isComplete={reading.hasAllReasons} />}
      </div>
      {entry && <RelatedArticles entry={entry} entries={entries} find={find} onOpen={onOpen} />}
    </div>
  );
}

/** One article: what to do, whether to trust it, and whether it worked. */
export function ArticleView(props: ArticleViewProps): React.ReactElement {
  const { articleId, bank, entries, onBack } = props;
  const entry = entries.articles.get(`a${articleId}`);
  const known = entry?.article ?? bank.articles.find(({ id }) => id === articleId);
  const { state, reload } = useArticle(articleId, known?.modified);
  const reading = state.kind === 'ready' ? state.content : undefined;
  return (
    <article className={styles.article}>
      <PageHead title={known ? articleTitle(known) : strings.Article} onBack={onBack}>
        <ArticleActions articleId={articleId} />
      </PageHead>
      {entry && <ArticleFacts entry={entry} owner={reading?.owner} locations={bank.locations} />}
      {state.kind === 'failed' && <FailureMessage failure={state.failure} onRetry={reload} />}
      {state.kind === 'loading' && <Skeleton blocks={[20, 20, 20, 80, 20]} />}
      {reading && <ArticleContent {...props} entry={entry} reading={reading} onReadAgain={reload} />}
    </article>
  );
}

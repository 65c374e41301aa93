import * as React from 'react';
import { CompletedIcon } from '@fluentui/react-icons-mdl2';
import { DefaultButton } from '@fluentui/react/lib/Button';
import * as strings from 'KnowledgeBankStrings';
import type { Article } from '../../../domain/knowledge/articles/article';
import { withArticle, type Bank } from '../../../domain/knowledge/bank';
import { useAnnounce } from '../../../ui/live/announcer';
import { useAct } from '../../../ui/resource/use-act';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { useClock } from '../../../ui/time/clock-context';
import { useServices } from '../services';

export interface VerifyArticleProps {
  readonly article: Article;
  readonly bank: Bank;
  readonly onChangeBank: (update: (bank: Bank) => Bank) => void;
}

/** Offered to whoever has to verify the article, where its verification would count. */
export function VerifyArticle({ article, bank, onChangeBank }: VerifyArticleProps): React.ReactElement | null {
  const { repository } = useServices();
  const clock = useClock();
  const announce = useAnnounce();
  const { isBusy, failure, run } = useAct();
  const { me, rights } = bank;
  if (!rights.keepArticles || (article.verifierId !== undefined && article.verifierId !== me.id)) return null;
  const handleClick = (): void => {
    void run(async () => {
      const verified = await repository.verifyArticle(article, me, clock.now());
      onChangeBank((known) => withArticle(known, verified));
      announce(strings.VerifiedArticle);
    });
  };
  return (
    <div data-print="hide">
      <DefaultButton
        text={strings.VerifyArticle}
        allowDisabledFocus
        disabled={isBusy}
        onRenderIcon={() => <CompletedIcon aria-hidden="true" />}
        onClick={handleClick}
      />
      {failure && <FailureMessage failure={failure} />}
    </div>
  );
}

import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { Article } from '../../../../domain/knowledge/articles/article';
import { placeUrl, type Place } from '../../hooks/use-place';

/** The article an answer refers to. */
export function ArticleLink({
  article,
  onOpen
}: {
  readonly article: Article;
  readonly onOpen: (place: Place) => void;
}): React.ReactElement {
  const place: Place = { view: 'article', id: article.id };
  return (
    <p>
      {strings.SeeArticle}{' '}
      <a
        href={placeUrl(place)}
        onClick={(event) => {
          event.preventDefault();
          onOpen(place);
        }}
      >
        {article.title}
      </a>
    </p>
  );
}

import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { Article } from '../../../domain/knowledge/articles/article';
import { routeUrl, type Route } from '../navigation';
import { articleTitle } from '../titles';

/** The article an answer refers to. */
export function ArticleLink({
  article,
  onOpen
}: {
  readonly article: Article;
  readonly onOpen: (route: Route) => void;
}): React.ReactElement {
  const route: Route = { view: 'article', id: article.id };
  return (
    <p>
      {strings.SeeArticle}{' '}
      <a
        href={routeUrl(route)}
        onClick={(event) => {
          event.preventDefault();
          onOpen(route);
        }}
      >
        {articleTitle(article)}
      </a>
    </p>
  );
}

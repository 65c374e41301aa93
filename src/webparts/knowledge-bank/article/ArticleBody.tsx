import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import { FailureMessage } from '../../../ui/states/FailureMessage';
import { Skeleton } from '../../../ui/states/Skeleton';
import { toFailure } from '../../../ui/states/to-failure';
import type { Failure } from '../../../ui/states/view-state';
import styles from './ArticleBody.module.scss';

type Sanitized = { readonly fragment: DocumentFragment } | { readonly failure: Failure };

/** Cleans an article in a chunk of its own: only who opens one needs the cleaner. */
function useSanitized(html: string): Sanitized | undefined {
  const [sanitized, setSanitized] = React.useState<Sanitized>();
  React.useEffect(() => {
    let isCurrent = true;
    void import(/* webpackChunkName: 'safe-html' */ '../../../ui/guards/sanitizer')
      .then(({ toSafeFragment }): Sanitized => ({ fragment: toSafeFragment(html) }))
      .catch((error: unknown): Sanitized => ({ failure: toFailure(error) }))
      .then((result) => {
        if (isCurrent) setSanitized(result);
      });
    return () => {
      isCurrent = false;
    };
  }, [html]);
  return sanitized;
}

/** What the article says: steps numbered and large. */
export function ArticleBody({ html }: { readonly html: string }): React.ReactElement {
  const sanitized = useSanitized(html);
  const element = React.useRef<HTMLDivElement>(null);
  const fragment = sanitized && 'fragment' in sanitized ? sanitized.fragment : undefined;
  React.useLayoutEffect(() => {
    if (fragment) element.current?.replaceChildren(fragment.cloneNode(true));
  }, [fragment]);
  if (sanitized && 'failure' in sanitized) return <FailureMessage failure={sanitized.failure} />;
  if (!html.trim()) return <p className={styles.empty}>{strings.EmptyArticle}</p>;
  return fragment ? <div ref={element} className={styles.body} /> : <Skeleton blocks={[20, 20, 80]} />;
}

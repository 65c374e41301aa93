import * as React from 'react';
import { urlWith, useUrlState, writeUrlState } from '../../ui/navigation/use-url-state';

/** Which view of the knowledge bank is shown. */
export type Route =
  | { readonly view: 'search' }
  | { readonly view: 'article'; readonly id: number }
  | { readonly view: 'question'; readonly id: number }
  | { readonly view: 'ask' }
  | { readonly view: 'mine' };

export interface Navigation {
  readonly route: Route;
  readonly open: (route: Route) => void;
  /** Back to where the person came from inside the bank; to the search when they came from outside. */
  readonly back: () => void;
}

const toId = (text: string | undefined): number | undefined =>
  text && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;

function toRoute(article: number | undefined, question: number | undefined, view: string | undefined): Route {
  if (article !== undefined) return { view: 'article', id: article };
  if (question !== undefined) return { view: 'question', id: question };
  return view === 'ask' || view === 'mine' ? { view } : { view: 'search' };
}

function keysOf(route: Route): Readonly<Record<string, string | undefined>> {
  return {
    cgArticle: route.view === 'article' ? String(route.id) : undefined,
    cgQuestion: route.view === 'question' ? String(route.id) : undefined,
    cgKnowledge: route.view === 'ask' || route.view === 'mine' ? route.view : undefined
  };
}

/** The address of a route, to be copied or opened beside this one. */
export function routeUrl(route: Route): string {
  return urlWith(keysOf(route));
}

/** The route in the page's address, and ways to another one. */
export function useRoute(): Navigation {
  const [article] = useUrlState('cgArticle');
  const [question] = useUrlState('cgQuestion');
  const [view] = useUrlState('cgKnowledge');
  const steps = React.useRef(0);
  const route = React.useMemo(() => toRoute(toId(article), toId(question), view), [article, question, view]);
  const open = React.useCallback((next: Route) => {
    steps.current += 1;
    writeUrlState(keysOf(next), 'push');
  }, []);
  const back = React.useCallback(() => {
    if (steps.current > 0) {
      steps.current -= 1;
      window.history.back();
    } else {
      writeUrlState(keysOf({ view: 'search' }), 'replace');
    }
  }, []);
  return React.useMemo(() => ({ route, open, back }), [route, open, back]);
}

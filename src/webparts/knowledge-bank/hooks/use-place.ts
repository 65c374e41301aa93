import * as React from 'react';
import { urlWith, useUrlState, writeUrlState } from '../../../ui/navigation/use-url-state';

/** Where in the knowledge bank somebody is. */
export type Place =
  | { readonly view: 'search' }
  | { readonly view: 'article'; readonly id: number }
  | { readonly view: 'question'; readonly id: number }
  | { readonly view: 'ask' }
  | { readonly view: 'mine' };

export interface Navigation {
  readonly place: Place;
  readonly open: (place: Place) => void;
  /** Back to where the person came from inside the bank; to the search when they came from outside. */
  readonly back: () => void;
}

const toId = (text: string | undefined): number | undefined =>
  text && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;

function toPlace(article: number | undefined, question: number | undefined, view: string | undefined): Place {
  if (article !== undefined) return { view: 'article', id: article };
  if (question !== undefined) return { view: 'question', id: question };
  return view === 'ask' || view === 'mine' ? { view } : { view: 'search' };
}

function keysOf(place: Place): Readonly<Record<string, string | undefined>> {
  return {
    cgArticle: place.view === 'article' ? String(place.id) : undefined,
    cgQuestion: place.view === 'question' ? String(place.id) : undefined,
    cgKnowledge: place.view === 'ask' || place.view === 'mine' ? place.view : undefined
  };
}

/** The address of a place, to be copied or opened beside this one. */
export function placeUrl(place: Place): string {
  return urlWith(keysOf(place));
}

/** The place in the page's address, and ways to another one. */
export function usePlace(): Navigation {
  const [article] = useUrlState('cgArticle');
  const [question] = useUrlState('cgQuestion');
  const [view] = useUrlState('cgKnowledge');
  const steps = React.useRef(0);
  const place = React.useMemo(() => toPlace(toId(article), toId(question), view), [article, question, view]);
  const open = React.useCallback((next: Place) => {
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
  return React.useMemo(() => ({ place, open, back }), [place, open, back]);
}

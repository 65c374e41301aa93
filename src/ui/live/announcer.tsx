import * as React from 'react';
import styles from './announcer.module.scss';

/** Says a sentence to screen readers without moving the focus. */
export type Announce = (sentence: string) => void;

const AnnounceContext = React.createContext<Announce>(() => undefined);

/** The way to announce results ("12 articles found") from anywhere inside an application. */
export function useAnnounce(): Announce {
  return React.useContext(AnnounceContext);
}

/** Holds the application's one live region. */
export function AnnouncerProvider({ children }: React.PropsWithChildren<unknown>): React.ReactElement {
  const [sentence, setSentence] = React.useState({ text: '', turn: 0 });
  // The turn makes a repeated sentence a change, so that it is spoken again.
  const announce = React.useCallback(
    (text: string) => setSentence((previous) => ({ text, turn: previous.turn + 1 })),
    []
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div aria-live="polite" className={styles.region}>
        <span key={sentence.turn}>{sentence.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

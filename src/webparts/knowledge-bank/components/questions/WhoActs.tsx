import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { PersonName, Question } from '../../../../domain/knowledge/questions/question';
import { isLiaisonsTurn, useTurns } from '../../hooks/use-turns';
import { useServices } from '../../services';
import { turnInWords } from '../../words/turn-words';
import styles from './WhoActs.module.scss';

export interface WhoActsProps {
  readonly question: Question;
  readonly me: PersonName;
  /** Told once it is known whether the person has to act as liaison or backup. */
  readonly onLiaison: (isLiaison: boolean) => void;
}

/** Who has to act on a question, since when, why, and who follows. */
export function WhoActs({ question, me, onLiaison }: WhoActsProps): React.ReactElement | null {
  const { locale, now } = useServices();
  const { turnsOf, failure } = useTurns();
  const turns = React.useMemo(() => turnsOf?.(question), [turnsOf, question]);
  const isLiaison = turns !== undefined && isLiaisonsTurn(turns.turn, me);
  React.useEffect(() => onLiaison(isLiaison), [onLiaison, isLiaison]);
  if (failure) return <p className={styles.quiet}>{strings.TurnUnknown}</p>;
  const words = turns && turnInWords(question, turns, { me, locale, now: now() });
  if (!words) return null;
  return (
    <section className={styles.turn} aria-label={strings.WhoActs}>
      <p className={styles.who}>{words.who}</p>
      {words.why && <p>{words.why}</p>}
      {words.next && <p className={styles.quiet}>{words.next}</p>}
    </section>
  );
}

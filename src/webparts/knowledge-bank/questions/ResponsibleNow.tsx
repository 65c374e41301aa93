import * as React from 'react';
import * as strings from 'KnowledgeBankStrings';
import type { Question } from '../../../domain/knowledge/questions/question';
import { isAssignedLiaison } from '../../../domain/knowledge/questions/waiting-questions';
import { useEscalation } from './use-escalation';
import { useTimeFormat } from '../../../ui/format/use-time-format';
import { escalationWords } from './escalation-words';
import styles from './ResponsibleNow.module.scss';
import type { PersonRef } from '../../../domain/people/person';

export interface ResponsibleNowProps {
  readonly question: Question;
  readonly me: PersonRef;
  /** Called once it is known whether the person has to act as liaison or backup. */
  readonly onLiaison: (isLiaison: boolean) => void;
}

/** Who has to act on a question, since when, why, and who follows. */
export function ResponsibleNow({ question, me, onLiaison }: ResponsibleNowProps): React.ReactElement | null {
  const format = useTimeFormat();
  const { escalationOf, failure } = useEscalation();
  const escalation = React.useMemo(() => escalationOf?.(question), [escalationOf, question]);
  const isLiaison = escalation !== undefined && isAssignedLiaison(escalation.current, me);
  React.useEffect(() => onLiaison(isLiaison), [onLiaison, isLiaison]);
  if (failure) return <p className={styles.quiet}>{strings.AssigneeUnknown}</p>;
  const words = escalation && escalationWords(question, escalation, me, format);
  if (!words) return null;
  return (
    <section className={styles.responsible} aria-label={strings.ResponsibleNow}>
      <p className={styles.who}>{words.who}</p>
      {words.why && <p>{words.why}</p>}
      {words.next && <p className={styles.quiet}>{words.next}</p>}
    </section>
  );
}

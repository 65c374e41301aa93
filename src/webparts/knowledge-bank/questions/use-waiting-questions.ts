import * as React from 'react';
import type { OlderQuestions } from '../../../data/knowledge/knowledge-repository';
import type { Bank } from '../../../domain/knowledge/bank';
import { waitingQuestions } from '../../../domain/knowledge/questions/waiting-questions';
import type { Question } from '../../../domain/knowledge/questions/question';
import { useServices } from '../services';

/** What waits for someone in IT, as far as it is known. */
export interface Waiting {
  /** The oldest first. */
  readonly questions: readonly Question[];
  /** Names of those of whom only the newest questions are among them. */
  readonly crowding: readonly string[];
  /** `reading`: older ones are being read. `cut`: there are more, or they could not be read. */
  readonly extent: 'all' | 'reading' | 'cut';
}

const nothing: OlderQuestions = { questions: [], crowding: [], hasAll: true };
const unread: OlderQuestions = { ...nothing, hasAll: false };

/** The open questions of everyone else: those the bank holds, and older ones once they were read. */
export function useWaitingQuestions(bank: Bank): Waiting {
  const { repository } = useServices();
  const isWhole = bank.questions.length >= bank.questionTotal;
  const [older, setOlder] = React.useState<OlderQuestions>();
  const latest = React.useRef(bank);
  latest.current = bank;
  React.useEffect(() => {
    if (isWhole) return undefined;
    let isCurrent = true;
    const show = (read: OlderQuestions): void => {
      if (isCurrent) setOlder(read);
    };
    repository.readWaiting(latest.current).then(show, () => show(unread));
    return () => {
      isCurrent = false;
    };
  }, [repository, isWhole]);
  const known = isWhole ? nothing : older;
  return React.useMemo(() => {
    const questions = waitingQuestions(bank, known?.questions);
    const crowding = questions.filter(({ asker }) => known?.crowding.includes(asker.id)).map(({ asker }) => asker.name);
    return { questions, crowding: [...new Set(crowding)], extent: known ? (known.hasAll ? 'all' : 'cut') : 'reading' };
  }, [bank, known]);
}

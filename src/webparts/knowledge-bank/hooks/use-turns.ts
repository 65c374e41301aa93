import * as React from 'react';
import { assignmentAt, type Assignment } from '../../../domain/knowledge/questions/question-course';
import { routeQuestion } from '../../../domain/knowledge/questions/route-question';
import type { PersonName, Question } from '../../../domain/knowledge/questions/question';
import { indexDirectory } from '../../../domain/directory/directory-index';
import type { Failure } from '../../../ui/states/view-state';
import { useResource } from '../../../ui/resource/use-resource';
import { useServices } from '../services';

/** Whose turn it is, and who follows unless somebody acts. */
export interface Turns {
  readonly turn: Assignment;
  readonly next: Assignment | undefined;
}

/** A way to ask whose turn a question is, once the directory is there. */
export interface TurnLookup {
  /** `undefined` while the directory is being read, and when that failed. */
  readonly turnsOf: ((question: Question) => Turns) | undefined;
  readonly failure: Failure | undefined;
}

/** Reads the directory, which may be remembered, and follows questions through it. */
export function useTurns(): TurnLookup {
  const { directory, now, zone } = useServices();
  const { state } = useResource(directory);
  const content = state.kind === 'ready' ? state.content : undefined;
  const turnsOf = React.useMemo(() => {
    if (!content) return undefined;
    const index = indexDirectory(content.directory);
    return (question: Question) => assignmentAt(routeQuestion(question, index, zone), now());
  }, [content, now, zone]);
  return { turnsOf, failure: state.kind === 'failed' ? state.failure : undefined };
}

/** Whether it is this person's turn as liaison or as backup. */
export function isLiaisonsTurn({ assignee }: Assignment, me: PersonName): boolean {
  return 'liaison' in assignee && assignee.liaison.person?.id === me.id;
}

/** Whether a person has to act, in whatever role. */
export function isTheirTurn(turn: Assignment, me: PersonName): boolean {
  return isLiaisonsTurn(turn, me) || (turn.assignee.kind === 'person' && turn.assignee.person.id === me.id);
}

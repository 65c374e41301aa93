import * as React from 'react';
import { turnAt, type Turn } from '../../../domain/follow-through/question-course';
import { routeQuestion } from '../../../domain/follow-through/route-question';
import type { PersonName, Question } from '../../../domain/knowledge/question';
import { indexDirectory } from '../../../domain/liaisons/directory-index';
import type { Failure } from '../../../ui/states/view-state';
import { useResource } from '../../../ui/use-resource';
import { useServices } from '../services';

/** Whose turn it is, and who follows unless somebody acts. */
export interface Turns {
  readonly turn: Turn;
  readonly next: Turn | undefined;
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
    return (question: Question) => turnAt(routeQuestion(question, index, zone), now());
  }, [content, now, zone]);
  return { turnsOf, failure: state.kind === 'failed' ? state.failure : undefined };
}

/** Whether it is this person's turn as liaison or as backup. */
export function isLiaisonsTurn({ holder }: Turn, me: PersonName): boolean {
  return 'liaison' in holder && holder.liaison.person?.id === me.id;
}

/** Whether a person has to act, in whatever role. */
export function isTheirTurn(turn: Turn, me: PersonName): boolean {
  return isLiaisonsTurn(turn, me) || (turn.holder.kind === 'person' && turn.holder.person.id === me.id);
}

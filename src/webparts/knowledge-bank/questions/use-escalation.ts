import * as React from 'react';
import { assignmentAt, type Assignment } from '../../../domain/knowledge/questions/question-course';
import { routeQuestion } from '../../../domain/knowledge/questions/route-question';
import type { Question } from '../../../domain/knowledge/questions/question';
import { indexDirectory } from '../../../domain/directory/directory-index';
import type { Failure } from '../../../ui/states/view-state';
import { useResource } from '../../../ui/resource/use-resource';
import { shownZone } from '../../../ui/time/shown-zone';
import { useNow } from '../../../ui/time/use-now';
import { useServices } from '../services';

/** Who has to act, and who follows if no one does. */
export interface Escalation {
  readonly current: Assignment;
  readonly next: Assignment | undefined;
}

/** A way to ask who has to act on a question, once the directory is there. */
export interface EscalationLookup {
  /** `undefined` while the directory is being read, and when that failed. */
  readonly escalationOf: ((question: Question) => Escalation) | undefined;
  readonly failure: Failure | undefined;
}

/** Reads the directory, which may be remembered, and follows questions through it. */
export function useEscalation(): EscalationLookup {
  const { directory } = useServices();
  const now = useNow();
  const { state } = useResource(directory);
  const content = state.kind === 'ready' ? state.content : undefined;
  const route = React.useMemo(() => {
    if (!content) return undefined;
    const index = indexDirectory(content.directory);
    const zone = shownZone(content);
    return (question: Question) => routeQuestion(question, index, zone);
  }, [content]);
  const escalationOf = React.useMemo(
    () => route && ((question: Question) => assignmentAt(route(question), now)),
    [route, now]
  );
  return { escalationOf, failure: state.kind === 'failed' ? state.failure : undefined };
}

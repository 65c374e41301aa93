import type { PersonRef } from '../../people/person';
import type { AskedWords } from './asked-words';

/** Stages of a question or report, from asking to a confirmed answer. */
export const questionStates = [
  'new',
  'assigned',
  'answered',
  'worked',
  'didNotWork',
  'duplicate',
  'withdrawn'
] as const;
export type QuestionState = (typeof questionStates)[number];

export type QuestionKind = 'question' | 'report' | 'thanks';

/** Where someone works as the site's list of people spells it; empty texts where it says nothing. */
export interface Workplace {
  readonly department: string;
  readonly office: string;
}

/** What someone asked, reported or was glad about, with what came of it. */
export interface Question {
  readonly id: number;
  /** Given by the asker's browser; the same however often sending is retried. */
  readonly key: string;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly details: string;
  readonly happenedOn: Date | undefined;
  readonly locationId: number | undefined;
  readonly system: string;
  readonly category: string;
  readonly triedSoFar: string;
  readonly state: QuestionState;
  readonly asker: PersonRef;
  /** Where the asker works; missing for a question that was only just asked here. */
  readonly askerAt?: Workplace;
  /** Who changed the asker's words, where that was not the asker. */
  readonly changedBy?: PersonRef;
  /** What the asker's item says now, where it was changed after IT responded: the question itself is in the words IT read. */
  readonly rewritten?: AskedWords;
  readonly assignee: PersonRef | undefined;
  /** What IT did that the asker can confirm or deny: the last answer, or the last pointing to an earlier question. */
  readonly responseId: number | undefined;
  readonly answer: string;
  readonly answeredBy: PersonRef | undefined;
  readonly answeredOn: Date | undefined;
  readonly confirmedOn: Date | undefined;
  readonly relatedArticleId: number | undefined;
  readonly duplicateOfId: number | undefined;
  readonly created: Date;
  readonly modified: Date;
}

/** What a person fills in before it is sent. */
export interface QuestionDraft {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly details: string;
  readonly happenedOn: Date | undefined;
  readonly locationId: number | undefined;
  readonly system: string;
  readonly category: string;
  readonly triedSoFar: string;
}

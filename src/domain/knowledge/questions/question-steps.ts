/**
 * The life of a question or a report: which steps there are, who may take them, and what each records.
 *
 * Promises: a step is either taken, with everything it changes, or refused with a code that says why; what is closed stays closed but
 * for the asker's word that it did not work; the same question, act and person always give the same result.
 * Goals: one table that the page, the site's repository and tests share. Source of the rules: hospital IT answers questions where the
 * person who asked has the last word, a report that did not help is open again, and whoever took something can hand it back.
 * Non-goals: who ought to act and since when (`question-course.ts`), and permissions, which SharePoint enforces.
 */
import type { Question, QuestionState } from './question';
import type { PersonRef } from '../../people/person';

/** What can be done to a question that was asked. */
export const questionSteps = [
  'assign',
  'release',
  'answer',
  'confirmWorked',
  'confirmDidNotWork',
  'markDuplicate',
  'withdraw'
] as const;
export type QuestionStep = (typeof questionSteps)[number];

/** What someone is to a question; one person may be several things. */
export type Role =
  | 'asker'
  /** Whom the site lets act on other people's questions: IT analysts, liaisons, owners. */
  | 'it'
  /** The one in IT who took it or was given it. */
  | 'assignee'
  /** The liaison, or the backup, who has to see to it now. */
  | 'liaison';

/** Who wants to take a step. */
export interface Actor {
  readonly person: PersonRef;
  readonly isIt: boolean;
  /** Whether this person is the assignee as liaison, as far as is known. */
  readonly isLiaison: boolean;
}

/** What IT does, with what belongs to it. */
export type FollowUpAct =
  | { readonly step: 'assign'; readonly to: PersonRef }
  | { readonly step: 'answer'; readonly text: string }
  | { readonly step: 'markDuplicate'; readonly original: Pick<Question, 'id' | 'state'> }
  | { readonly step: 'release' };

/** What the person who asked does. */
export interface AskerAct {
  readonly step: 'confirmWorked' | 'confirmDidNotWork' | 'withdraw';
}

/** A step with what belongs to it. */
export type Act = FollowUpAct | AskerAct;

/** Why a step is not taken. */
export type Refusal =
  /** Only `by` may. */
  | { readonly reason: 'notForThem'; readonly by: readonly Role[] }
  | { readonly reason: 'notInThisState'; readonly state: QuestionState }
  /** Thanks need no solution: they can be answered with a word, or withdrawn. */
  | { readonly reason: 'notForThanks' }
  | { readonly reason: 'assignedAlready' | 'assignedToAsker' | 'answerEmpty' | 'duplicateOfItself' }
  /** The original repeats another question itself, or was withdrawn: its askers would be led on, or nowhere. */
  | { readonly reason: 'originalUnfit' };

/** What a step writes; a name that is there with no value is emptied. */
export type QuestionChanges = Partial<
  Pick<Question, 'state' | 'assignee' | 'answer' | 'answeredBy' | 'answeredOn' | 'confirmedOn' | 'duplicateOfId'>
>;

export type StepResult =
  | { readonly kind: 'taken'; readonly changes: QuestionChanges; readonly question: Question }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

interface StepRule {
  readonly from: readonly QuestionState[];
  readonly to: QuestionState;
  readonly by: readonly Role[];
}

/**
 * The whole life in one table. An answer may be improved until the asker has confirmed it. "It worked" can be taken back, and what
 * did not help at first may help later: people try things in their own time. A question mistaken for a duplicate is open again when
 * the asker says that the other answer does not help.
 */
const rules: Readonly<Record<QuestionStep, StepRule>> = {
  assign: { from: ['new', 'assigned', 'didNotWork'], to: 'assigned', by: ['it'] },
  release: { from: ['assigned'], to: 'new', by: ['assignee', 'liaison'] },
  answer: { from: ['new', 'assigned', 'answered', 'didNotWork'], to: 'answered', by: ['it'] },
  confirmWorked: { from: ['answered', 'didNotWork'], to: 'worked', by: ['asker'] },
  confirmDidNotWork: { from: ['answered', 'worked', 'duplicate'], to: 'didNotWork', by: ['asker'] },
  markDuplicate: { from: ['new', 'assigned', 'didNotWork'], to: 'duplicate', by: ['it'] },
  withdraw: { from: ['new', 'assigned', 'answered', 'didNotWork'], to: 'withdrawn', by: ['asker'] }
};

const stepsOfThanks: readonly QuestionStep[] = ['answer', 'withdraw'];

/** What a person is to a question. */
export function rolesOf(
  question: Pick<Question, 'asker' | 'assignee'>,
  { person, isIt, isLiaison }: Actor
): readonly Role[] {
  const held: Readonly<Record<Role, boolean>> = {
    asker: question.asker.id === person.id,
    it: isIt,
    assignee: isIt && question.assignee?.id === person.id,
    liaison: isIt && isLiaison
  };
  return (['asker', 'it', 'assignee', 'liaison'] as const).filter((role) => held[role]);
}

function refuseStep(question: Question, step: QuestionStep, actor: Actor): Refusal | undefined {
  const { from, by } = rules[step];
  if (question.kind === 'thanks' && !stepsOfThanks.includes(step)) return { reason: 'notForThanks' };
  if (!rolesOf(question, actor).some((role) => by.includes(role))) return { reason: 'notForThem', by };
  return from.includes(question.state) ? undefined : { reason: 'notInThisState', state: question.state };
}

function refuseAssignee(question: Question, to: PersonRef): Refusal | undefined {
  if (question.asker.id === to.id) return { reason: 'assignedToAsker' };
  return question.state === 'assigned' && question.assignee?.id === to.id ? { reason: 'assignedAlready' } : undefined;
}

function refuseOriginal(question: Question, { id, state }: Pick<Question, 'id' | 'state'>): Refusal | undefined {
  if (id === question.id) return { reason: 'duplicateOfItself' };
  return state === 'duplicate' || state === 'withdrawn' ? { reason: 'originalUnfit' } : undefined;
}

function refuseContent(question: Question, act: Act): Refusal | undefined {
  switch (act.step) {
    case 'assign':
      return refuseAssignee(question, act.to);
    case 'answer':
      return act.text.trim() === '' ? { reason: 'answerEmpty' } : undefined;
    case 'markDuplicate':
      return refuseOriginal(question, act.original);
    default:
      return undefined;
  }
}

function recordAct(act: Act, person: PersonRef, now: Date): QuestionChanges {
  switch (act.step) {
    case 'assign':
      return { assignee: act.to };
    case 'release':
      return { assignee: undefined };
    case 'answer':
      return { answer: act.text.trim(), answeredBy: person, answeredOn: now };
    case 'confirmWorked':
      return { confirmedOn: now };
    case 'confirmDidNotWork':
      return { confirmedOn: undefined, duplicateOfId: undefined };
    case 'markDuplicate':
      return { duplicateOfId: act.original.id };
    case 'withdraw':
      return {};
  }
}

/**
 * Takes a step, or says why not.
 * @param question As it is on the site now.
 * @param now Recorded where a step has a moment of its own.
 */
export function takeStep(question: Question, act: Act, actor: Actor, now: Date): StepResult {
  const refusal = refuseStep(question, act.step, actor) ?? refuseContent(question, act);
  if (refusal) return { kind: 'refused', refusal };
  const changes: QuestionChanges = { state: rules[act.step].to, ...recordAct(act, actor.person, now) };
  return { kind: 'taken', changes, question: { ...question, ...changes, modified: now } };
}

/** The steps open to a person, in the order of a question's life; `assign` when she may take it herself. */
export function openSteps(question: Question, actor: Actor): readonly QuestionStep[] {
  return questionSteps.filter((step) => {
    const refusal =
      refuseStep(question, step, actor) ?? (step === 'assign' ? refuseAssignee(question, actor.person) : undefined);
    return refusal === undefined;
  });
}

type Stage = Pick<Question, 'kind' | 'state'>;

/** Whether someone in IT still owes the asker something; thanks are never open. */
export function isOpen({ kind, state }: Stage): boolean {
  return kind !== 'thanks' && (state === 'new' || state === 'assigned' || state === 'didNotWork');
}

/** Whether the asker has to act: there is an answer that they have not confirmed or denied. */
export function awaitsAsker({ kind, state }: Stage): boolean {
  return kind !== 'thanks' && state === 'answered';
}

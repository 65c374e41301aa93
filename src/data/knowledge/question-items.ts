import type { QuestionChanges } from '../../domain/knowledge/questions/question-steps';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import { questionKinds, questionStates } from '../../lists/knowledge-questions';
import type { PersonRef } from '../../domain/people/person';

interface PersonItem {
  readonly Id: number;
  readonly Title: string;
}

interface AskerItem extends PersonItem {
  readonly Department?: string | null;
  readonly Office?: string | null;
}

/** An item of KnowledgeQuestions with the people in it, as SharePoint's REST answers it. */
export interface QuestionItem {
  readonly ID: number;
  readonly Title: string;
  readonly QuestionKey: string;
  readonly QuestionKind: string;
  readonly Details: string | null;
  readonly HappenedOn: string | null;
  readonly QuestionLocationId: number | null;
  readonly QuestionSystem: string | null;
  readonly QuestionCategory: string | null;
  readonly TriedSoFar: string | null;
  readonly QuestionState: string;
  readonly Answer: string | null;
  readonly AnsweredOn: string | null;
  readonly ConfirmedOn: string | null;
  readonly RelatedArticleId: number | null;
  readonly DuplicateOf: number | null;
  readonly Created: string;
  readonly Modified: string;
  readonly Author: AskerItem;
  readonly AssignedPerson?: PersonItem | null;
  readonly AnsweredBy?: PersonItem | null;
}

const people = ['Author', 'AssignedPerson', 'AnsweredBy'] as const;

const ownColumns: readonly Exclude<keyof QuestionItem, (typeof people)[number]>[] = [
  'ID',
  'Title',
  'QuestionKey',
  'QuestionKind',
  'Details',
  'HappenedOn',
  'QuestionLocationId',
  'QuestionSystem',
  'QuestionCategory',
  'TriedSoFar',
  'QuestionState',
  'Answer',
  'AnsweredOn',
  'ConfirmedOn',
  'RelatedArticleId',
  'DuplicateOf',
  'Created',
  'Modified'
];

export const questionColumns: readonly string[] = [
  ...ownColumns,
  ...people.flatMap((person) => [`${person}/Id`, `${person}/Title`]),
  'Author/Department',
  'Author/Office'
];
export const questionExpansions: readonly string[] = people;

function toPerson(item: PersonItem | null | undefined): PersonRef | undefined {
  return item ? { id: item.Id, name: item.Title } : undefined;
}

const toDate = (text: string | null): Date | undefined => (text ? new Date(text) : undefined);

/** Kinds and states this version does not know are read as the first of their list, so that nothing asked is ever hidden. */
export function toQuestion(item: QuestionItem): Question {
  return {
    id: item.ID,
    key: item.QuestionKey,
    kind: questionKinds.find((kind) => kind === item.QuestionKind) ?? 'question',
    title: item.Title,
    details: item.Details ?? '',
    happenedOn: toDate(item.HappenedOn),
    locationId: item.QuestionLocationId ?? undefined,
    system: item.QuestionSystem ?? '',
    category: item.QuestionCategory ?? '',
    triedSoFar: item.TriedSoFar ?? '',
    state: questionStates.find((state) => state === item.QuestionState) ?? 'new',
    asker: { id: item.Author.Id, name: item.Author.Title },
    askerAt: { department: item.Author.Department ?? '', office: item.Author.Office ?? '' },
    assignee: toPerson(item.AssignedPerson),
    answer: item.Answer ?? '',
    answeredBy: toPerson(item.AnsweredBy),
    answeredOn: toDate(item.AnsweredOn),
    confirmedOn: toDate(item.ConfirmedOn),
    relatedArticleId: item.RelatedArticleId ?? undefined,
    duplicateOfId: item.DuplicateOf ?? undefined,
    created: new Date(item.Created),
    modified: new Date(item.Modified)
  };
}

/** The column values of a new question; who asked and when are SharePoint's own. */
export function toQuestionFields(draft: QuestionDraft): Readonly<Record<string, string | number | null>> {
  return {
    Title: draft.title,
    QuestionKey: draft.key,
    QuestionKind: draft.kind,
    Details: draft.details,
    HappenedOn: draft.happenedOn?.toISOString() ?? null,
    QuestionLocationId: draft.locationId ?? null,
    QuestionSystem: draft.system,
    QuestionCategory: draft.category || null,
    TriedSoFar: draft.triedSoFar,
    QuestionState: 'new'
  };
}

type StoredValue = string | number | null;

/** For every part of a question that a step may change, its column and what is written there. */
const changedColumns: {
  readonly [Name in keyof Required<QuestionChanges>]: readonly [
    column: string,
    write: (value: Question[Name]) => StoredValue
  ];
} = {
  state: ['QuestionState', (state) => state],
  assignee: ['AssignedPersonId', (person) => person?.id ?? null],
  answer: ['Answer', (answer) => answer],
  answeredBy: ['AnsweredById', (person) => person?.id ?? null],
  answeredOn: ['AnsweredOn', (moment) => moment?.toISOString() ?? null],
  confirmedOn: ['ConfirmedOn', (moment) => moment?.toISOString() ?? null],
  duplicateOfId: ['DuplicateOf', (id) => id ?? null]
};

/** The column values of what a step changed; what it emptied is written as nothing. */
export function toChangedFields(changes: QuestionChanges, changed: Question): Readonly<Record<string, StoredValue>> {
  const write = <Name extends keyof QuestionChanges>(name: Name): readonly [string, StoredValue] => [
    changedColumns[name][0],
    changedColumns[name][1](changed[name])
  ];
  return Object.fromEntries((Object.keys(changes) as (keyof QuestionChanges)[]).map((name) => write(name)));
}

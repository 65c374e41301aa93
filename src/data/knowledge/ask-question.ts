import { isSameQuestion } from '../../domain/knowledge/questions/same-question';
import { takeStep } from '../../domain/knowledge/questions/question-steps';
import type { Bank } from '../../domain/knowledge/bank';
import type { Question, QuestionDraft } from '../../domain/knowledge/questions/question';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { DataError, toDataError } from '../sharepoint/data-error';
import { odataText } from '../sharepoint/query-values';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { StepRequest } from './knowledge-repository';
import {
  questionColumns,
  questionExpansions,
  toChangedFields,
  toQuestion,
  toQuestionFields,
  type QuestionItem
} from './question-items';
import { openBatch } from './read-bank';
import type { PersonRef } from '../../domain/people/person';

/** As many ids as one filter may touch. */
const WINDOW = 5_000;
/** Windows of one request; older questions than these reach are not looked for. */
const MOST_WINDOWS = 15;

const columns = [...questionColumns];
const expansions = [...questionExpansions];

const unanswered = {
  state: 'new',
  assignee: undefined,
  answer: '',
  answeredBy: undefined,
  answeredOn: undefined,
  confirmedOn: undefined,
  relatedArticleId: undefined,
  duplicateOfId: undefined
} as const;

interface AddedItem {
  readonly ID: number;
  readonly Created: string;
}

async function addQuestion(site: SuiteSite, fields: ReturnType<typeof toQuestionFields>): Promise<AddedItem> {
  const added: unknown = await listOf(site, site.sp, knowledgeQuestions).items.add({ ...fields });
  return added as AddedItem;
}

async function findByKey(site: SuiteSite, key: string): Promise<Question | undefined> {
  const filter = `QuestionKey eq ${odataText(key)}`;
  try {
    const items = await listOf(site, site.sp, knowledgeQuestions)
      .items.select(...columns)
      .expand(...expansions)
      .filter(filter)
      .top(1)<QuestionItem[]>();
    return items[0] && toQuestion(items[0]);
  } catch (error) {
    throw toDataError('knowledge.ask', error);
  }
}

/**
 * Stores a question. When its key is known already, an earlier try may have arrived and its answer been lost: the stored question is
 * the answer if it says the same.
 * @throws DataError `duplicate` when the key belongs to another question: this one is not on the site.
 */
export async function askQuestion(site: SuiteSite, draft: QuestionDraft, me: PersonRef): Promise<Question> {
  try {
    const fields = toQuestionFields(draft);
    const { ID, Created } = await addQuestion(site, fields);
    const created = new Date(Created);
    return { ...draft, ...unanswered, id: ID, asker: me, created, modified: created };
  } catch (error) {
    const failure = toDataError('knowledge.ask', error);
    if (failure.kind !== 'duplicate') throw failure;
    const stored = await findByKey(site, draft.key);
    if (!stored || !isSameQuestion(draft, me, stored)) throw failure;
    return stored;
  }
}

/** A person's questions by windows of ids, newest first: the author has no index, a window of ids is narrow enough. */
export async function readQuestionsOf(site: SuiteSite, personId: number, bank: Bank): Promise<readonly Question[]> {
  const last = bank.questions[0]?.id ?? 0;
  if (bank.questions.length >= bank.questionTotal)
    return bank.questions.filter((question) => question.asker.id === personId);
  const { sp, execute } = openBatch(site);
  const count = Math.min(MOST_WINDOWS, Math.ceil(last / WINDOW));
  const windows = Array.from({ length: count }, (_, index) => last - index * WINDOW);
  try {
    const reads = windows.map((to) =>
      listOf(site, sp, knowledgeQuestions)
        .items.select(...columns)
        .expand(...expansions)
        .filter(`ID gt ${Math.max(0, to - WINDOW)} and ID le ${to} and AuthorId eq ${personId}`)
        .orderBy('ID', false)
        .top(500)<QuestionItem[]>()
    );
    const [pages] = await Promise.all([Promise.all(reads), execute()]);
    return pages.flat().map(toQuestion);
  } catch (error) {
    throw toDataError('knowledge.readQuestionsOf', error);
  }
}

interface TaggedItem extends QuestionItem {
  readonly 'odata.etag'?: string;
}

/** Takes a step from the state the question is in on the site; someone who was faster is noticed twice, here and by the ETag. */
export async function takeQuestionStep(site: SuiteSite, request: StepRequest): Promise<Question> {
  const item = listOf(site, site.sp, knowledgeQuestions).items.getById(request.questionId);
  try {
    const stored = await item.select(...columns).expand(...expansions)<TaggedItem>();
    const result = takeStep(toQuestion(stored), request.act, request.actor, request.now);
    if (result.kind === 'refused')
      throw new DataError(
        'conflict',
        'knowledge.takeStep',
        `"${request.act.step}" is refused: ${result.refusal.reason}.`
      );
    await item.update({ ...toChangedFields(result.changes, result.question) }, stored['odata.etag'] ?? '*');
    return result.question;
  } catch (error) {
    throw toDataError('knowledge.takeStep', error);
  }
}

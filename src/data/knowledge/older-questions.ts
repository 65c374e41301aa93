import type { Bank } from '../../domain/knowledge/bank';
import { capByAsker, findCrowding } from '../../domain/knowledge/questions/crowding';
import { foldQuestion, foldQuestions } from '../../domain/knowledge/questions/fold-question';
import type { Question } from '../../domain/knowledge/questions/question';
import { isOpen } from '../../domain/knowledge/questions/question-steps';
import { knowledgeAnswers } from '../../lists/knowledge-answers';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { toDataError } from '../sharepoint/data-error';
import { inWindow, LARGEST_PAGE, readNewestId, windowsBetween } from '../sharepoint/id-windows';
import { readByNumbers } from '../sharepoint/read-by-numbers';
import { readMatchingByWindows } from '../sharepoint/read-matching';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import type { OlderQuestions } from './knowledge-repository';
import {
  isResponseFilter,
  questionHeadColumns,
  responseHeadColumns,
  toAskedHead,
  toResponseHeads,
  type QuestionHead,
  type ResponseHead
} from './question-heads';
import { askedItems, toAsked, type QuestionItem } from './question-items';
import { completeQuestions, readStoredQuestion } from './questions-reader';

/** Open questions shown beside those of the bank, and the windows of 5,000 questions looked through for them. */
const MOST_WAITING = 500;
const MOST_WINDOWS = 20;
/** A person's questions of one window of 5,000. */
const MOST_OWN = 500;

/** All of a person's questions, newest first; those the bank holds are not asked for again when it holds all. */
export async function readQuestionsOf(site: SuiteSite, personId: number, bank: Bank): Promise<readonly Question[]> {
  if (bank.questions.length >= bank.questionTotal) return bank.questions.filter(({ asker }) => asker.id === personId);
  try {
    const query = { ...askedItems, filter: `AuthorId eq ${personId}`, most: MOST_OWN };
    const { items } = await readMatchingByWindows<QuestionItem>(site, query, bank.questions[0]?.id ?? 0);
    return await completeQuestions(site, {
      asked: items.map((item) => toAsked(site, item)),
      followUps: [],
      isCut: true
    });
  } catch (error) {
    throw toDataError('knowledge.readQuestionsOf', error);
  }
}

/** One question with what IT did about it. */
export async function readQuestion(site: SuiteSite, id: number): Promise<Question> {
  try {
    const { asked, followUps } = await readStoredQuestion(site, id);
    return foldQuestion(asked, followUps);
  } catch (error) {
    throw toDataError('knowledge.readQuestion', error);
  }
}

interface OpenHeads {
  /** Newest first, at most `MOST_OF_ONE_ASKER` of each asker. */
  readonly open: readonly Question[];
  readonly crowding: readonly number[];
  readonly hasAll: boolean;
}

/**
 * Which questions are open, by windows of numbers, the newest first. Only IT adds responses, so that all of them are read; whoever
 * has more open questions than are shown is left out of the windows that follow.
 */
async function findOpen(site: SuiteSite, newestId: number): Promise<OpenHeads> {
  const responses = await readMatchingByWindows<ResponseHead>(
    site,
    { definition: knowledgeAnswers, columns: responseHeadColumns, filter: isResponseFilter, most: LARGEST_PAGE },
    await readNewestId(site, knowledgeAnswers)
  );
  const followUps = toResponseHeads(site, responses.items);
  const windows = [...windowsBetween(0, newestId)].reverse();
  let open: readonly Question[] = [];
  const crowding = new Set<number>();
  for (const window of windows.slice(0, MOST_WINDOWS)) {
    const heads = await listOf(site, site.sp, knowledgeQuestions)
      .items.select(...questionHeadColumns)
      .filter([inWindow(window), ...[...crowding].map((id) => `AuthorId ne ${id}`)].join(' and '))
      .orderBy('ID', false)
      .top(LARGEST_PAGE)<QuestionHead[]>();
    const more = [
      ...open,
      ...foldQuestions(
        heads.map((head) => toAskedHead(site, head)),
        followUps
      ).filter(isOpen)
    ];
    for (const id of findCrowding(more)) crowding.add(id);
    open = capByAsker(more);
  }
  return { open, crowding: [...crowding], hasAll: windows.length <= MOST_WINDOWS };
}

/** Open questions that the bank does not hold: first which there are, then their words. */
export async function readWaiting(site: SuiteSite, bank: Bank): Promise<OlderQuestions> {
  if (bank.questions.length >= bank.questionTotal) return { questions: [], crowding: [], hasAll: true };
  try {
    const { open, crowding, hasAll } = await findOpen(site, bank.questions[0]?.id ?? 0);
    const held = new Set(bank.questions.map(({ id }) => id));
    const older = open.map(({ id }) => id).filter((id) => !held.has(id));
    const items = await readByNumbers<QuestionItem>(site, askedItems, 'ID', older.slice(0, MOST_WAITING));
    const asked = items.map((item) => toAsked(site, item)).sort((one, other) => other.id - one.id);
    const questions = await completeQuestions(site, { asked, followUps: [], isCut: true });
    return { questions: questions.filter(isOpen), crowding, hasAll: hasAll && older.length <= MOST_WAITING };
  } catch (error) {
    throw toDataError('knowledge.readWaiting', error);
  }
}

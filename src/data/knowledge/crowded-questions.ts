import { capByAsker, findCrowding } from '../../domain/knowledge/questions/crowding';
import type { AskedQuestion } from '../../domain/knowledge/questions/fold-question';
import { knowledgeQuestions } from '../../lists/knowledge-questions';
import { inWindow, LARGEST_PAGE, type IdWindow } from '../sharepoint/id-windows';
import { listOf, type SuiteSite } from '../sharepoint/suite-site';
import { askedItems, toAsked, type QuestionItem } from './question-items';

/** Requests for what others asked: one for every 5,000 questions that someone wrote before it. */
const MOST_REQUESTS = 16;

function readOthers(
  site: SuiteSite,
  window: IdWindow,
  crowding: ReadonlySet<number>,
  most: number
): Promise<QuestionItem[]> {
  return listOf(site, site.sp, knowledgeQuestions)
    .items.select(...askedItems.columns)
    .expand(...askedItems.expansions)
    .filter([inWindow(window), ...[...crowding].map((id) => `AuthorId ne ${id}`)].join(' and '))
    .orderBy('ID', false)
    .top(most)<QuestionItem[]>();
}

/**
 * As many of the newest questions as were read, where one person fills them: the newest of that person, and older ones of others.
 * @param newest Newest first.
 */
export async function readPastCrowd(
  site: SuiteSite,
  newest: readonly AskedQuestion[]
): Promise<readonly AskedQuestion[]> {
  const crowding = new Set(findCrowding(newest));
  let asked = capByAsker(newest);
  let to = (newest.at(-1)?.id ?? 1) - 1;
  for (let requests = 0; requests < MOST_REQUESTS && to > 0 && asked.length < newest.length; requests += 1) {
    const window = { from: Math.max(0, to - LARGEST_PAGE), to };
    const items = await readOthers(site, window, crowding, newest.length);
    const more = [...asked, ...items.map((item) => toAsked(site, item))];
    for (const id of findCrowding(more)) crowding.add(id);
    asked = capByAsker(more);
    to = items.length < newest.length ? window.from : (items.at(-1)?.ID ?? 1) - 1;
  }
  return asked.slice(0, newest.length);
}

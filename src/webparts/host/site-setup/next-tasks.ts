import { contracts, departments, knowledgeArticles, liaisons, locations } from '../../../lists';
import type { ListDefinition } from '../../../lists/list-definition';
import type { ObservedSite } from '../../../lists/observed-site';
import { sitePages, type PageDefinition } from '../../../lists/site-pages';

/** A list that people have to fill before the suite helps anyone. */
export interface ListTask {
  readonly list: ListDefinition;
  /** Server-relative path of where it is filled: the page, or the list itself where no page does that. */
  readonly path: string;
  readonly itemCount: number;
}

const [commentsPage, , directoryPage] = sitePages;

/** Where each list is filled, in the order in which one needs the other. */
const filledOn: readonly (readonly [ListDefinition, PageDefinition | undefined])[] = [
  [contracts, commentsPage],
  [locations, directoryPage],
  [departments, directoryPage],
  [liaisons, directoryPage],
  // No page of the suite's writes articles yet.
  [knowledgeArticles, undefined]
];

/** The lists to be filled next, with how much each holds; without those that are not on the site. */
export function listTasks({ lists, pages }: ObservedSite, webPath: string): readonly ListTask[] {
  return filledOn.flatMap(([list, page]) => {
    const found = lists.get(list.url);
    const made = page && pages?.own.get(page.instanceId);
    return found ? [{ list, path: made?.url ?? `${webPath}/${list.url}`, itemCount: found.itemCount }] : [];
  });
}

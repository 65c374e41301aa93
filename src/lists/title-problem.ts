import { allLists } from './index';
import { isTitled, subjectOf, type Difference, type TitledDifference } from './difference';
import { listName } from './list-name';
import type { ObservedSite } from './observed-site';
import { pageName } from './site-pages';

/** Why a title an owner typed cannot be used. */
export type TitleProblem =
  | { readonly kind: 'empty' }
  /** What has it: where that list is, or the title of that page. */
  | { readonly kind: 'taken'; readonly by: string }
  /** The list or page of the suite that needs it, by the title that was meant for it. */
  | { readonly kind: 'needed'; readonly by: string };

type Sort = 'list' | 'page';

const sortOf = ({ kind }: TitledDifference): Sort => (kind === 'missingPage' ? 'page' : 'list');
const meantTitle = (difference: TitledDifference): string =>
  difference.kind === 'missingPage' ? difference.page.title : difference.list.title;

/** What two titles of a sort may not both be: titles of lists without regard to case, pages by the address SharePoint makes of a title. */
function sameness(sort: Sort, title: string): string {
  return (sort === 'page' ? pageName(title) : title.trim()).toLowerCase();
}

/** Lists are born with the name of their address for a title, so that no other list may have that name before. */
function bornWith(title: string): string | undefined {
  return allLists.find((list) => listName(list).toLowerCase() === title)?.title;
}

/**
 * What is wrong with the title of what a repair is about to make; `undefined` for a good one, and for repairs that make nothing with a title.
 * @param others What else is about to be carried out.
 */
export function titleProblem(
  difference: Difference,
  others: readonly Difference[],
  site: Pick<ObservedSite, 'takenTitles' | 'pages'>
): TitleProblem | undefined {
  if (!isTitled(difference)) return undefined;
  const sort = sortOf(difference);
  const title = sameness(sort, difference.title);
  if (title === '') return { kind: 'empty' };
  const takenBy = sort === 'list' ? site.takenTitles.get(title) : site.pages?.taken.get(title);
  if (takenBy !== undefined) return { kind: 'taken', by: takenBy || title };
  const rival = others.find(
    (other): other is TitledDifference =>
      isTitled(other) &&
      subjectOf(other) !== subjectOf(difference) &&
      sortOf(other) === sort &&
      sameness(sort, other.title) === title
  );
  const needer = rival ? meantTitle(rival) : sort === 'list' ? bornWith(title) : undefined;
  return needer === undefined ? undefined : { kind: 'needed', by: needer };
}

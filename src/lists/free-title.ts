import type { Difference } from './difference';
import type { ObservedSite } from './observed-site';
import { pageName } from './site-pages';

/** The title that was meant, or one like it that nothing else on the site has. */
export function freeTitle(title: string, isTaken: (title: string) => boolean): string {
  const candidates = [title, `${title} (Common Ground)`, ...[2, 3, 4].map((n) => `${title} (Common Ground ${n})`)];
  return candidates.find((candidate) => !isTaken(candidate)) ?? title;
}

/** Why a title an owner typed cannot be used. */
export type TitleProblem = 'empty' | 'taken';

/** What is wrong with the title of what a repair is about to make; `undefined` for a good one, and for repairs that make nothing with a title. */
export function titleProblem(
  difference: Difference,
  site: Pick<ObservedSite, 'takenTitles' | 'pages'>
): TitleProblem | undefined {
  if (difference.kind !== 'missingList' && difference.kind !== 'missingPage') return undefined;
  if (pageName(difference.title) === '') return 'empty';
  const isTaken =
    difference.kind === 'missingList'
      ? site.takenTitles.has(difference.title.trim().toLowerCase())
      : site.pages?.taken.has(pageName(difference.title).toLowerCase());
  return isTaken ? 'taken' : undefined;
}

import type { Difference } from './difference';
import { freeTitle } from './free-title';
import type { ObservedPages } from './observed-site';
import { pageName, type PageDefinition } from './site-pages';

/** How a site differs from having a page of the suite, with a link to it; nothing on a site that has no pages at all. */
export function comparePage(page: PageDefinition, site: ObservedPages | undefined): Difference[] {
  if (!site) return [];
  const made = site.own.get(page.instanceId);
  if (made) {
    const isLinked = site.links.has(made.url.toLowerCase());
    return isLinked ? [] : [{ kind: 'missingLink', page, title: made.title, url: made.url }];
  }
  if (site.unfinished.has(page.instanceId)) return [{ kind: 'unfinishedPage', page }];
  const takenBy = site.taken.get(pageName(page.title).toLowerCase());
  const title = freeTitle(page.title, (candidate) => site.taken.has(pageName(candidate).toLowerCase()));
  return [{ kind: 'missingPage', page, title, ...(takenBy !== undefined && { takenBy }) }];
}

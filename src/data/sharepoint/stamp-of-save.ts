/** What the page writes and what the site dates are one save this far apart at most: the page keeps the site's time, and a request takes some. */
const ONE_SAVE_MS = 2 * 60_000;

/**
 * Which save of an item a moment in one of its columns belongs to. Anyone who may change the item can write any moment there; SharePoint
 * knows only who saved last, and when.
 *
 * - `last`: the last save wrote it, so that its author is who saved last;
 * - `earlier`: something was changed after it;
 * - `none`: it is later than any save, so that no one did then what it says.
 * @param saved When the item was saved last, as SharePoint says.
 */
export function saveOfStamp(stamp: Date, saved: Date): 'last' | 'earlier' | 'none' {
  const behind = saved.getTime() - stamp.getTime();
  if (behind < -ONE_SAVE_MS) return 'none';
  return behind > ONE_SAVE_MS ? 'earlier' : 'last';
}

/** Where a site ends and one of its pages, lists or services begins. */
const insideOfSite = /\/(?:SitePages|Lists|_layouts|_api)(?:\/.*)?$/i;

/**
 * The address of a site in what someone typed or pasted, without a slash at the end; that of a page, a list or a form of the site will do.
 * @param origin Scheme and host of the page: the suite speaks to no other.
 * @returns `undefined` for what is no such address.
 */
export function parseSiteAddress(text: string, origin: string): string | undefined {
  try {
    const { origin: host, pathname } = new URL(text.trim());
    if (host !== new URL(origin).origin) return undefined;
    return `${host}${pathname.replace(insideOfSite, '').replace(/\/+$/, '')}`;
  } catch {
    return undefined;
  }
}

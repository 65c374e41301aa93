import type { SuiteSite } from '../data/sharepoint/suite-site';

/** The site, on which something happens the moment before a kind of request is sent, once. */
export function beforeRequest(site: SuiteSite, address: RegExp, happens: () => Promise<unknown>): SuiteSite {
  let isDue = true;
  site.sp.using((instance) =>
    instance.on.pre(
      async (url: string, init: RequestInit, result: unknown): Promise<[string, RequestInit, unknown]> => {
        if (isDue && address.test(url)) {
          isDue = false;
          await happens();
        }
        return [url, init, result];
      }
    )
  );
  return site;
}

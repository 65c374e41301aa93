import type { Page } from '@playwright/test';

/** The user principal name of the person the site takes the requests of a tab for. */
export function readPersonOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const response = await fetch('/sites/hospital/_api/web/currentuser', {
      headers: { accept: 'application/json;odata=nometadata' }
    });
    return ((await response.json()) as { readonly UserPrincipalName: string }).UserPrincipalName;
  });
}

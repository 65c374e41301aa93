import { stableGuid } from './stable-guid';

/** A page "Set up this site" makes: one web part in the full width of the page. */
export interface PageDefinition {
  /** Title of the page, and of its link in the navigation. SharePoint makes the address of it: `Contract comments` is at `SitePages/Contract-comments.aspx`. */
  readonly title: string;
  /** What SharePoint shows under the title where it lists pages. */
  readonly description: string;
  /** Id of the web part, as in its manifest. */
  readonly webPartId: string;
  /** Identity of the web part on this page, by which the suite knows a page it made, wherever it was moved or renamed to. */
  readonly instanceId: string;
}

function page(title: string, description: string, webPartId: string): PageDefinition {
  return { title, description, webPartId, instanceId: stableGuid(`page ${webPartId}`).slice(1, -1) };
}

/** The pages of the suite, in the order of their links. */
export const sitePages: readonly PageDefinition[] = [
  page(
    'Contract comments',
    'Read next year\u2019s contracts and say what you think.',
    'b7c41d5e-92f7-4c3b-8d55-6e2a90f4c302'
  ),
  page('Knowledge bank', 'Answers you can trust.', 'c9e6a720-3b48-4f6c-a1f9-7d83b5e1d403'),
  page('Liaison directory', 'Who your IT liaison is.', 'a8b0f3f2-6a1d-4d0e-9b64-0c5f1c1d7e01')
];

/** The name SharePoint gives the page of a title, without `.aspx`: hyphens for spaces, without what an address may not have. */
export function pageName(title: string): string {
  return title
    .trim()
    .replace(/["#%&*:<>?/\\{|}~'.]/g, '')
    .replace(/\s+/g, '-');
}

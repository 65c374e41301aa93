import type { ColumnWidth, WebPartOnPage } from './pages';

/** What the server puts into a page for the scripts that start it: a JSON block with the id `workbench-boot`. */
export type BootData = {
  /** Handed to the SharePoint Framework as it is. */
  readonly preloaded: {
    readonly clientSideApplicationId: string;
    readonly buildNumber: string;
    readonly manifests: readonly unknown[];
    readonly spPageContextInfo: Readonly<Record<string, unknown>>;
  };
  readonly pageName: string;
  readonly webParts: readonly PlacedWebPart[];
  /** `null` where the page cannot be edited by who sees it. */
  readonly editable: EditablePage | null;
};

/** A web part with the width of its column. */
export type PlacedWebPart = WebPartOnPage & { readonly width: ColumnWidth };

/** A page of the site for who may edit it. */
export type EditablePage = {
  /** Of its item in the page library. */
  readonly id: number;
  readonly title: string;
  /** SharePoint's `CanvasContent1`. */
  readonly canvas: string;
};

/** The id of the JSON block. */
export const BOOT_DATA_ID = 'workbench-boot';

/** The component the SharePoint Framework starts a page with; Microsoft's own is not on npm, ours takes its place. */
export const APPLICATION = { id: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', name: '@microsoft/sp-application-base' };

/** Switches off fetching of access tokens, which would open a hidden frame at Microsoft's sign-in page. */
export const DISABLE_TOKEN_FETCH = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';

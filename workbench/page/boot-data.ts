import type { ColumnWidth } from './pages';

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
};

/** A web part on the page. Its box in the document has the id `web-part-<instanceId>`. */
export type PlacedWebPart = {
  readonly alias: string;
  /** The same for the same place on the same page, as SharePoint stores it with the page. */
  readonly instanceId: string;
  /** `null` when the installed package has no web part of that alias. */
  readonly componentId: string | null;
  readonly width: ColumnWidth;
};

/** The id of the JSON block. */
export const BOOT_DATA_ID = 'workbench-boot';

/** The component the SharePoint Framework starts a page with; Microsoft's own is not on npm, ours takes its place. */
export const APPLICATION = { id: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', name: '@microsoft/sp-application-base' };

/** Switches off fetching of access tokens, which would open a hidden frame at Microsoft's sign-in page. */
export const DISABLE_TOKEN_FETCH = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';

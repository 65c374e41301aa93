/** What a folder may import; the columns are explained in import-zones.js. */
export interface ImportZone {
  readonly folder: string;
  readonly folders?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  readonly tests?: { readonly folders?: readonly string[]; readonly packages?: readonly string[] };
}

/** The project's own folder. */
export const root: string;
export const webParts: readonly string[];
/** The areas of the local SharePoint's server from the ground up. */
export const serverAreas: readonly string[];
export const zones: readonly ImportZone[];

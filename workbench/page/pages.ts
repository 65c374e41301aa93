/** How wide a column is, as SharePoint's section layouts have it; `full-width` reaches the edges of the window, `full-page` is a page made of one web part alone. */
export const COLUMN_WIDTHS = ['one-third', 'half', 'two-thirds', 'full', 'full-width', 'full-page'] as const;

export type ColumnWidth = (typeof COLUMN_WIDTHS)[number];

/** What a page keeps of a web part, in SharePoint's words. */
export type StoredWebPart = {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description?: string;
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

/** A web part on a page. Its box in the document has the id `web-part-<instanceId>`. */
export type WebPartOnPage = {
  /** Of its manifest; its title where no installed package has it. */
  readonly alias: string;
  /** `null` when no installed package has the web part. */
  readonly componentId: string | null;
  readonly instanceId: string;
  /** `null` for one that is not kept in a page. */
  readonly stored: StoredWebPart | null;
};

/** The widths of the columns of a section fill it. */
export type Column = { readonly width: ColumnWidth; readonly webParts: readonly WebPartOnPage[] };

/** A horizontal band of a page. */
export type Section = { readonly columns: readonly Column[] };

/**
 * Sections with every web part in a column of one width, whatever their own layout is: a section for each web part.
 * `full-page` shows the first web part alone.
 */
export function layOut(sections: readonly Section[], width: ColumnWidth | null): readonly Section[] {
  if (width === null) return sections;
  const webParts = sections.flatMap(({ columns }) => columns.flatMap((column) => column.webParts));
  const shown = width === 'full-page' ? webParts.slice(0, 1) : webParts;
  return shown.map((webPart) => ({ columns: [{ width, webParts: [webPart] }, ...restOf(width)] }));
}

function restOf(width: ColumnWidth): readonly Column[] {
  const rest: Partial<Record<ColumnWidth, ColumnWidth>> = {
    'one-third': 'two-thirds',
    half: 'half',
    'two-thirds': 'one-third'
  };
  const left = rest[width];
  return left ? [{ width: left, webParts: [] }] : [];
}

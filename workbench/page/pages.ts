/** The web parts of the suite, by the alias in their manifest; the ids are read from the installed package. */
export const WEB_PARTS = ['LiaisonDirectoryWebPart', 'ContractCommentsWebPart', 'KnowledgeBankWebPart'] as const;

/** How wide a column is, as SharePoint's section layouts have it; `full-page` is a page made of one web part alone. */
export const COLUMN_WIDTHS = ['one-third', 'two-thirds', 'full', 'full-page'] as const;

export type ColumnWidth = (typeof COLUMN_WIDTHS)[number];

/** `webPart` is the alias of an installed web part. */
export type Column = { readonly width: ColumnWidth; readonly webPart?: string };

/** A horizontal band of a page. The widths of its columns fill it. */
export type Section = { readonly columns: readonly Column[] };

export type SitePage = {
  /** File name without `.aspx`, as in the address. */
  readonly name: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly description: string;
  readonly sections: readonly Section[];
};

const alone = (webPart: string): readonly Section[] => [{ columns: [{ width: 'full', webPart }] }];

/** The pages of the site, in the order of its navigation. The first is the home page. */
export const PAGES: readonly [SitePage, ...SitePage[]] = [
  {
    name: 'Home',
    title: 'Common Ground',
    description: 'Know who to call, be heard, find and keep answers.',
    sections: WEB_PARTS.map((webPart) => ({ columns: [{ width: 'full', webPart }] }))
  },
  {
    name: 'Liaison-directory',
    title: 'Liaison directory',
    description: 'Who your IT liaison is.',
    sections: alone('LiaisonDirectoryWebPart')
  },
  {
    name: 'Contract-comments',
    title: 'Contract comments',
    description: 'Read next year\u2019s contracts and say what you think.',
    sections: alone('ContractCommentsWebPart')
  },
  {
    name: 'Knowledge-bank',
    title: 'Knowledge bank',
    description: 'Answers you can trust.',
    sections: alone('KnowledgeBankWebPart')
  },
  {
    name: 'Side-by-side',
    title: 'Side by side',
    description: 'All three in the narrowest column a page has.',
    sections: [{ columns: WEB_PARTS.map((webPart) => ({ width: 'one-third', webPart })) }]
  }
];

/** The page that is not in the navigation: any installed web part alone, by its alias in the query (`?webpart=`). */
const SINGLE = 'Single';

/** The page of that name, in any case, or `null`. */
export function findPage(name: string, query: URLSearchParams = new URLSearchParams()): SitePage | null {
  const wanted = name.toLowerCase();
  const webPart = query.get('webpart');
  if (wanted === SINGLE.toLowerCase() && webPart)
    return { name: SINGLE, title: webPart, description: 'One web part alone.', sections: alone(webPart) };
  return PAGES.find((page) => page.name.toLowerCase() === wanted) ?? null;
}

/**
 * A page laid out with every web part in a column of one width, whatever its own layout is: a section for each
 * web part. `full-page` shows the page's first web part alone.
 */
export function layOut(page: SitePage, width: ColumnWidth | null): readonly Section[] {
  if (width === null) return page.sections;
  const webParts = page.sections.flatMap(({ columns }) => columns.flatMap(({ webPart }) => webPart ?? []));
  const shown = width === 'full-page' ? webParts.slice(0, 1) : webParts;
  return shown.map((webPart) => ({ columns: [{ width, webPart }, ...restOf(width)] }));
}

function restOf(width: ColumnWidth): readonly Column[] {
  if (width === 'one-third') return [{ width: 'two-thirds' }];
  return width === 'two-thirds' ? [{ width: 'one-third' }] : [];
}

import { BOOT_DATA_ID, type BootData, type PlacedWebPart } from '../../page/boot-data';
import { keepChoices, type Choices } from '../../page/choices';
import { PAGES, type Column, type Section, type SitePage } from '../../page/pages';
import { createSiteTheme, cssVariables } from '../../page/themes/site-theme';
import type { WorkbenchRuntime } from '../runtime/workbench-runtime';
import { declarations, html, jsonBlock, type Markup } from './html';
import { renderBar, type SelectablePerson } from './workbench-bar';

export type PageDocumentOptions = {
  readonly page: SitePage;
  readonly sections: readonly Section[];
  readonly choices: Choices;
  readonly query: URLSearchParams;
  readonly siteTitle: string;
  readonly sitePath: string;
  readonly people: readonly SelectablePerson[];
  readonly personUpn: string;
  readonly addresses: WorkbenchRuntime['addresses'];
  readonly boot: BootData;
  /** Titles of web parts by alias, in the language of the page. */
  readonly titles: ReadonlyMap<string, string>;
};

/** The whole page, drawn before any script runs: bar, site header, navigation and the sections with the boxes the web parts fill. */
export function renderPage(options: PageDocumentOptions): string {
  const { page, choices, siteTitle, addresses } = options;
  return html`<!doctype html>
<html lang="${choices.locale}" dir="ltr" data-theme="${choices.theme}" data-mode="${choices.mode}" style="${declarations(cssVariables(createSiteTheme(choices.theme)))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - ${siteTitle}</title>
<link rel="icon" href="/_workbench/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${addresses.style}">
<script defer src="${addresses.moduleLoader}"></script>
<script defer src="${addresses.assembly}"></script>
<script defer src="${addresses.shell}"></script>
</head>
<body>
<a class="skip-link" href="#content" lang="en">Skip to the page</a>
${renderBar(choices, options.people, options.personUpn)}
<p id="workbench-failure" class="failure" role="alert" lang="en" hidden></p>
<noscript><p class="failure">Web parts need JavaScript.</p></noscript>
<div class="page-row">
  <div id="spPageChromeAppDiv" class="page" data-is-scrollable="true" data-automation-id="contentScrollRegion">
${isInTeams(choices) ? '' : renderHeader(options)}
    <main id="content" class="canvas" tabindex="-1">
${isFullPage(options) || isInTeams(choices) ? html`      <h1 class="visually-hidden">${page.title}</h1>` : renderTitle(page)}
${placeBoxes(options)}
    </main>
  </div>
  <div id="spPropertyPaneContainer" class="pane"></div>
</div>
<script type="application/json" id="${BOOT_DATA_ID}">${jsonBlock(options.boot)}</script>
</body>
</html>
`.text;
}

/** Teams shows a web part without the site around it. */
export function isInTeams({ host }: Choices): boolean {
  return host !== 'sharepoint';
}

function isFullPage({ choices }: PageDocumentOptions): boolean {
  return choices.column === 'full-page';
}

function renderTitle({ title, description }: SitePage): Markup {
  return html`      <div class="page-title" lang="en"><h1>${title}</h1><p>${description}</p></div>`;
}

function renderHeader({ page, siteTitle, sitePath, query }: PageDocumentOptions): Markup {
  const kept = keepChoices(query).toString();
  const address = (name: string): string => `${sitePath}/SitePages/${name}.aspx${kept ? `?${kept}` : ''}`;
  return html`    <header class="site-header" lang="en">
      <a class="site-name" href="${address(PAGES[0].name)}"><span class="site-logo" aria-hidden="true">${initialsOf(siteTitle)}</span><span>${siteTitle}</span></a>
      <nav class="site-navigation" aria-label="Site">
        <ul>${PAGES.map(({ name, title }, index) => {
          const label = index === 0 ? 'Home' : title;
          return name === page.name
            ? html`<li><a href="${address(name)}" aria-current="page">${label}</a></li>`
            : html`<li><a href="${address(name)}">${label}</a></li>`;
        })}</ul>
      </nav>
    </header>`;
}

/** Sections in order; the n-th column with a web part is the n-th placed web part. */
function placeBoxes(options: PageDocumentOptions): readonly Markup[] {
  const style = declarations(cssVariables(createSiteTheme(options.choices.theme, options.choices.section)));
  const waiting = [...options.boot.webParts];
  return options.sections.map(
    ({ columns }) =>
      html`      <div class="canvas-section" style="${style}"><div class="canvas-row">${columns.map((column) =>
        renderColumn(column, column.webPart ? waiting.shift() : undefined, options)
      )}</div></div>
`
  );
}

function renderColumn(column: Column, placed: PlacedWebPart | undefined, { titles }: PageDocumentOptions): Markup {
  if (!placed) return html`<div class="canvas-column" data-width="${column.width}"></div>`;
  const title = titles.get(placed.alias) ?? placed.alias;
  return html`<div class="canvas-column" data-width="${column.width}"><div class="web-part">
        <div class="web-part-tools" lang="en"><button type="button" class="web-part-edit" data-edit-properties="${placed.instanceId}">Edit properties<span class="visually-hidden"> of ${title}</span></button></div>
        <div class="web-part-content" id="web-part-${placed.instanceId}" data-web-part="${placed.alias}"></div>
      </div></div>`;
}

function initialsOf(title: string): string {
  const words = title.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return (
    words
      .slice(0, 2)
      .map((word) => word[0] ?? '')
      .join('') || title.slice(0, 1).toUpperCase()
  );
}

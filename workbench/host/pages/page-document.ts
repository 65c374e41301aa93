import { BOOT_DATA_ID, type BootData, type EditablePage } from '../../page/boot-data';
import { keepChoices, type Choices } from '../../page/choices';
import type { Column, Section } from '../../page/pages';
import type { NavigationNode } from '../../server/navigation/navigation-nodes';
import type { SitePage } from '../site/open-page';
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
  /** The site's menu. */
  readonly links: readonly NavigationNode[];
  /** Whether the person may make pages. */
  readonly mayAddPages: boolean;
  readonly people: readonly SelectablePerson[];
  readonly personUpn: string;
  readonly addresses: WorkbenchRuntime['addresses'];
  readonly boot: BootData;
  /** Titles of web parts by alias, in the language of the page. */
  readonly titles: ReadonlyMap<string, string>;
  /** Installed web parts, by title in the language of the page. */
  readonly toolbox: readonly { readonly id: string; readonly title: string }[];
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
${renderBar(choices, options.people, options.personUpn, options.boot.editable !== null)}
<p id="workbench-failure" class="failure" role="alert" lang="en" hidden></p>
<noscript><p class="failure">Web parts need JavaScript.</p></noscript>
<div class="page-row">
  <div id="spPageChromeAppDiv" class="page" data-is-scrollable="true" data-automation-id="contentScrollRegion">
${isInTeams(choices) ? '' : renderHeader(options)}
    <main id="content" class="canvas" tabindex="-1">
${isFullPage(options) || isInTeams(choices) ? html`      <h1 class="visually-hidden">${page.title}</h1>` : renderTitle(page, options.boot.editable)}
${options.sections.map((section) => renderSection(section, options))}${renderToolbox(options)}
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

function renderTitle({ title, description }: SitePage, editable: EditablePage | null): Markup {
  const heading = html`<h1>${title || 'New page'}</h1><p>${description}</p>`;
  if (!editable) return html`      <div class="page-title" lang="en">${heading}</div>`;
  return html`      <div class="page-title" lang="en">${heading}<label class="page-title-field"><span>Title of the page</span><input id="page-title" value="${title}" autocomplete="off"></label></div>`;
}

function renderHeader({ page, siteTitle, sitePath, links, mayAddPages, query }: PageDocumentOptions): Markup {
  const kept = keepChoices(query).toString();
  const home = `${sitePath}/SitePages/Home.aspx`;
  const address = (url: string): string => (url.startsWith('/') && kept ? `${url}?${kept}` : url);
  const isHere = (url: string): boolean =>
    [url, ...(url === sitePath ? [home] : [])].some(
      (path) => path.toLowerCase() === `${sitePath}/SitePages/${page.name}.aspx`.toLowerCase()
    );
  return html`    <header class="site-header" lang="en">
      <a class="site-name" href="${address(home)}"><span class="site-logo" aria-hidden="true">${initialsOf(siteTitle)}</span><span>${siteTitle}</span></a>
      <nav class="site-navigation" aria-label="Site">
        <ul>${links
          .filter(({ isVisible }) => isVisible)
          .map(({ url, title }) =>
            isHere(url)
              ? html`<li><a href="${address(url)}" aria-current="page">${title}</a></li>`
              : html`<li><a href="${address(url)}">${title}</a></li>`
          )}</ul>
      </nav>
      ${mayAddPages ? html`<button type="button" id="new-page" class="site-command">New page</button>` : ''}
    </header>`;
}

function renderSection({ columns }: Section, options: PageDocumentOptions): Markup {
  const style = declarations(cssVariables(createSiteTheme(options.choices.theme, options.choices.section)));
  return html`      <div class="canvas-section" style="${style}"><div class="canvas-row">${columns.map((column) =>
    renderColumn(column, options)
  )}</div></div>
`;
}

function renderColumn({ width, webParts }: Column, { titles }: PageDocumentOptions): Markup {
  return html`<div class="canvas-column" data-width="${width}">${webParts.map(
    ({ alias, instanceId }) => html`<div class="web-part">
        <div class="web-part-tools" lang="en"><button type="button" class="web-part-edit" data-edit-properties="${instanceId}">Edit properties<span class="visually-hidden"> of ${titles.get(alias) ?? alias}</span></button></div>
        <div class="web-part-content" id="web-part-${instanceId}" data-web-part="${alias}"></div>
      </div>`
  )}</div>`;
}

/** The installed web parts, to be added to the page; shown while it is edited. */
function renderToolbox({ boot, toolbox }: PageDocumentOptions): Markup | '' {
  if (!boot.editable) return '';
  return html`      <section class="toolbox" aria-label="Add a web part" lang="en"><h2>Add a web part</h2><ul>${toolbox.map(
    ({ id, title }) =>
      html`<li><button type="button" class="web-part-edit" data-add-web-part="${id}">${title}</button></li>`
  )}</ul></section>`;
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

import { COLUMN_WIDTHS } from '../../page/pages';
import { HOSTS, LOCALES, SECTION_BACKGROUNDS, THEMES, type Choices } from '../../page/choices';
import { html, type Markup } from './html';

/** Someone the bar offers. */
export type SelectablePerson = {
  readonly login: string;
  readonly upn: string;
  readonly title: string;
  readonly role: string;
};

type Option = { readonly value: string; readonly label: string };

const LABELS: Readonly<Record<string, string>> = {
  light: 'Light',
  dark: 'Dark',
  'high-contrast': 'High contrast',
  none: 'None',
  neutral: 'Neutral',
  soft: 'Soft',
  strong: 'Strong',
  'one-third': 'One third',
  'two-thirds': 'Two thirds',
  half: 'Half',
  full: 'Full',
  'full-width': 'Full width',
  'full-page': 'Full page',
  'en-US': 'English',
  'es-ES': 'Español',
  sharepoint: 'SharePoint',
  'teams-tab': 'Teams tab',
  'teams-personal': 'Teams, personal'
};

/**
 * The bar on top of every page: says what this is, and lets one choose how, and as which person, to see the page.
 *
 * @param isEditable whether the person may edit the page, and so publish it
 */
export function renderBar(
  choices: Choices,
  people: readonly SelectablePerson[],
  personUpn: string,
  isEditable: boolean
): Markup {
  return html`<section id="workbench-bar" class="bar" aria-label="Local SharePoint for development" lang="en">
  <p class="bar-name"><span class="bar-mark" aria-hidden="true"></span><strong>Local SharePoint</strong> <span class="bar-purpose">for development</span></p>
  <button type="button" id="workbench-more" class="bar-button bar-more" aria-expanded="false" aria-controls="workbench-choices">Settings</button>
  <div id="workbench-choices" class="bar-choices">
    ${select(
      'person',
      'Person',
      people.map(({ upn, title, role }) => ({ value: upn, label: `${title}, ${role}` })),
      personUpn
    )}
    ${select('theme', 'Theme', options(THEMES), choices.theme)}
    ${select('section', 'Section', options(SECTION_BACKGROUNDS), choices.section)}
    ${select('column', 'Width', [{ value: '', label: 'As designed' }, ...options(COLUMN_WIDTHS)], choices.column ?? '')}
    ${select('locale', 'Language', options(LOCALES), choices.locale)}
    ${select('host', 'Host', options(HOSTS), choices.host)}
  </div>
  ${choices.host === 'teams-personal' ? '' : renderEditing(choices, isEditable)}
</section>`;
}

/** A personal app in Teams has no property pane. */
function renderEditing({ mode }: Choices, isEditable: boolean): Markup {
  return html`<div class="bar-edit">
    <button type="button" id="workbench-forget" class="bar-button bar-when-editing">Undo changes</button>
    ${isEditable ? html`<button type="button" id="publish-page" class="bar-button bar-when-editing">Publish</button>` : ''}
    <button type="button" id="workbench-mode" class="bar-button" aria-pressed="${String(mode === 'edit')}">Edit page</button>
  </div>`;
}

function options(values: readonly string[]): readonly Option[] {
  return values.map((value) => ({ value, label: LABELS[value] ?? value }));
}

function select(name: string, label: string, choosable: readonly Option[], chosen: string): Markup {
  return html`<div class="bar-choice"><label for="choice-${name}">${label}</label><select id="choice-${name}" name="${name}" autocomplete="off">${choosable.map(
    ({ value, label: text }) =>
      value === chosen
        ? html`<option value="${value}" selected>${text}</option>`
        : html`<option value="${value}">${text}</option>`
  )}</select></div>`;
}

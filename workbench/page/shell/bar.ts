import type { Application } from '../runtime/application';
import { readChoices, writeChoices, type Choices } from '../choices';
import { paint } from './paint';

/** Choices a running page takes over at once; the others load it again. */
const LIVE: ReadonlySet<string> = new Set(['theme', 'section', 'mode']);

/**
 * Makes the bar on top of the page work: every choice goes into the address, and from there to the page.
 *
 * @param running - the page, once it runs; choices made before that wait for it.
 */
export function watchBar(running: Promise<Application>): void {
  const bar = document.getElementById('workbench-bar');
  bar?.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) choose({ [event.target.name]: event.target.value || null }, running);
  });
  onPress('workbench-mode', () => {
    const { mode } = readChoices(new URLSearchParams(location.search));
    choose({ mode: mode === 'edit' ? 'read' : 'edit' }, running);
  });
  onPress('workbench-forget', () => {
    void running.then((application) => {
      application.forgetProperties();
      location.reload();
    });
  });
  onPress('workbench-more', toggleMore);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-edit-properties]')) {
    button.addEventListener('click', () => {
      void running.then((application) => application.openPropertyPane(button.dataset.editProperties ?? ''));
    });
  }
}

function choose(changed: Partial<Choices>, running: Promise<Application>): void {
  const query = writeChoices(new URLSearchParams(location.search), changed).toString();
  const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
  if (Object.keys(changed).some((name) => !LIVE.has(name))) {
    location.assign(address);
    return;
  }
  history.replaceState(history.state, '', address);
  const choices = readChoices(new URLSearchParams(query));
  paint(choices);
  void running.then(async (application) => {
    if (changed.mode) await application.changeMode(choices.mode);
    else application.changeTheme(choices.theme, choices.section);
  });
}

function toggleMore(button: HTMLElement): void {
  const isOpen = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(isOpen));
}

function onPress(id: string, act: (element: HTMLElement) => void): void {
  const element = document.getElementById(id);
  element?.addEventListener('click', () => act(element));
}

import { BOOT_DATA_ID, type BootData } from '../boot-data';
import { keepChoices, writeChoices } from '../choices';
import type { Mode } from '../choices';
import type { StoredWebPart } from '../pages';
import type { Application } from '../runtime/application';
import { addToCanvas, updateCanvas } from './page-canvas';
import { PageService } from './page-service';

/**
 * Makes "New page", the toolbox and "Publish" work, where the page has them. What is added is kept as the person's draft until it is
 * published, as in SharePoint's own editor.
 *
 * @param running - the page, once it runs; what was changed in a property pane is read from it.
 */
export function watchEditing(running: Promise<Application>): void {
  const { editable, preloaded } = JSON.parse(document.getElementById(BOOT_DATA_ID)?.textContent ?? '') as BootData;
  const { webAbsoluteUrl, formDigestValue } = preloaded.spPageContextInfo;
  const service = new PageService(String(webAbsoluteUrl), String(formDigestValue));
  onPress('#new-page', async () => goTo(await service.start(), 'edit'));
  if (!editable) return;
  const { id, canvas } = editable;
  const title = document.querySelector<HTMLInputElement>('#page-title');
  const typedTitle = (): { readonly Title?: string } => (title?.value.trim() ? { Title: title.value.trim() } : {});
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-add-web-part]'))
    button.addEventListener('click', () => {
      const added = newWebPart(button.dataset.addWebPart ?? '', button.textContent ?? '');
      report(
        service
          .save(id, { ...typedTitle(), CanvasContent1: addToCanvas(canvas, added) })
          .then((address) => goTo(address, 'edit'))
      );
    });
  onPress('#publish-page', async () => {
    const application = await running;
    const CanvasContent1 = updateCanvas(canvas, application.readWebParts());
    const address = await service.save(id, { ...typedTitle(), CanvasContent1 });
    await service.publish(id);
    application.forgetProperties();
    goTo(address, 'read');
  });
}

function newWebPart(id: string, title: string): StoredWebPart {
  return { id, instanceId: crypto.randomUUID(), title, description: '', dataVersion: '1.0', properties: {} };
}

/** Opens a page as the present one is seen, and loads it anew where it is the present one. */
function goTo(address: string, mode: Mode): void {
  const query = writeChoices(keepChoices(new URLSearchParams(location.search)), { mode }).toString();
  location.assign(query ? `${address}?${query}` : address);
}

function onPress(selector: string, act: () => Promise<void>): void {
  document.querySelector(selector)?.addEventListener('click', () => report(act()));
}

/** Says on the page what was refused. */
function report(act: Promise<void>): void {
  act.catch((error: unknown) => {
    const message = document.getElementById('workbench-failure');
    if (!message) return;
    message.hidden = false;
    message.textContent = `The page was not saved: ${error instanceof Error ? error.message : String(error)}`;
  });
}

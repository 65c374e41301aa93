import type { Application } from '../runtime/application';
import { BOOT_DATA_ID, type BootData } from '../boot-data';

/** The global the framework's first script leaves behind. */
type ModuleLoader = {
  _isTelemetryDisabled: boolean;
  start(preloaded: BootData['preloaded'], onFailure: (failure: unknown) => void): Promise<Application>;
};

declare global {
  interface Window {
    spModuleLoader?: ModuleLoader;
    /** The running page; resolves when every web part has drawn or failed. */
    workbench?: Promise<Application>;
  }
}

/**
 * Starts the SharePoint Framework on this page, with its telemetry off.
 *
 * @throws Error (by rejection) when the framework's script did not load or it refuses to start; the page says so too.
 */
export function startRuntime(): Promise<Application> {
  const running = start().catch((error: unknown) => {
    showFailure(error);
    throw error;
  });
  window.workbench = running;
  return running;
}

async function start(): Promise<Application> {
  const loader = window.spModuleLoader;
  if (!loader) throw new Error('The first script of the SharePoint Framework (sp-loader-assembly) did not load.');
  if (typeof loader.start !== 'function')
    throw new Error('spModuleLoader no longer has start(); see workbench/page/shell/start-runtime.ts.');
  const data = JSON.parse(document.getElementById(BOOT_DATA_ID)?.textContent ?? '') as BootData;
  loader._isTelemetryDisabled = true;
  return loader.start(data.preloaded, showFailure);
}

function showFailure(failure: unknown): void {
  const message = document.getElementById('workbench-failure');
  if (!message) return;
  message.hidden = false;
  message.textContent = `The page could not be started: ${failure instanceof Error ? failure.message : JSON.stringify(failure)}`;
}

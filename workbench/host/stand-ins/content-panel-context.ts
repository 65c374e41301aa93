/** An enumeration whose every member is its own name: the pane only passes the values on. */
function namesOf(kind: string): Record<string, string> {
  return new Proxy<Record<string, string>>({}, { get: (_, name) => `${kind}.${String(name)}` });
}

function unsubscribe(): void {
  // Nothing was subscribed.
}

const context = {
  subscriberContext: undefined,
  stateContext: undefined,
  // The panel never comes; the pane then opens by itself, as it does on classic pages.
  waitForContext: new Promise<never>(() => undefined),
  addOnMountListener: () => unsubscribe,
  addOnUpdateListener: () => unsubscribe
};

export const SPPagesContentPanelProviderContext = { getInstance: () => context };
export const SPPagesContentPanelQOSScenarios = namesOf('scenario');
export const SPPagesContentPanelPivot = namesOf('pivot');
export const SPPagesContentPanelCommandId = namesOf('command');

export function getQOSName(name: string): string {
  return `ContentPanel.${name}`;
}

export function monitorChunkLoad(_name: string, load: Promise<unknown> | (() => Promise<unknown>)): Promise<unknown> {
  return typeof load === 'function' ? load() : load;
}

import type { WebPartData } from './internals';

const PREFIX = 'workbench:properties:';

/** What was changed in the property pane, kept per place on a page by this browser, as SharePoint keeps it in the page. */
export const savedProperties = {
  /** `null` when nothing was saved, or nothing that can be read. */
  read(instanceId: string): WebPartData | null {
    const saved = localStorage.getItem(PREFIX + instanceId);
    if (saved === null) return null;
    try {
      return JSON.parse(saved) as WebPartData;
    } catch {
      return null;
    }
  },

  write(data: WebPartData): void {
    localStorage.setItem(PREFIX + data.instanceId, JSON.stringify(data));
  },

  forget(instanceId: string): void {
    localStorage.removeItem(PREFIX + instanceId);
  }
};

import type { StoredWebPart } from '../pages';

const PREFIX = 'workbench:properties:';

/** What was changed in the property pane, kept per place on a page by this browser until who may edit the page publishes it. */
export const savedProperties = {
  /** `null` when nothing was saved, or nothing that can be read. */
  read(instanceId: string): StoredWebPart | null {
    const saved = localStorage.getItem(PREFIX + instanceId);
    if (saved === null) return null;
    try {
      return JSON.parse(saved) as StoredWebPart;
    } catch {
      return null;
    }
  },

  write(data: StoredWebPart): void {
    localStorage.setItem(PREFIX + data.instanceId, JSON.stringify(data));
  },

  forget(instanceId: string): void {
    localStorage.removeItem(PREFIX + instanceId);
  }
};

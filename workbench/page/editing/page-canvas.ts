import type { StoredWebPart } from '../pages';

/** A control of a page, as far as editing reads it. */
interface CanvasControl {
  readonly controlType?: number;
  readonly position?: { readonly zoneIndex: number };
  readonly webPartData?: StoredWebPart;
}

/** SharePoint's number of a control that is a web part. */
const WEB_PART = 3;

/** The canvas with one web part more, in a section of its own below all others. */
export function addToCanvas(canvas: string, webPart: StoredWebPart): string {
  const controls = JSON.parse(canvas) as readonly CanvasControl[];
  const zoneIndex = Math.max(0, ...controls.map(({ position }) => position?.zoneIndex ?? 0)) + 1;
  const added = {
    controlType: WEB_PART,
    displayMode: 2,
    id: webPart.instanceId,
    webPartId: webPart.id,
    position: { zoneIndex, sectionIndex: 1, controlIndex: 1, sectionFactor: 12, layoutIndex: 1 },
    webPartData: webPart
  };
  return JSON.stringify([...controls, added]);
}

/** The canvas with what its web parts say of themselves now. @param shown by instance */
export function updateCanvas(canvas: string, shown: ReadonlyMap<string, StoredWebPart>): string {
  const controls = JSON.parse(canvas) as readonly CanvasControl[];
  return JSON.stringify(
    controls.map((control) => {
      const now = control.webPartData && shown.get(control.webPartData.instanceId);
      return now ? { ...control, webPartData: now } : control;
    })
  );
}

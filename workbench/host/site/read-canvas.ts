import type { Column, ColumnWidth, Section, StoredWebPart, WebPartOnPage } from '../../page/pages';

/** What the host reads of a control in `CanvasContent1`. */
interface CanvasControl {
  readonly controlType?: number;
  readonly position?: { readonly zoneIndex: number; readonly sectionIndex: number; readonly sectionFactor: number };
  readonly webPartData?: StoredWebPart;
}

type PlacedControl = CanvasControl & Required<Pick<CanvasControl, 'position'>>;

/** SharePoint counts the width of a column in twelfths; 0 reaches the edges of the window. */
const widths: ReadonlyMap<number, ColumnWidth> = new Map([
  [0, 'full-width'],
  [4, 'one-third'],
  [6, 'half'],
  [8, 'two-thirds'],
  [12, 'full']
]);

/** SharePoint's number of a control that is a web part. */
const WEB_PART = 3;

/**
 * The sections a page's `CanvasContent1` describes. Controls that are no web parts leave their column empty.
 *
 * @param findAlias the alias of an installed web part by its id, or `undefined`
 */
export function readCanvas(canvas: string, findAlias: (id: string) => string | undefined): readonly Section[] {
  const controls = (JSON.parse(canvas) as readonly CanvasControl[]).filter(
    (control): control is PlacedControl => control.position !== undefined
  );
  return groupBy(controls, ({ position }) => position.zoneIndex).map((zone) => ({
    columns: groupBy(zone, ({ position }) => position.sectionIndex).map((column) => readColumn(column, findAlias))
  }));
}

function readColumn(controls: readonly PlacedControl[], findAlias: (id: string) => string | undefined): Column {
  const webParts = controls.flatMap(({ controlType, webPartData }): readonly WebPartOnPage[] => {
    if (controlType !== WEB_PART || !webPartData) return [];
    const alias = findAlias(webPartData.id);
    return [
      {
        alias: alias ?? webPartData.title,
        componentId: alias === undefined ? null : webPartData.id,
        instanceId: webPartData.instanceId,
        stored: webPartData
      }
    ];
  });
  return { width: widths.get(controls[0]?.position.sectionFactor ?? 12) ?? 'full', webParts };
}

/** The members by a number, in the order of the numbers. */
function groupBy<Member>(members: readonly Member[], numberOf: (member: Member) => number): readonly Member[][] {
  const groups = new Map<number, Member[]>();
  for (const member of members) groups.set(numberOf(member), [...(groups.get(numberOf(member)) ?? []), member]);
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

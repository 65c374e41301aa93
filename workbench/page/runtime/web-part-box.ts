import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import type { PlacedWebPart } from '../boot-data';
import type { Mode } from '../choices';
import type { StoredWebPart } from '../pages';
import {
  FORM_FACTOR,
  MinimalWebPartContainer,
  MinimalWebPartHost,
  findManifest,
  type WebPartContainer,
  type WebPartOptions
} from './internals';
import { savedProperties } from './saved-properties';

type Localized = Readonly<Record<string, string>>;
type PreconfiguredEntry = {
  readonly title: Localized;
  readonly description?: Localized;
  readonly properties?: Readonly<Record<string, unknown>>;
};
type WebPartManifest = {
  readonly id: string;
  readonly alias: string;
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
};

/** Marks when each web part starts to load, starts to render and has rendered: `web-part:<alias>:load|render|rendered|failed`. */
class WorkbenchHost extends MinimalWebPartHost {
  public readonly hostType = 'Workbench';

  public constructor(
    scope: ServiceScope,
    private readonly onDirty: () => void
  ) {
    super(scope);
  }

  public override onBeforeWebPartLoad(options: WebPartOptions): void {
    super.onBeforeWebPartLoad(options);
    mark(options, 'load');
  }

  public override onBeforeWebPartRender(options: WebPartOptions): void {
    super.onBeforeWebPartRender(options);
    mark(options, 'render');
  }

  public override onAfterWebPartRender(options: WebPartOptions): void {
    super.onAfterWebPartRender(options);
    mark(options, 'rendered');
  }

  public override onAfterWebPartLoadFailed(options: WebPartOptions, error: Error): void {
    super.onAfterWebPartLoadFailed(options, error);
    report(options, error);
  }

  public override onAfterWebPartInitializeFailed(options: WebPartOptions, error: Error): void {
    super.onAfterWebPartInitializeFailed(options, error);
    report(options, error);
  }

  public override onAfterWebPartRenderFailed(options: WebPartOptions, error: Error): void {
    super.onAfterWebPartRenderFailed(options, error);
    report(options, error);
  }

  /** The framework calls this when a property changed. */
  public setDirty(): void {
    this.onDirty();
  }
}

/** One web part on the page, in a container of its own: whatever it does wrong stays in its box. */
export class WebPartBox {
  private container: WebPartContainer | null = null;

  public constructor(
    private readonly placed: PlacedWebPart,
    private readonly element: HTMLElement,
    private readonly scope: ServiceScope
  ) {}

  /** Loads and draws the web part; a failure is shown in the box. Resolves when it has been drawn. */
  public async show(mode: Mode, locale: string): Promise<void> {
    const { componentId, instanceId, width, alias, stored } = this.placed;
    const manifest = componentId === null ? undefined : (findManifest(componentId) as WebPartManifest | undefined);
    if (!manifest) {
      this.element.textContent = `No installed package has the web part ${alias}.`;
      return;
    }
    const saved = savedProperties.read(instanceId) ?? stored;
    this.container = new MinimalWebPartContainer({
      serviceScope: this.scope,
      webPartInstanceId: instanceId,
      manifest,
      host: new WorkbenchHost(this.scope, () => queueMicrotask(() => this.save())),
      formFactor: width === 'full-page' ? FORM_FACTOR.fullSize : FORM_FACTOR.standard,
      pageHostLayoutType: width === 'full-page' ? 'SingleWebPartAppPageLayout' : 'Article',
      displayMode: toDisplayMode(mode),
      isDataAddedFromPersistedData: saved !== null,
      webPartData: saved ?? describe(manifest, instanceId, locale)
    });
    await this.container.render(this.element);
    new ResizeObserver(() => this.container?.webPartManager.notifyWebPartContainerResize(instanceId)).observe(
      this.element
    );
  }

  public async setMode(mode: Mode): Promise<void> {
    if (mode === 'read') {
      this.container?.requestPropertyPaneAction(this.placed.instanceId, 'Close');
      this.save();
    }
    await this.container?.setDisplayMode(toDisplayMode(mode));
  }

  /** Opens the property pane for this web part, or turns an open one to it. */
  public openPropertyPane(): void {
    this.container?.requestPropertyPaneAction(this.placed.instanceId, 'Open');
  }

  /** What the web part says of itself now; `null` for one that was not drawn. */
  public read(): StoredWebPart | null {
    return this.container?.serialize() ?? null;
  }

  /** Forgets what was changed in the property pane; seen when the page is loaded again. */
  public forgetProperties(): void {
    savedProperties.forget(this.placed.instanceId);
  }

  private save(): void {
    if (this.container) savedProperties.write(this.container.serialize());
  }
}

function toDisplayMode(mode: Mode): DisplayMode {
  return mode === 'edit' ? DisplayMode.Edit : DisplayMode.Read;
}

function describe(manifest: WebPartManifest, instanceId: string, locale: string): StoredWebPart {
  const entry = manifest.preconfiguredEntries?.[0];
  const inLocale = (text: Localized | undefined): string => text?.[locale] ?? text?.default ?? '';
  return {
    id: manifest.id,
    instanceId,
    title: inLocale(entry?.title) || manifest.alias,
    description: inLocale(entry?.description),
    dataVersion: '1.0',
    properties: { ...entry?.properties }
  };
}

function mark({ manifest }: WebPartOptions, moment: 'load' | 'render' | 'rendered' | 'failed'): void {
  performance.mark(`web-part:${manifest.alias}:${moment}`);
}

function report(options: WebPartOptions, error: Error): void {
  mark(options, 'failed');
  console.error(`${options.manifest.alias} failed:`, error);
}

import type { ThemeProvider } from '@microsoft/sp-component-base';
import type { ServiceScope } from '@microsoft/sp-core-library';
import * as pageContext from '@microsoft/sp-page-context';
import { SPComponentLoader } from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { Theme } from '@fluentui/theme';
import type { StoredWebPart } from '../pages';

/*
 * The framework's members that its type declarations leave out (`@internal`). They are reached as what the
 * modules export, nothing of Microsoft's is changed, and each is checked when it is read, so that a release
 * that drops one is named in the message instead of failing somewhere later.
 */

export type WebPartOptions = { readonly manifest: { readonly alias: string }; readonly instanceId: string };

export type PropertyPaneAction = 'Open' | 'Close';

export interface WebPartManager {
  isPropertyPaneOpen(instanceId: string): boolean;
  notifyWebPartContainerResize(instanceId: string): void;
}

export interface WebPartContainer {
  readonly webPartManager: WebPartManager;
  render(element: HTMLElement): Promise<void>;
  serialize(): StoredWebPart;
  setDisplayMode(mode: number): Promise<unknown>;
  requestPropertyPaneAction(instanceId: string, action: PropertyPaneAction): void;
  dispose(): void;
}

export type ContainerProperties = {
  readonly serviceScope: ServiceScope;
  readonly webPartInstanceId: string;
  readonly manifest: unknown;
  readonly host: WebPartHost;
  readonly formFactor: number;
  readonly pageHostLayoutType: string;
  readonly displayMode: number;
  readonly isDataAddedFromPersistedData: boolean;
  readonly webPartData: StoredWebPart;
};

/** What a page learns from a web part's container. */
export interface WebPartHost {
  readonly serviceScope: ServiceScope;
  onBeforeWebPartLoad(options: WebPartOptions): void;
  onBeforeWebPartRender(options: WebPartOptions): void;
  onAfterWebPartRender(options: WebPartOptions): void;
  onAfterWebPartLoadFailed(options: WebPartOptions, error: Error): void;
  onAfterWebPartInitializeFailed(options: WebPartOptions, error: Error): void;
  onAfterWebPartRenderFailed(options: WebPartOptions, error: Error): void;
}

/** Whether a web part shares a page with others or is the page. */
export const FORM_FACTOR = { standard: 0, fullSize: 1 } as const;

type Constructor<Arguments extends readonly unknown[], Instance> = new (...given: Arguments) => Instance;

export const MinimalWebPartContainer = take<Constructor<[ContainerProperties], WebPartContainer>>(
  '@microsoft/sp-webpart-base',
  webPartBase,
  '_MinimalWebPartContainer'
);

export const MinimalWebPartHost = take<Constructor<[ServiceScope], WebPartHost>>(
  '@microsoft/sp-webpart-base',
  webPartBase,
  '_MinimalWebPartHost'
);

/** Fills the page context service from what the server knows about the page. */
export function initializePageContext(rootScope: ServiceScope, info: unknown): void {
  const provider = take<unknown>('@microsoft/sp-page-context', pageContext, 'SharePointPageContextDataProvider');
  const createData = take<(info: unknown) => unknown>('@microsoft/sp-page-context', provider, '_createPageContextData');
  const context: unknown = rootScope.consume(pageContext.PageContext.serviceKey);
  const initialize = take<(data: unknown, info: unknown) => void>(
    '@microsoft/sp-page-context PageContext',
    context,
    'initialize'
  );
  initialize.call(context, createData.call(provider, info), info);
}

/** The manifest of a component the page was given; `undefined` without one of that id. */
export function findManifest(componentId: string): unknown {
  return take<(id: string) => unknown>(
    '@microsoft/sp-loader SPComponentLoader',
    SPComponentLoader,
    'tryGetManifestById'
  ).call(SPComponentLoader, componentId);
}

/** Gives everything in the provider's scope another theme; web parts hear of it through `onThemeChanged`. */
export function setTheme(provider: ThemeProvider, theme: Theme): void {
  take<(theme: Theme) => void>('@microsoft/sp-component-base ThemeProvider', provider, '_setTheme').call(
    provider,
    theme
  );
}

/**
 * The member as the type the caller knows it to have.
 *
 * @throws Error naming the member when it is not there.
 */
function take<T>(owner: string, holder: unknown, name: string): T {
  const member: unknown = (holder as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (typeof member !== 'function') {
    throw new Error(
      `${owner} no longer has ${name}, which the local SharePoint starts web parts with. See workbench/page/runtime/internals.ts.`
    );
  }
  return member as T;
}

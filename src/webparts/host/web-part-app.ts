import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { WebPartContext } from '@microsoft/sp-webpart-base';

/** One control of the property pane, as SharePoint Framework's builders make it. */
export type PaneField = NonNullable<
  Extract<IPropertyPaneConfiguration['pages'][number]['groups'][number], { groupFields: unknown }>['groupFields']
>[number];

/** Properties every web part of the suite has. */
export interface SuiteProperties {
  /** Absolute URL of the site that holds the lists; empty: the site of the page. */
  listSiteUrl?: string;
  /** What people type is kept only as long as their tab is open: for computers that people share. */
  draftsEndWithTab?: boolean;
}

/** What the hosting page says at one moment; handed to the application whenever any of it changes. */
export interface HostState<Properties extends SuiteProperties> {
  readonly theme: IReadonlyTheme | undefined;
  readonly properties: Readonly<Properties>;
  readonly isEditing: boolean;
  /** Opens "Set up this site" for the site at an address; only for people who may manage the site of the page. */
  readonly setUpSite: ((address: string) => void) | undefined;
  /** How often it was closed again: what is shown may be out of date then. */
  readonly setUpCount: number;
}

/** An application living in a web part's element. */
export interface MountedApp<Properties extends SuiteProperties> {
  /** Shows the application for the host's present state. */
  update(state: HostState<Properties>): void;
  unmount(): void;
}

/** The module behind a web part's on-demand chunk: everything but the border with SharePoint Framework. */
export interface WebPartApp<Properties extends SuiteProperties> {
  mount(element: HTMLElement, context: WebPartContext): MountedApp<Properties>;
}

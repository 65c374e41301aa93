import { DisplayMode, Version } from '@microsoft/sp-core-library';
import { ThemeProvider, type IReadonlyTheme, type ThemeChangedEventArgs } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { SPPermission } from '@microsoft/sp-page-context';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { HostState, MountedApp, PaneField, SuiteProperties, WebPartApp } from './web-part-app';

/**
 * The border between SharePoint Framework and an application of the suite. It holds no rules, queries or markup: it loads the
 * application's chunk on demand, hands it the host's state on every change and takes it down again.
 */
export abstract class SuiteWebPart<Properties extends SuiteProperties> extends BaseClientSideWebPart<Properties> {
  private app: MountedApp<Properties> | undefined;
  private theme: IReadonlyTheme | undefined;
  private pane: IPropertyPaneConfiguration | undefined;
  private setUpCount = 0;
  private readonly handleThemeChange = (change: ThemeChangedEventArgs): void => {
    this.theme = change.theme;
    this.render();
  };

  /** Imports the application, in a chunk of its own so that the entry stays small. */
  protected abstract loadApp(): Promise<WebPartApp<Properties>>;

  /** Settings of this web part beside those every web part has; imported the first time someone edits it. */
  protected loadOwnFields(): Promise<readonly PaneField[]> {
    return Promise.resolve([]);
  }

  public override async onInit(): Promise<void> {
    const provider = this.context.serviceScope.consume(ThemeProvider.serviceKey);
    this.theme = provider.tryGetTheme();
    provider.themeChangedEvent.add(this, this.handleThemeChange);
    const app = await this.loadApp();
    this.app = app.mount(this.domElement, this.context);
  }

  public override render(): void {
    this.app?.update(this.hostState());
  }

  protected override onDispose(): void {
    this.context.serviceScope.consume(ThemeProvider.serviceKey).themeChangedEvent.remove(this, this.handleThemeChange);
    this.app?.unmount();
    this.app = undefined;
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override async loadPropertyPaneResources(): Promise<void> {
    const [{ buildPane }, ownFields] = await Promise.all([
      import(/* webpackChunkName: 'suite-pane' */ './property-pane'),
      this.loadOwnFields()
    ]);
    this.pane = buildPane(ownFields, this.context.pageContext.web.absoluteUrl, () => this.setUpSite());
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane ?? { pages: [] };
  }

  private readonly setUpSite = (address = this.properties.listSiteUrl): void => {
    void import(/* webpackChunkName: 'site-setup' */ './site-setup/open-site-setup').then(({ openSiteSetup }) =>
      openSiteSetup(this.context, address, this.theme, this.handleSetUp)
    );
  };

  private readonly handleSetUp = (): void => {
    this.setUpCount += 1;
    this.render();
  };

  private hostState(): HostState<Properties> {
    const maySetUp = this.context.pageContext.web.permissions.hasPermission(SPPermission.manageWeb);
    return {
      theme: this.theme,
      properties: { ...this.properties },
      isEditing: this.displayMode === DisplayMode.Edit,
      setUpSite: maySetUp ? this.setUpSite : undefined,
      setUpCount: this.setUpCount
    };
  }
}

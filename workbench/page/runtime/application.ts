import { ThemeProvider } from '@microsoft/sp-component-base';
import type { ServiceScope } from '@microsoft/sp-core-library';
import { loadTheme } from '@microsoft/load-themed-styles';
import type { Theme } from '@fluentui/theme';
import { THEME_EVENT } from '../../host/stand-ins/follow-theme';
import { BOOT_DATA_ID, type BootData } from '../boot-data';
import { readChoices, type Choices, type Mode, type SectionBackground, type ThemeName } from '../choices';
import type { StoredWebPart } from '../pages';
import { createSiteTheme } from '../themes/site-theme';
import { initializePageContext, setTheme } from './internals';
import { WebPartBox } from './web-part-box';

/** The running page, as the shell around it drives it. */
export class Application {
  private readonly boxes = new Map<string, WebPartBox>();
  private readonly themeProvider: ThemeProvider;
  private readonly scope: ServiceScope;
  /** Settles when the web parts are in the mode last asked for: until then the framework ignores a request for the property pane. */
  private modeChange: Promise<void> = Promise.resolve();

  public constructor(
    rootScope: ServiceScope,
    private readonly data: BootData,
    private readonly choices: Choices
  ) {
    initializePageContext(rootScope, data.preloaded.spPageContextInfo);
    this.scope = rootScope.startNewChild();
    this.themeProvider = new ThemeProvider(this.scope, createSiteTheme(choices.theme, choices.section));
    this.scope.provide(ThemeProvider.serviceKey, this.themeProvider);
    this.scope.finish();
    announceTheme(createSiteTheme(choices.theme));
  }

  /** Draws all web parts of the page, beside each other; resolves when each has drawn or failed. */
  public async showWebParts(): Promise<void> {
    await Promise.all(
      this.data.webParts.map(async (placed) => {
        const element = document.getElementById(`web-part-${placed.instanceId}`);
        if (!element) return;
        const box = new WebPartBox(placed, element, this.scope);
        this.boxes.set(placed.instanceId, box);
        await box.show(this.choices.mode, this.choices.locale);
      })
    );
  }

  /** Changes the theme of the page and the background of its sections without loading the page again. */
  public changeTheme(theme: ThemeName, section: SectionBackground): void {
    announceTheme(createSiteTheme(theme));
    setTheme(this.themeProvider, createSiteTheme(theme, section));
  }

  /** One change after the other, in the order asked for. */
  public changeMode(mode: Mode): Promise<void> {
    const change = async (): Promise<void> => {
      await Promise.all([...this.boxes.values()].map((box) => box.setMode(mode)));
    };
    this.modeChange = this.modeChange.then(change, change);
    return this.modeChange;
  }

  /** Opens the pane of a web part as soon as a change of the mode under way is done. */
  public async openPropertyPane(instanceId: string): Promise<void> {
    await this.modeChange;
    this.boxes.get(instanceId)?.openPropertyPane();
  }

  /** What the web parts of the page say of themselves now, by instance. */
  public readWebParts(): ReadonlyMap<string, StoredWebPart> {
    const read = [...this.boxes].map(([instanceId, box]) => [instanceId, box.read()] as const);
    return new Map(read.filter((entry): entry is [string, StoredWebPart] => entry[1] !== null));
  }

  /** Forgets all changes made in property panes of this page. */
  public forgetProperties(): void {
    for (const box of this.boxes.values()) box.forgetProperties();
  }
}

/** What the framework's starter constructs, by this name, once the root scope is ready; see `APPLICATION`. */
export class _Navigator {
  public constructor(private readonly rootScope: ServiceScope) {}

  public async navigateToApplication(): Promise<Application> {
    const block = document.getElementById(BOOT_DATA_ID)?.textContent ?? '';
    const application = new Application(
      this.rootScope,
      JSON.parse(block) as BootData,
      readChoices(new URLSearchParams(location.search))
    );
    performance.mark('workbench:started');
    await application.showWebParts();
    performance.mark('workbench:ready');
    return application;
  }
}

/** The site's theme as SharePoint's page publishes it: to themed style sheets, and to Fluent UI. */
function announceTheme(theme: Theme): void {
  window.workbenchTheme = theme;
  const colors = { ...theme.palette, ...theme.semanticColors };
  loadTheme(Object.fromEntries(Object.entries(colors).filter(([, value]) => typeof value === 'string')));
  window.dispatchEvent(new CustomEvent(THEME_EVENT, { detail: theme }));
}

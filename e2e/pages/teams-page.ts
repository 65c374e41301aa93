import type { Locator } from '@playwright/test';
import type { WorkbenchPage } from './workbench-page';

export type TeamsHost = 'teams-tab' | 'teams-personal';

/** A web part as Teams hosts it: a tab on the site, or a personal app at the root of the tenant. */
export class TeamsPage {
  public constructor(private readonly workbenchPage: WorkbenchPage) {}

  /** @param alias - of the web part. */
  public async open(alias: string, host: TeamsHost, as: string): Promise<Locator> {
    await this.workbenchPage.open('Single', { as, host, query: { webpart: alias } });
    return this.workbenchPage.webPart(alias);
  }

  /**
   * Parts of a web part that scroll and would not let go: as tall as the window, or keeping the wheel at their end while the page could go on.
   * @returns their classes
   */
  public async findScrollTraps(part: Locator): Promise<readonly string[]> {
    return part.evaluate((outermost) =>
      [...outermost.querySelectorAll('*')]
        .filter((element) => {
          const { overflowY, overscrollBehaviorY } = getComputedStyle(element);
          const scrolls = /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
          return scrolls && (element.clientHeight >= window.innerHeight || overscrollBehaviorY !== 'auto');
        })
        .map(({ className }) => String(className))
    );
  }
}

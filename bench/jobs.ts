import type { Page } from '@playwright/test';

/** Something a person does on a web part's page, once it shows content. */
export interface Job {
  readonly name: string;
  /** The page it is done on, as in `webParts`. */
  readonly page: string;
  carryOut(page: Page): Promise<void>;
}

/** The jobs whose requests are counted. */
export const jobs: readonly Job[] = [];

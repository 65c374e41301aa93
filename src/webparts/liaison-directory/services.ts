import type { DirectorySource } from '../../data/directory/directory-source';
import type { DirectoryWriter } from '../../data/directory/writer';
import { createRequiredContext } from '../../ui/frame/required-context';

/** What the application is given by its composition root, so that tests can hand in their own. */
export interface DirectoryServices {
  readonly source: DirectorySource;
  /** Loads what writes, the first time the person edits. */
  readonly openWriter: () => Promise<DirectoryWriter>;
  /** The signed-in person. */
  readonly login: string;
  /** Absolute URL of the site, for pictures. */
  readonly webUrl: string;
}

export const [ServicesProvider, useServices] = createRequiredContext<DirectoryServices>('liaison directory services');

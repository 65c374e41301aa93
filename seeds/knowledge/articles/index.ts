import { accessArticles } from './access';
import { clinicalArticles } from './clinical';
import { deviceArticles } from './devices';
import { emailArticles } from './email';
import { imagingArticles } from './imaging';
import { networkArticles } from './network';
import { phoneArticles } from './phones';
import { privacyArticles } from './privacy';
import { remoteArticles } from './remote';
import { reportArticles } from './reports';
import type { Article } from '../article';

/** Every article of the demo. The order is the order of their list item IDs, which feedback refers to: new ones go at the end. */
export const demoArticles: readonly Article[] = [
  ...accessArticles,
  ...clinicalArticles,
  ...deviceArticles,
  ...emailArticles,
  ...imagingArticles,
  ...networkArticles,
  ...phoneArticles,
  ...privacyArticles,
  ...remoteArticles,
  ...reportArticles
];

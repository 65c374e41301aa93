import { accessArticles } from './access';
import { clinicalArticles } from './clinical';
import type { Article } from '../article';

/** Every article of the demo. The order is the order of their list item IDs, which feedback refers to: new ones go at the end. */
export const demoArticles: readonly Article[] = [...accessArticles, ...clinicalArticles];

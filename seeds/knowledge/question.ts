import type { QuestionState } from '../../src/domain/knowledge/questions/question';
import type { questionKinds } from '../../src/lists/knowledge-questions';
import type { LocationKey } from '../directory/locations';
import type { Category } from './article';

/** Days before the base day and UTC time; the day is at least one. */
export type When = readonly [ago: number, at: string];

/** A question, a report or a word of thanks, and what came of it. */
export type Asked = {
  readonly key: string;
  readonly kind: (typeof questionKinds)[number];
  readonly by: string;
  readonly when: When;
  readonly title: string;
  readonly details: string;
  readonly tried?: string;
  readonly location: LocationKey;
  readonly system?: string;
  readonly category: Category;
  readonly state: QuestionState;
  readonly assigned?: string;
  readonly answer?: { readonly by: string; readonly when: When; readonly text: string };
  readonly confirmed?: When;
  /** Key of an article that IT named. */
  readonly article?: string;
  /** Key of the earlier question this one repeats. */
  readonly duplicateOf?: string;
};

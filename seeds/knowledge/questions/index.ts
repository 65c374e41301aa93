import { answeredQuestions } from './answered';
import { openQuestions } from './open';
import type { Asked } from '../question';

/** Every question, report and word of thanks of the demo. */
export const demoQuestions: readonly Asked[] = [...openQuestions, ...answeredQuestions];

import { hospitalistFirstRound } from './hospitalist-first-round';
import type { Act } from '../acts';

/** What was said about each contract, by the contract's key. */
export const actsByContract: Readonly<Record<string, readonly Act[]>> = {
  hm: [...hospitalistFirstRound]
};

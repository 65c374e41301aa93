import { hospitalistFirstRound } from './hospitalist-first-round';
import { hospitalistSecondRound } from './hospitalist-second-round';
import { hospitalistThirdRound } from './hospitalist-third-round';
import { anesthesiaActs, emergencyActs, surgeryActs } from './other-contracts';
import type { Act } from '../acts';

/** What was said about each contract, by the contract's key. */
export const actsByContract: Readonly<Record<string, readonly Act[]>> = {
  hm: [...hospitalistFirstRound, ...hospitalistSecondRound, ...hospitalistThirdRound],
  ed: emergencyActs,
  an: anesthesiaActs,
  gs: surgeryActs
};

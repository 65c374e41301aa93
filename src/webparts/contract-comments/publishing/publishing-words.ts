import * as strings from 'ContractCommentsStrings';
import type { Audience } from '../../../domain/contracts/contract';
import type { ContractProblem } from '../../../domain/contracts/contract-draft';
import { fill } from '../../../ui/format/text';
import type { NotReadable } from './use-new-document';
import type { Phase } from './use-phases';

/** Why a file cannot be published, and what to do about it. */
export function refusalWords(reason: NotReadable): string {
  return {
    oldWord: strings.FileOldWord,
    unknownFormat: strings.FileUnknownFormat,
    empty: strings.FileEmpty,
    tooLarge: strings.FileTooLarge,
    damaged: strings.FileDamaged,
    password: strings.FilePassword,
    encrypted: strings.FileEncrypted,
    noText: strings.FileNoText,
    tooSlow: strings.FileTooSlow,
    unknown: strings.FileDamaged
  }[reason];
}

/** What is wrong with a field, and what to do about it; nothing where nothing is. */
export function problemWords(problem: ContractProblem | undefined, limit: number): string | undefined {
  if (problem === undefined) return undefined;
  return {
    missing: strings.TitleMissing,
    tooLong: fill(strings.TextTooLong, limit),
    notAYear: strings.YearNotAYear
  }[problem];
}

/**
 * Why an audience cannot be saved as it is; nothing where nothing is wrong.
 * @param text What was typed to find a group: no group until one is chosen, and saving would drop it.
 */
export function audienceProblemWords(audience: Audience, text: string): string | undefined {
  if (audience && text.trim() !== '') return strings.AudienceUnchosen;
  return audience?.length === 0 ? strings.AudienceMissing : undefined;
}

/** What is done at the moment. */
export function phaseWords(phase: Phase, version: string): string {
  return {
    saving: strings.PhaseSaving,
    sharing: strings.PhaseSharing,
    publishing: fill(strings.PhasePublishing, version),
    opening: strings.PhaseOpening
  }[phase];
}

/** What may not have been done, as far as that is known: the answer to what was sent can be lost. */
export function failedPhaseWords(phase: Phase, version: string): string {
  return {
    saving: strings.FailedSaving,
    sharing: strings.FailedSharing,
    publishing: fill(strings.FailedPublishing, version),
    opening: fill(strings.FailedOpening, version)
  }[phase];
}

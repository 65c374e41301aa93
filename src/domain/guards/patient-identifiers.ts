/**
 * Likely patient identifiers in free text.
 *
 * Promises: where a text names what leads to one patient, the very range and its kind, so that the warning can show it; ordinary
 * sentences about contracts and IT, which are full of digits, stay without one, because a warning that cries wolf is soon not read.
 * Goals: what people really paste, in English and Spanish: numbers of records and encounters, social security numbers, dates of birth
 * by a word or beside a name, telephone numbers and home addresses that are a person's. `npm run bench -- guards` prints how well.
 * Non-goals: certainty, names on their own, identity numbers of other countries, and pictures.
 *
 * Source of the kinds: what the privacy rule of United States health law (HIPAA, 45 CFR 164.514) counts as identifying and what can be
 * recognized by its form.
 */
import { addresses } from './address';
import { birthDates } from './birth-date';
import { detect, type IdentifierRange } from './detector';
import { labeledPhones, writtenPhones } from './phone';
import { recordNumbers } from './record-number';
import { groupedSocialSecurity, labeledSocialSecurity } from './social-security';

export type { IdentifierKind, IdentifierRange } from './detector';

const detectors = [
  recordNumbers,
  groupedSocialSecurity,
  labeledSocialSecurity,
  birthDates,
  writtenPhones,
  labeledPhones,
  addresses
];

/**
 * Finds likely patient identifiers, in the order they are in the text and without overlaps (the first and then the longest wins).
 * A text without any gives an empty list.
 */
export function findPatientIdentifiers(text: string): readonly IdentifierRange[] {
  const found = detectors.flatMap((detector) => detect(detector, text));
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: IdentifierRange[] = [];
  let reached = 0;
  for (const range of found) {
    if (range.start < reached) continue;
    kept.push(range);
    reached = range.end;
  }
  return kept;
}

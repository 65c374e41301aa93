import type { Detector } from './detector';

/** Words that lead from what a number is of to the number. */
const lead = /(?:\s|[:=#(]|(?<!\p{L})(?:is|was|es|id|numbers?|no|nr|num|n[uú]mero|n\.?[º°o])(?!\p{L})\.?)+$/iu;

/** What may come before further numbers of a list. */
const listed = /(?<!\p{L})[a-z]{0,3}-?\d[\d-]{3,10}\d\s*(?:,|and|or|y|o|&|\/)$/iu;

/** What a number leads to a patient's record by. */
const label =
  /(?<![\p{L}\p{N}])(?:m\.?r\.?n\.?(?:'?s)?|med(?:ical|\.)?\s+rec(?:ord)?s?|patient(?:\s+account)?|pt|hospital\s+account|chart|encounter|visit|fin|csn|nhc|historia(?:\s+cl[ií]nica)?|expediente\s+cl[ií]nico|paciente)$/iu;

/** Groups of digits as dates, social security and telephone numbers have them. */
const otherGroups = /^\d{1,4}-\d{1,3}-\d{1,4}$/u;

/** "MRN on the band is 5512093": words that can mean nothing else, and a few more before the number. */
const distantLabel = /(?<![\p{L}\p{N}])(?:mrn|medical\s+record\s+number|patient\s+id|nhc)(?!\p{L})[^.;!?\d]{1,24}$/iu;
const thingBefore =
  /(?<!\p{L})(?:ticket|case|update|patch|build|version|release|order|job|error|code|page|room|asset|row|line|step)\s*$/iu;

/** "records 10000 to 20000" is an amount. */
const rangeAfter = /^\s*(?:to|through|–|a)\s*\d/u;

function isLabeled(before: string): boolean {
  const rest = before.replace(lead, '');
  if (distantLabel.test(before) && !thingBefore.test(rest)) return true;
  return label.test(rest) || (listed.test(rest) && isLabeled(rest.replace(listed, '')));
}

/**
 * Numbers of medical records, charts, encounters and patients' accounts: five digits or more after a word that says so, and further
 * ones listed after the first. The number alone proves nothing; tickets look the same.
 */
export const recordNumbers: Detector = {
  kind: 'recordNumber',
  patterns: [/(?<![\p{L}\p{N}.-])[a-z]{0,3}-?\d[\d-]{3,10}\d(?![\p{L}\p{N}])/giu],
  accepts: ({ words, before, after }) => !otherGroups.test(words) && !rangeAfter.test(after) && isLabeled(before)
};

import * as strings from 'ContractCommentsStrings';
import { fill } from '../../ui/format/text';

/** Names as one reads them out: "Surgeons, Anesthesia, and Pharmacy". */
export function listNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/**
 * Who can read a contract, in a sentence.
 * @param groups Names of the groups it is for; `undefined`: all physicians.
 */
export function audienceSentence(groups: readonly string[] | undefined, locale: string): string {
  if (!groups) return strings.ReadByPhysicians;
  return groups.length === 0 ? strings.ReadByOffice : fill(strings.ReadByGroups, listNames(groups, locale));
}

import * as strings from 'ContractCommentsStrings';
import type { ItemChange } from '../../domain/contracts/thread/entry';
import { exactMoment, type TimeFormat } from '../../ui/format/dates';
import { fill } from '../../ui/format/text';

/** That a version was changed after it was published, by whom and when. */
export function changedVersionSentence(number: string, { by, at }: ItemChange, format: TimeFormat): string {
  return fill(strings.VersionChanged, number, by.name, exactMoment(at, format));
}

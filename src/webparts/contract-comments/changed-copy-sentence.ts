import * as strings from 'ContractCommentsStrings';
import type { ItemChange } from '../../domain/contracts/thread/entry';
import { exactMoment, type TimeFormat } from '../../ui/format/dates';
import { fill } from '../../ui/format/text';

/** That the file of a version was changed after it was published, by whom and when. */
export function changedCopySentence(number: string, { by, at }: ItemChange, format: TimeFormat): string {
  return fill(strings.CopyChanged, number, by.name, exactMoment(at, format));
}

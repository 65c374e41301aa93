import * as strings from 'ContractCommentsStrings';
import { fill, fillCount } from '../../ui/format/text';

/** "3 comments on 4.2 Call coverage", by the plural rules of the locale. */
export function commentsOn(count: number, name: string, locale: string): string {
  return fill(fillCount({ one: strings.OneCommentOn, other: strings.ManyCommentsOn }, count, locale), '', name);
}

import * as strings from 'KnowledgeBankStrings';
import type { Votes } from '../../domain/knowledge/articles/article';
import { fill } from '../../ui/format/text';

/** "41 of 44 said it worked"; empty when no one tried it yet. */
export function votesInWords({ worked, tried }: Votes, locale: string): string {
  return tried > 0 ? fill(strings.SaidItWorked, worked.toLocaleString(locale), tried.toLocaleString(locale)) : '';
}

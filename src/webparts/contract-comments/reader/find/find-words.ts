import * as strings from 'ContractCommentsStrings';
import { clausePath, nameClause, type ContractDocument } from '../../../../domain/contracts/document/document-model';
import type { FindMatch } from '../../../../domain/contracts/find/find-in-contract';
import { fill } from '../../../../ui/format/text';
import type { Find } from './use-find';

type FindResult = Pick<Find, 'query' | 'found' | 'position' | 'current'>;

/** How much was found and which of it one is at ("3 of 17 in the contract, 2 in comments"); empty while nothing is looked for. */
export function findWords({ query, found, position, current }: FindResult, locale: string): string {
  if (!query.trim()) return '';
  if (!current) return strings.FindNothing;
  const at = found.matches.slice(0, position + 1).filter(({ kind }) => kind === current.kind).length;
  const count = (kind: FindMatch['kind'], total: number, [of, alone]: readonly [string, string]): readonly string[] => {
    if (total === 0) return [];
    const all = total.toLocaleString(locale);
    return [kind === current.kind ? fill(of, at.toLocaleString(locale), all) : fill(alone, all)];
  };
  return [
    ...count('text', found.inText, [strings.FindAtInContract, strings.FindInContract]),
    ...count('comment', found.inComments, [strings.FindAtInComments, strings.FindInComments])
  ].join(', ');
}

/** The clause a match is in or about. */
export function placeWords({ block }: FindMatch, document: ContractDocument): string {
  if (block < 0) return strings.WholeContract;
  return document.blocks[block] ? nameClause(clausePath(document, block), strings.Preamble) : strings.ViewOrphaned;
}

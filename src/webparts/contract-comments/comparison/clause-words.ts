import * as strings from 'ContractCommentsStrings';
import type {
  ClauseChange,
  ClauseChangeKind,
  ClausePlace
} from '../../../domain/contracts/comparison/compare-versions';
import { nameClause } from '../../../domain/contracts/document/document-model';

/** What became of a clause, in a word or two. */
export function nameChange(kind: ClauseChangeKind): string {
  return {
    same: '',
    renumbered: strings.ClauseRenumbered,
    changed: strings.ClauseReworded,
    moved: strings.ClauseMoved,
    movedAndChanged: strings.ClauseMovedReworded,
    added: strings.ClauseAdded,
    removed: strings.ClauseRemoved
  }[kind];
}

const nameOf = (place: ClausePlace): string => nameClause(place.path, strings.Preamble);

/** A clause as people speak of it in the later version; a removed one as in the earlier version. */
export function nameChanged({ older, newer }: ClauseChange): string {
  const place = newer ?? older;
  return place ? nameOf(place) : '';
}

/** Its name in the earlier version, where that is another one. */
export function nameBefore({ older, newer }: ClauseChange): string | undefined {
  if (!older || !newer) return undefined;
  const [before, now] = [nameOf(older), nameOf(newer)];
  return before === now ? undefined : before;
}
